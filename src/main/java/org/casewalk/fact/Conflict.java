package org.casewalk.fact;

import java.util.List;

/**
 * Two things on record that cannot both be so, or whose order cannot be known. The claim they concern stays open.
 *
 * @param term id of the finding or class of drugs
 * @param entries ids of the entries, sorted
 * @param statement what does not fit, one sentence
 */
public record Conflict(String term, List<String> entries, String statement) {
    public Conflict {
        entries = List.copyOf(entries);
    }
}
