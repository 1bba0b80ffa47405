package org.casewalk.pack;

import java.util.List;

/**
 * One checked rule pack.
 *
 * @param header what it is and what it is not for
 * @param subjects patterns, sets, red flags and review steps, in the order of the header
 * @param rules in file order, files in the order of the header
 * @param safetyQuestions the questions of the safety net, in order; empty in all packs but the safety pack
 * @param contentHash SHA-256 over the pack's files, lower-case hex
 */
public record Pack(
        Header header,
        List<Subject> subjects,
        List<Rule> rules,
        List<SafetyQuestion> safetyQuestions,
        String contentHash) {

    public Pack {
        subjects = List.copyOf(subjects);
        rules = List.copyOf(rules);
        safetyQuestions = List.copyOf(safetyQuestions);
    }

    /**
     * The head of a pack.
     *
     * @param id folder name
     * @param title as a person reads it
     * @param version of the content
     * @param status for instance draft, reviewed, retired
     * @param purpose what it is for
     * @param notFor what it must not be used for
     * @param reviewers roles, never names
     * @param order position among packs, lower first
     */
    public record Header(
            String id,
            String title,
            String version,
            String status,
            String purpose,
            String notFor,
            List<String> reviewers,
            int order) {
        public Header {
            reviewers = List.copyOf(reviewers);
        }
    }

    /**
     * One question of the safety net.
     *
     * @param id short id
     * @param text the question
     * @param answeredBy {@code finding:…}, {@code test:…}: the question counts as answered when any of them is known
     * @param everyOf and each of these too; empty where any answer is enough. A no to one half is no answer to the whole
     * @param redFlags red flags it feeds
     */
    public record SafetyQuestion(
            String id, String text, List<String> answeredBy, List<String> everyOf, List<String> redFlags) {
        public SafetyQuestion {
            answeredBy = List.copyOf(answeredBy);
            everyOf = List.copyOf(everyOf);
            redFlags = List.copyOf(redFlags);
        }
    }
}
