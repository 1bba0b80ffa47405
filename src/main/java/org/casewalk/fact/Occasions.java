package org.casewalk.fact;

import java.util.List;

/**
 * How often a test was above a number, as a claim "at least so many times"; one fact for every such question in the loaded packs.
 * The low count holds the certain occasions; the high one adds the undecidable ones. Fewer than {@code times} readings at a site that
 * fits leave the question open, however low they are: the high count is then at least {@code times}.
 *
 * @param test id of the test
 * @param site measuring site that counts, or {@code any}
 * @param above number in the canonical unit that has to be exceeded
 * @param times how many occasions are asked for
 * @param reached certainly so many
 * @param outOfReach certainly fewer, on the readings recorded
 * @param countAtLeast low count
 * @param countAtMost high count
 * @param entries entry ids
 */
public record Occasions(
        String test,
        String site,
        double above,
        double times,
        boolean reached,
        boolean outOfReach,
        double countAtLeast,
        double countAtMost,
        List<String> entries)
        implements Fact {

    public Occasions {
        entries = List.copyOf(entries);
    }
}
