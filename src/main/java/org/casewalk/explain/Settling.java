package org.casewalk.explain;

import java.util.ArrayList;
import java.util.List;
import org.casewalk.casefile.CaseFile;
import org.casewalk.checklist.WhatIf;
import org.casewalk.fact.Fact;
import org.casewalk.fact.Truth;
import org.casewalk.pack.Library;
import org.casewalk.pack.Pattern;

/** What would settle an open subject, and what would change a decided one. */
final class Settling {

    private final Reasoning reasoning;

    Settling(Library library, Reasoning reasoning, Questions questions) {
        this.reasoning = reasoning;
    }

    /** What is asked of one case. */
    OfCase of(CaseFile caseFile, FactIndex facts) {
        return new OfCase(facts);
    }

    /**
     * @param settledBy smallest sets of questions that settle the subject whatever the answers
     * @param truncated true when the search stopped at its budget
     * @param couldSettle single answers that would decide it
     * @param wouldChange thought experiments over recorded answers
     */
    record Answer(
            List<List<String>> settledBy, boolean truncated, List<WhatIf> couldSettle, List<WhatIf> wouldChange) {}

    /** The questions of one case. */
    final class OfCase {

        private final FactIndex facts;

        private OfCase(FactIndex facts) {
            this.facts = facts;
        }

        Answer settle(String subject, Truth status) {
            return new Answer(List.of(), false, List.of(), List.of());
        }

        /** What the record says to a question, in words; empty when it says nothing. */
        List<String> answers(String question) {
            List<String> said = new ArrayList<>();
            for (Pattern pattern : reasoning.base()) {
                if (Questions.of(pattern).contains(question)) {
                    for (Fact fact : facts.answers(pattern)) {
                        said.addAll(fact.entries());
                    }
                }
            }
            return said;
        }
    }
}
