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
     * An open pattern or set that no single answer decides.
     *
     * @param title of the pattern or set
     * @param onRecord whether something on record speaks for it
     * @param known what is known about deciding it
     * @param questions the smallest combination that was found, in the order of the library; empty where none was
     * @param atLeast how many answers it takes at least, where that is known and no combination is; otherwise 0
     * @param later whether it also lacks something that exists only after something was tried or time has passed
     */
    public record Together(
            String title, boolean onRecord, Known known, List<Question> questions, int atLeast, boolean later) {
        public Together {
            questions = List.copyOf(questions);
        }
    }

    /** What is known about deciding something by several answers, whatever they are. */
    public enum Known {
        /** These questions do. */
        COMBINATION,
        /** It takes so many answers or more; which, was not searched further. */
        AT_LEAST,
        /** The search stopped before it could say anything. */
        NOT_SEARCHED,
        /** Even answers to all that can be asked may leave it open. */
        MAY_STAY_OPEN,
        /** It lacks nothing that can be asked. */
        NOTHING_TO_ASK,
        /** Its other answers decide it; nothing more has to be asked. */
        DECIDED
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
