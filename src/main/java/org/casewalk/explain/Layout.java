package org.casewalk.explain;

import java.util.List;
import java.util.Optional;
import org.casewalk.checklist.Basis;
import org.casewalk.checklist.Later;
import org.casewalk.checklist.Missing;
import org.casewalk.checklist.Result;
import org.casewalk.pack.Pack;
import org.casewalk.pack.Subject;

/**
 * What no case changes in a subject's part of a checklist. Immutable.
 *
 * @param pack its pack
 * @param subject as its pack has it
 * @param kind its kind, in the words of a checklist
 * @param ruling the rule that decides it; empty where none does
 * @param basis of that rule
 * @param criteria the rules of its criteria, in the order of the source
 * @param lines the same with their words, where somebody reads them
 * @param alikes what resembles it
 * @param notes what stands beside it in the literature
 */
record Layout(
        Pack pack,
        Subject subject,
        String kind,
        Optional<Ruling> ruling,
        List<Basis> basis,
        List<Ruling> criteria,
        Later<List<Line>> lines,
        Later<List<Alike>> alikes,
        Later<List<Result.Note>> notes) {

    Layout {
        basis = List.copyOf(basis);
        criteria = List.copyOf(criteria);
    }

    /** A criterion, before it is known how it stands. */
    record Line(Subject.CriterionText text, Ruling ruling, Basis basis, String role) {}

    /**
     * Something that resembles the subject.
     *
     * @param separating the questions that would separate the two, as missing observations
     * @param sources keys of its sources
     */
    record Alike(Subject.LookAlike alike, List<Missing> separating, List<String> sources) {
        Alike {
            separating = List.copyOf(separating);
            sources = List.copyOf(sources);
        }
    }
}
