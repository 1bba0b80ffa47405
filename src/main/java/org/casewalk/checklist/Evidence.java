package org.casewalk.checklist;

import java.util.List;
import org.casewalk.fact.Truth;

/**
 * One part of a condition and what the record says about it.
 *
 * @param asked what the rule asks, in words
 * @param says met, not met or open for this part alone
 * @param entries ids of the entries it rests on, sorted
 * @param statement what is recorded, in words; for an open part what is missing
 */
public record Evidence(String asked, Truth says, List<String> entries, String statement) {
    public Evidence {
        entries = List.copyOf(entries);
    }
}
