package org.casewalk.casefile;

/**
 * An investigation with a result in words.
 *
 * @param id entry id
 * @param investigation id of the term
 * @param result what came of it
 * @param beforeAntibiotics what is known about the sample having been taken before antibiotics
 * @param at when it was done or collected
 * @param resulted when the result was available
 * @param wording words as recorded; empty string when there are none
 * @param episode id of the episode; empty string for the current one
 * @param place where it stands in the file
 */
public record InvestigationEntry(
        String id,
        String investigation,
        Result result,
        BeforeAntibiotics beforeAntibiotics,
        When at,
        When resulted,
        String wording,
        String episode,
        Place place)
        implements Entry {

    /** What came of an investigation. */
    public enum Result {
        /** Normal or negative. */
        NORMAL,
        /** Abnormal or positive. */
        ABNORMAL,
        PENDING,
        NOT_DONE,
        NOT_KNOWN
    }

    /** Whether a sample was taken before antibiotics. */
    public enum BeforeAntibiotics {
        YES,
        NO,
        NOT_STATED
    }
}
