package org.casewalk.fact;

import java.util.List;

/**
 * One sign or symptom over the current episode; exactly one fact for every finding that a loaded pack mentions.
 *
 * @param id id of the finding
 * @param present certainly there at some time of the episode
 * @param absent looked for and not found, and no entry is unknown or says otherwise
 * @param presentNow certainly there at the last time on record
 * @param absentNow certainly not there at the last time on record
 * @param newOrWorse recorded as new or worse than the person's usual state
 * @param longStanding recorded as unchanged against the person's usual state
 * @param lastedDaysAtLeast elapsed days of 24 hours from first noticed to ended, lower bound
 * @param lastedDaysAtMost the same, upper bound
 * @param entries entry ids
 */
public record Finding(
        String id,
        boolean present,
        boolean absent,
        boolean presentNow,
        boolean absentNow,
        boolean newOrWorse,
        boolean longStanding,
        double lastedDaysAtLeast,
        double lastedDaysAtMost,
        List<String> entries)
        implements Fact {

    public Finding {
        entries = List.copyOf(entries);
    }

    /** A finding about which nothing is known. */
    public static Finding unknown(String id, List<String> entries) {
        return new Finding(id, false, false, false, false, false, false, 0, Double.POSITIVE_INFINITY, entries);
    }
}
