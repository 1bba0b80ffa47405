package org.casewalk.cli;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.casewalk.citation.Citation;
import org.casewalk.pack.Contradiction;
import org.casewalk.pack.Library;

/** The register of contradictions in words. */
final class RegisterText {

    private RegisterText() {}

    /** Lists the entries that mention a word; all of them for none. */
    static void of(Library library, String word, Prose prose) {
        List<Contradiction> found = library.contradictions().stream()
                .filter(entry -> entry.mentions(word))
                .toList();
        if (found.isEmpty()) {
            throw new Stop(
                    ExitCode.USAGE,
                    "No contradiction of the register mentions \"%s\".".formatted(word),
                    "Maybe casewalk show --contradictions, which lists all of them.");
        }
        prose.line("Where sources contradict one another. Nothing here is settled by this project.");
        for (Contradiction entry : found) {
            prose.blank()
                    .bullet("%s [%s], %s"
                            .formatted(
                                    entry.title(),
                                    entry.id(),
                                    entry.kind().name().toLowerCase(Locale.ROOT).replace('_', ' ')))
                    .line("  ", "  ", entry.text())
                    .field(
                            "concerns",
                            entry.appliesTo().isEmpty() ? "everything" : String.join(", ", entry.appliesTo()))
                    .field("sources", sources(entry));
        }
    }

    private static String sources(Contradiction entry) {
        return entry.citations().stream().map(RegisterText::source).collect(Collectors.joining("; "));
    }

    private static String source(Citation citation) {
        return citation.locator().isEmpty() ? citation.source() : citation.source() + ", " + citation.locator();
    }
}
