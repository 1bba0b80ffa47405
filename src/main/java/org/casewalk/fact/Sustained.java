package org.casewalk.fact;

import java.util.List;

/**
 * Whether a test stayed above a number for some hours; one fact for every such question in the loaded packs. It stayed where two readings
 * at a site that fits lie so many hours apart, both above, with none between them that may not be. Readings that span fewer hours
 * leave the question open, however low they are.
 *
 * @param test id of the test
 * @param site measuring site that counts, or {@code any}
 * @param above number in the canonical unit that has to be exceeded
 * @param hours how long, hours
 * @param reached certainly so long
 * @param outOfReach certainly not, on the readings recorded
 * @param entries entry ids
 */
public record Sustained(
        String test, String site, double above, double hours, boolean reached, boolean outOfReach, List<String> entries)
        implements Fact {

    public Sustained {
        entries = List.copyOf(entries);
    }
}
