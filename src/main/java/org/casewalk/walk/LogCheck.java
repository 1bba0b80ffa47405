package org.casewalk.walk;

/**
 * Whether the log of a walk stands as it was written.
 *
 * @param entries how many there are
 * @param last hash of the last one, lower-case hex; the empty string where there is none
 * @param changedFrom number of the first entry that was changed, put in or taken out by something else than this program; 0 where none was
 */
public record LogCheck(long entries, String last, long changedFrom) {

    /** Whether something else than this program has changed it. */
    public boolean changed() {
        return changedFrom > 0;
    }
}
