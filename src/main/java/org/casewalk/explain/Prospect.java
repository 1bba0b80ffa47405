package org.casewalk.explain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.casewalk.casefile.CaseFile;
import org.casewalk.fact.Truth;

/**
 * The answers that a question can have in a case, and what each makes of the base patterns it touches.
 *
 * @param shared its number among the prospects that cases share; 0 where it is of one case
 * @param inquiry the question and the patterns
 * @param answers in order; empty where nothing is left to answer, or nobody can tell
 * @param outcomes what each answer makes of the patterns of the inquiry, in their order
 */
record Prospect(int shared, Inquiry inquiry, List<Filling> answers, List<Truth[]> outcomes) {

    /** Tries every answer. Facts come from the same mapper as those of real cases. */
    static Prospect of(Inquiry inquiry, List<Filling> answers, CaseFile caseFile) {
        return of(0, inquiry, answers, caseFile);
    }

    /** Tries every answer, for all cases that are silent about the question. */
    static Prospect of(int shared, Inquiry inquiry, List<Filling> answers, CaseFile caseFile) {
        return new Prospect(
                shared,
                inquiry,
                answers,
                answers.stream()
                        .map(answer -> inquiry.truths(answer.into().apply(caseFile)))
                        .toList());
    }

    /** The outcomes that differ. */
    List<Truth[]> distinct() {
        return distinct(outcomes);
    }

    private static List<Truth[]> distinct(List<Truth[]> outcomes) {
        Map<List<Truth>, Truth[]> kinds = new LinkedHashMap<>();
        outcomes.forEach(outcome -> kinds.putIfAbsent(Arrays.asList(outcome), outcome));
        return List.copyOf(kinds.values());
    }

    /**
     * Tries every combination of answers to several questions that touch the same patterns.
     *
     * @param most more combinations than this are not tried
     * @return the outcomes that differ; empty where there are too many combinations
     */
    static List<Truth[]> joint(Inquiry all, List<Prospect> together, CaseFile caseFile, int most) {
        List<CaseFile> cases = List.of(caseFile);
        for (Prospect prospect : together) {
            if ((long) cases.size() * prospect.answers.size() > most) {
                return List.of();
            }
            List<CaseFile> next = new ArrayList<>();
            for (CaseFile base : cases) {
                prospect.answers.forEach(answer -> next.add(answer.into().apply(base)));
            }
            cases = next;
        }
        return distinct(cases.stream().map(all::truths).toList());
    }
}
