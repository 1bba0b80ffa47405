package org.casewalk.fact;

import java.util.List;

/**
 * Whether the case plays in one place of care; one fact for every place that a pack asks about.
 *
 * @param id id of the place
 * @param here recorded as the place
 * @param elsewhere another place is recorded
 * @param entries {@code setting} when a place is recorded
 */
public record Setting(String id, boolean here, boolean elsewhere, List<String> entries) implements Fact {
    public Setting {
        entries = List.copyOf(entries);
    }
}
