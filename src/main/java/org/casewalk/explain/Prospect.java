package org.casewalk.explain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.casewalk.casefile.CaseFile;
import org.casewalk.fact.Facts;
import org.casewalk.fact.Truth;

/**
 * The answers that a question can have in a case, and what each makes of the base patterns it touches.
 *
 * @param shared its number among the prospects that cases share; 0 where it is of one case
 * @param inquiry the question and the patterns
 * @param answers in order; empty where nothing is left to answer, or nobody can tell
 * @param outcomes what answers make of the patterns of the inquiry, in their order; those that differ, as they come up first
 * @param outcomeOf for each answer the place of its outcome
 */
record Prospect(int shared, Inquiry inquiry, List<Filling> answers, List<Truth[]> outcomes, int[] outcomeOf) {

    /** Tries every answer of one case. */
    static Prospect of(Inquiry inquiry, List<Filling> answers, Function<Filling, Truth[]> tried) {
        return of(0, inquiry, answers, tried);
    }

    /**
     * Tries every answer, for all cases that are silent about the question.
     *
     * @param tried what an answer makes of the patterns; facts come from the same mapper as those of real cases
     */
    static Prospect of(int shared, Inquiry inquiry, List<Filling> answers, Function<Filling, Truth[]> tried) {
        List<Truth[]> outcomes = new ArrayList<>();
        int[] outcomeOf = new int[answers.size()];
        for (int answer = 0; answer < outcomeOf.length; answer++) {
            outcomeOf[answer] = place(tried.apply(answers.get(answer)), outcomes);
        }
        return new Prospect(shared, inquiry, List.copyOf(answers), List.copyOf(outcomes), outcomeOf);
    }

    /** The place of an outcome among those before; where it is new, it comes last. */
    private static int place(Truth[] outcome, List<Truth[]> outcomes) {
        for (int place = 0; place < outcomes.size(); place++) {
            if (Arrays.equals(outcomes.get(place), outcome)) {
                return place;
            }
        }
        outcomes.add(outcome);
        return outcomes.size() - 1;
    }

    /**
     * Tries every combination of answers to several questions that touch the same patterns.
     *
     * @param most more combinations than this are not tried
     * @return nothing where there are too many combinations
     */
    static Joint joint(Inquiry all, List<Prospect> together, CaseFile caseFile, int most) {
        List<CaseFile> cases = List.of(caseFile);
        for (Prospect prospect : together) {
            if ((long) cases.size() * prospect.answers.size() > most) {
                return Joint.NONE;
            }
            List<CaseFile> next = new ArrayList<>();
            for (CaseFile base : cases) {
                prospect.answers.forEach(answer -> next.add(answer.into().apply(base)));
            }
            cases = next;
        }
        int conflicts = all.mapped(caseFile).conflicts().size();
        List<Truth[]> every = new ArrayList<>();
        List<Truth[]> consistent = new ArrayList<>();
        for (CaseFile one : cases) {
            Facts facts = all.mapped(one);
            Truth[] outcome = all.truths(new FactIndex(facts.facts(), facts.closed()));
            place(outcome, every);
            if (facts.conflicts().size() <= conflicts) {
                place(outcome, consistent);
            }
        }
        return new Joint(every, consistent.isEmpty() ? every : consistent);
    }

    /**
     * What several questions answered together make of the patterns they touch; outcomes that differ, as they come up first.
     *
     * @param every of all combinations of answers; empty where there are too many
     * @param consistent of those that do not contradict each other
     */
    record Joint(List<Truth[]> every, List<Truth[]> consistent) {

        static final Joint NONE = new Joint(List.of(), List.of());

        Joint {
            every = List.copyOf(every);
            consistent = List.copyOf(consistent);
        }
    }
}
