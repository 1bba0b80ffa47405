package org.casewalk.casefile;

/**
 * A statement about a whole class of drugs, the only way to close its record.
 *
 * @param id entry id
 * @param drugClass id of the class
 * @param statement what is stated
 * @param wording words as recorded; empty string when there are none
 * @param place where it stands in the file
 */
public record ClassHistory(String id, String drugClass, Statement statement, String wording, Place place)
        implements Entry {

    /** What can be stated about a class. */
    public enum Statement {
        /** Asked, and nothing of the class was taken. */
        NOT_TAKEN,
        /** The events listed are all there were. */
        COMPLETE
    }
}
