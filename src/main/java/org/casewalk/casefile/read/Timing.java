package org.casewalk.casefile.read;

import java.util.List;
import org.casewalk.casefile.When;

/** Checks that times which follow one another are not swapped; where the order cannot be known there is nothing to tell. */
final class Timing {

    private Timing() {}

    static void inOrder(Fields fields, List<String> keys, Problems problems) {
        for (int earlier = 0; earlier < keys.size(); earlier++) {
            for (int later = earlier + 1; later < keys.size(); later++) {
                inOrder(fields, keys.get(earlier), keys.get(later), problems);
            }
        }
    }

    private static void inOrder(Fields fields, String first, String then, Problems problems) {
        if (!fields.has(first) || !fields.has(then)) {
            return;
        }
        When start = fields.when(first);
        When end = fields.when(then);
        if (end.hours().atMost() < start.hours().atLeast()) {
            fields.markBroken();
            problems.add(
                    Fault.TIMES_SWAPPED,
                    fields.spot(then),
                    fields.path(then),
                    "\"%s\" (%s) lies before \"%s\" (%s).".formatted(then, end.written(), first, start.written()),
                    "\"%s\" at or after \"%s\"".formatted(then, first),
                    "Maybe the two times were swapped, or the sign of a day is missing.");
        }
    }
}
