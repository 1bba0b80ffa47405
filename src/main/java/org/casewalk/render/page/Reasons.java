package org.casewalk.render.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.casewalk.checklist.Basis;
import org.casewalk.checklist.Checklist;
import org.casewalk.checklist.Entered;
import org.casewalk.checklist.Evidence;
import org.casewalk.checklist.Missing;

/** Why something stands as it does: part by part, with the observations quoted, what is missing, the rule and the source. */
final class Reasons {

    private static final int FLAG_QUESTIONS_SHOWN = 5;

    private final Map<String, Entered> entries = new TreeMap<>();
    private final boolean nothingEntered;
    private final Set<String> flagQuestions;

    Reasons(Checklist checklist) {
        checklist.entered().forEach(entry -> entries.put(entry.id(), entry));
        nothingEntered = checklist.entered().isEmpty();
        flagQuestions = checklist.redFlags().stream()
                .flatMap(flag -> flag.missing().stream())
                .map(Missing::question)
                .collect(Collectors.toSet());
    }

    /** One line a part, and below it the recorder's own words where there are any. */
    List<Line> evidence(List<Evidence> parts) {
        List<Line> lines = new ArrayList<>();
        for (Evidence part : parts) {
            lines.add(Line.of(part.asked() + " – ")
                    .strong(ScreenWords.recorded(part.says(), nothingEntered))
                    .then(statement(part)));
            part.entries().forEach(id -> quoted(id).ifPresent(lines::add));
        }
        return lines;
    }

    private static Line statement(Evidence part) {
        return part.statement().isEmpty()
                ? Line.empty()
                : Line.of(" (").quote(part.statement()).plain(")");
    }

    private Optional<Line> quoted(String id) {
        return Optional.ofNullable(entries.get(id))
                .filter(entry -> !entry.wording().isEmpty())
                .map(entry -> Line.of("recorded as ")
                        .quote("“" + entry.wording() + "”")
                        .id(id));
    }

    /** One line for each missing observation. */
    List<Line> missing(List<Missing> missing) {
        return missing.stream().map(Reasons::missing).toList();
    }

    /** The same where red flags may be waited for: what they lack is told with them; only what is asked besides stands here. */
    List<Line> missingBesideFlags(List<Missing> missing) {
        List<Missing> own = missing.stream()
                .filter(one -> !flagQuestions.contains(one.question()))
                .toList();
        int shared = missing.size() - own.size();
        if (shared <= FLAG_QUESTIONS_SHOWN) {
            return missing(missing);
        }
        List<Line> lines = new ArrayList<>(missing(own));
        lines.add(Line.of(shared + " observations that red flags lack as well: --explain " + Topic.RED_FLAGS.word()));
        return lines;
    }

    private static Line missing(Missing missing) {
        Line line = Line.of(missing.text());
        return missing.why().isEmpty() ? line : line.plain(" – ").quote(missing.why());
    }

    /** Source with its place, then the rule with its line. */
    List<Line> basis(Basis basis) {
        return List.of(source(basis), rule(basis));
    }

    /** The same for a table: what the key stands for is said once below it. */
    List<Line> shortBasis(Basis basis) {
        Line source = place(basis);
        return List.of(basis.unconfirmed() ? source.strong(" (not confirmed)") : source, rule(basis));
    }

    private static Line rule(Basis basis) {
        return Line.empty().small("rule " + basis.rule() + " · " + basis.file() + ":" + basis.line());
    }

    /** Key and locator alone. */
    static Line place(Basis basis) {
        Line line = Line.of(basis.source());
        return basis.locator().isEmpty() ? line : line.plain(", ").quote(basis.locator());
    }

    /** The source and the place in it. */
    private static Line source(Basis basis) {
        Line line = place(basis);
        if (!basis.sourceText().isEmpty()) {
            line = line.plain(": ").quote(basis.sourceText());
        }
        return basis.unconfirmed() ? line.strong(" (not confirmed)") : line;
    }
}
