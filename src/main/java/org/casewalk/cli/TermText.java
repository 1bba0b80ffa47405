package org.casewalk.cli;

import java.util.List;
import java.util.Optional;
import org.casewalk.term.TermEntry;
import org.casewalk.term.TermKind;
import org.casewalk.term.TermSearch;

/** A term of the vocabulary in words. */
final class TermText {

    private final Prose prose;

    TermText(Prose prose) {
        this.prose = prose;
    }

    /** Gives label and id in one line, with the unit where there is one. */
    static String name(TermEntry term) {
        String unit = term.unit().isEmpty() ? "" : ", in " + term.unit();
        return "%s [%s]%s".formatted(term.label(), term.id(), unit);
    }

    void of(TermSearch.Hit hit) {
        TermEntry term = hit.term();
        prose.bullet("%s, %s%s".formatted(name(term), term.kind().word(), how(hit)));
        prose.field(term.kind() == TermKind.FINDING ? "question" : "note", term.note());
        list("also written", term.synonyms());
        list("present means also present", term.implies());
        list("absent means also absent", term.impliedBy());
        list("not at the same moment as", term.excludes());
        list(term.kind() == TermKind.DRUG_CLASS ? "part of" : "classes", term.classes());
        list("codes", term.codes());
    }

    private static String how(TermSearch.Hit hit) {
        return Optional.of(hit.match())
                .filter(TermSearch.Match.NEAR::equals)
                .map(near -> " (is \"%s\" meant?)".formatted(hit.matched()))
                .orElse("");
    }

    private void list(String label, List<String> words) {
        prose.field(label, String.join(", ", words));
    }
}
