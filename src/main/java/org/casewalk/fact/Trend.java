package org.casewalk.fact;

import java.util.List;

/**
 * Whether the last reading of a test is higher than the one before; one fact for every such question.
 *
 * @param test id of the test
 * @param rising certainly higher
 * @param notRising certainly not higher, and the last is not certainly from before the first sign
 * @param entries entry ids
 */
public record Trend(String test, boolean rising, boolean notRising, List<String> entries) implements Fact {
    public Trend {
        entries = List.copyOf(entries);
    }
}
