package org.casewalk.casefile.read;

import java.util.List;
import org.casewalk.casefile.ExaminationContext;
import org.casewalk.casefile.Place;
import org.casewalk.term.Vocabulary;

/** What every part of reading one case needs. */
record Binding(Vocabulary vocabulary, Terms terms, Units units, Problems problems) {

    Place place(Fields fields) {
        return problems.place(fields.spot(), fields.path());
    }

    /** Gives the limits of an examination in the enum's order, each once. */
    List<ExaminationContext> context(Fields fields) {
        return fields.list("context").stream()
                .map(word -> Tokens.read(ExaminationContext.class, word.text()))
                .distinct()
                .sorted()
                .toList();
    }
}
