package org.casewalk.pack;

import java.util.List;
import org.casewalk.citation.Citation;

/**
 * Something that a pack decides besides single criteria: a described pattern, a criteria set, a red flag, a review step.
 *
 * @param id unique over all loaded packs
 * @param kind what it is
 * @param title as a person reads it
 * @param text what it says in our own words; for a review step the question
 * @param criteria titles and notes of its criteria in the order of the source; empty for red flags and steps
 * @param citations sources of the whole
 * @param urgency for review steps; {@link Urgency#NONE} otherwise
 * @param emergency whether hours count where it holds, as its pack declares: such patterns and sets stand before all others, on every case;
 *     never true of other kinds
 * @param scope what it does not say, shown beside it; empty string when there is nothing
 * @param notes current literature beside the source, in order
 * @param lookAlikes what resembles it and what would separate the two, in order
 */
public record Subject(
        String id,
        Kind kind,
        String title,
        String text,
        List<CriterionText> criteria,
        List<Citation> citations,
        Urgency urgency,
        boolean emergency,
        String scope,
        List<Note> notes,
        List<LookAlike> lookAlikes) {

    public Subject {
        criteria = List.copyOf(criteria);
        citations = List.copyOf(citations);
        notes = List.copyOf(notes);
        lookAlikes = List.copyOf(lookAlikes);
    }

    /** What a subject is. */
    public enum Kind {
        DESCRIBED_PATTERN,
        /** A described pattern of which the source keeps only a piece. */
        FRAGMENT,
        CRITERIA_SET,
        /** Published features without a rule that says how many decide; shown one by one and never met as a whole. */
        FEATURE_LIST,
        RED_FLAG,
        REVIEW_STEP,
        /** Criteria that others refer to, never shown as a result of their own (time axis, exposure direction). */
        SHARED_CRITERIA;

        /** Says whether it stands in a checklist as a pattern or a set, decided or not. */
        public boolean compared() {
            return switch (this) {
                case DESCRIBED_PATTERN, FRAGMENT, CRITERIA_SET, FEATURE_LIST -> true;
                case RED_FLAG, REVIEW_STEP, SHARED_CRITERIA -> false;
            };
        }

        /** Says whether it is only a heading over its criteria, never met or not met itself. */
        public boolean undecided() {
            return switch (this) {
                case FRAGMENT, FEATURE_LIST, SHARED_CRITERIA -> true;
                case DESCRIBED_PATTERN, CRITERIA_SET, RED_FLAG, REVIEW_STEP -> false;
            };
        }
    }

    /** How soon a review would look at a step. */
    public enum Urgency {
        IMMEDIATE,
        SAME_DAY,
        ROUTINE,
        NONE
    }

    /**
     * A criterion as a person reads it.
     *
     * @param id id within the subject
     * @param title short statement
     * @param note our reading where the source is ambiguous; empty string when there is none
     */
    public record CriterionText(String id, String title, String note) {}

    /**
     * Current literature beside the source.
     *
     * @param verdict agrees, differs or sharpens
     * @param text in our own words
     * @param statements ids of the source's statements it belongs to, for instance S21
     * @param citations sources
     */
    public record Note(Verdict verdict, String text, List<String> statements, List<Citation> citations) {

        public Note {
            statements = List.copyOf(statements);
            citations = List.copyOf(citations);
        }

        /** How current literature stands to the source. */
        public enum Verdict {
            AGREES,
            DIFFERS,
            SHARPENS,
            CANNOT_SAY
        }
    }

    /**
     * Something that resembles it.
     *
     * @param id short id
     * @param title as a person reads it
     * @param subject id of the described pattern or criteria set that decides it, of any loaded pack; empty string when none does
     * @param separatedBy findings, tests or investigations whose answer would separate the two, as ids with kind, for instance {@code
     *     finding:rigidity}
     * @param text in our own words
     * @param citations sources
     */
    public record LookAlike(
            String id, String title, String subject, List<String> separatedBy, String text, List<Citation> citations) {
        public LookAlike {
            separatedBy = List.copyOf(separatedBy);
            citations = List.copyOf(citations);
        }
    }
}
