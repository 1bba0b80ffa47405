package org.casewalk.fact;

import java.util.List;

/**
 * Two findings and how far apart in time they were at the closest; one fact for every pair that a pack asks about.
 *
 * @param first id of a finding
 * @param second id of the other
 * @param both certainly both present in this episode
 * @param notBoth certainly not both
 * @param hoursApartAtLeast clock hours between them, lower bound; 0 when they overlap
 * @param hoursApartAtMost the same, upper bound
 * @param entries entry ids
 */
public record Together(
        String first,
        String second,
        boolean both,
        boolean notBoth,
        double hoursApartAtLeast,
        double hoursApartAtMost,
        List<String> entries)
        implements Fact {
    public Together {
        entries = List.copyOf(entries);
    }
}
