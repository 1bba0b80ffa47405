package org.casewalk.walk;

import java.util.List;

/**
 * A question that could be asked next, with what its rank rests on.
 *
 * @param question what to ask
 * @param decides titles of the open patterns and sets that a single answer to it could decide, for at least one value
 * @param redFlags titles of the open red flags that lack it
 * @param missingIn how many open patterns and sets lack it
 */
public record NextQuestion(Question question, List<String> decides, List<String> redFlags, int missingIn) {
    public NextQuestion {
        decides = List.copyOf(decides);
        redFlags = List.copyOf(redFlags);
    }

    /**
     * Questions that only together decide something.
     *
     * @param title what they decide
     * @param questions what to ask, in the order of the library
     */
    public record Together(String title, List<Question> questions) {
        public Together {
            questions = List.copyOf(questions);
        }
    }
}
