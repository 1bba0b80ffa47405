package org.casewalk.checklist;

import java.util.List;

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

    /**
     * One safety question.
     *
     * @param id short id
     * @param text the question
     * @param answered true when the record has an answer to every half of it, or a positive one to any
     * @param positive true when a red flag it feeds is met
     */
    public record Question(String id, String text, boolean answered, boolean positive) {}
}
