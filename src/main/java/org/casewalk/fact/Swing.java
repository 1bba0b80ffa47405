package org.casewalk.fact;

import java.util.List;

/**
 * The largest difference between two readings of a test within some hours; one fact for every such question. The upper bound is unknown
 * until two readings certainly lie within those hours.
 *
 * @param test id of the test
 * @param withinHours greatest time between the two readings, hours
 * @param unitsAtLeast difference in the canonical unit, lower bound, never below 0
 * @param unitsAtMost the same, upper bound
 * @param entries entry ids
 */
public record Swing(String test, double withinHours, double unitsAtLeast, double unitsAtMost, List<String> entries)
        implements Fact {
    public Swing {
        entries = List.copyOf(entries);
    }
}
