package org.casewalk.casefile;

import org.casewalk.term.Interval;

/**
 * What is recorded of the person; never a name, a record number or a birth date.
 *
 * @param ageYears completed years; 90 and over is the interval from 90; unknown unbounded
 * @param sex recorded sex
 * @param riskNotes background that a review may want to see, free text that was screened; empty string when there is none
 */
public record Person(Interval ageYears, Sex sex, String riskNotes) {

    /** Nothing recorded. */
    public static final Person UNKNOWN = new Person(Interval.UNKNOWN, Sex.NOT_STATED, "");

    /** Says whether nothing at all is recorded. */
    public boolean unknown() {
        return ageYears.unknown() && sex == Sex.NOT_STATED && riskNotes.isEmpty();
    }

    /** Recorded sex. */
    public enum Sex {
        FEMALE,
        MALE,
        OTHER,
        NOT_STATED
    }
}
