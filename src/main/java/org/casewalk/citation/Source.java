package org.casewalk.citation;

/**
 * One entry of the bibliography.
 *
 * @param key short key that rules use, for instance {@code IEC11}
 * @param text authors, title or journal, year, volume, DOI: enough to find it
 * @param seen how it was checked
 */
public record Source(String key, String text, Seen seen) {

    /** How far a source was checked by this project. */
    public enum Seen {
        /** The source itself, or its abstract or official table. */
        IN_SOURCE,
        /** A secondary source that attributes it. */
        SECONDARY,
        /** Not confirmed; shown as unconfirmed wherever it is used. */
        UNCONFIRMED,
        /** A safety policy or reading of this project, not a publication. */
        PROJECT
    }
}
