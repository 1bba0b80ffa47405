package org.casewalk.fact;

import java.util.List;

/**
 * The largest rise of a test over the person's own baseline; one fact for every such question. Without a baseline, or without a
 * reading, nothing is known.
 *
 * @param test id of the test
 * @param percentAtLeast rise in per cent of the baseline, lower bound
 * @param percentAtMost the same, upper bound
 * @param unitsAtLeast rise in the test's canonical unit, lower bound
 * @param unitsAtMost the same, upper bound
 * @param entries entry ids
 */
public record Rise(
        String test,
        double percentAtLeast,
        double percentAtMost,
        double unitsAtLeast,
        double unitsAtMost,
        List<String> entries)
        implements Fact {
    public Rise {
        entries = List.copyOf(entries);
    }
}
