package org.casewalk.walk;

import java.util.List;

/**
 * A question that could be asked next, with what its rank rests on.
 *
 * @param question what to ask
 * @param tier what it is asked for; the counts are those of its tier
 * @param decides titles of the open patterns and sets of the tier that a single answer to it could decide, for at least one value
 * @param redFlags titles of the open red flags that lack it
 * @param missingIn how many open patterns and sets of the tier lack it
 */
public record NextQuestion(Question question, Tier tier, List<String> decides, List<String> redFlags, int missingIn) {

    /** What questions are asked for, in the order in which they are proposed. */
    public enum Tier {
        /** Emergencies that something on record speaks for. */
        EMERGENCIES,
        /** Other patterns and sets that something on record speaks for. */
        ON_RECORD,
        /** What nothing on record speaks for yet. */
        REST
    }

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

    /**
     * A red flag that is not decided though a sign of it is on record.
     *
     * @param title of the flag
     * @param questions what it lacks
     */
    public record PartRaised(String title, List<Question> questions) {
        public PartRaised {
            questions = List.copyOf(questions);
        }
    }
}
