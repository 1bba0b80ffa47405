package org.casewalk.checklist;

import java.util.List;
import java.util.Locale;

/**
 * How far the safety questions are answered; never an all-clear.
 *
 * @param total how many there are
 * @param answered how many have an answer on record
 * @param positive how many of the answered ones feed a red flag that is met
 * @param questions all of them, in order
 * @param statement the sentence that stands on every output
 */
public record SafetyQuestions(int total, int answered, int positive, List<Question> questions, String statement) {
    public SafetyQuestions {
        questions = List.copyOf(questions);
    }

    /** How far one question is answered. What was asked in vain and what nobody asked are not the same. */
    public enum Standing {
        /** Every half of it, or a part of a red flag on record. */
        ANSWERED("answered"),
        /** Some half of it, and not another. */
        IN_PART("in part"),
        /** Asked, and nobody knew. */
        ASKED_NOT_KNOWN("asked, not known"),
        /** Nobody could look. */
        COULD_NOT_ASSESS("could not be assessed"),
        /** Nothing on record. */
        NOT_ASKED("not yet asked");

        private final String words;

        Standing(String words) {
            this.words = words;
        }

        /** As a person reads it. */
        public String words() {
            return words;
        }

        /** The word for it in JSON: lower case, with hyphens. */
        public String token() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /**
     * One safety question.
     *
     * @param id short id
     * @param text the question
     * @param standing how far it is answered
     * @param positive true when a red flag it feeds is met
     */
    public record Question(String id, String text, Standing standing, boolean positive) {

        /** Says whether the record has an answer to every half of it, or a positive one to any. */
        public boolean answered() {
            return standing == Standing.ANSWERED;
        }
    }
}
