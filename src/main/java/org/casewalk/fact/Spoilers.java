package org.casewalk.fact;

import java.util.Comparator;
import java.util.List;
import org.casewalk.term.Interval;

/** Vague times in an order in which one that lies between two others is found without looking at each. Immutable. */
final class Spoilers {

    private static final Comparator<Interval> BY_START = Comparator.comparingDouble(Interval::atLeast);

    private final Interval[] byStart;
    private final Interval[] latestEndUpTo;
    private final Interval[] earliestEndFrom;

    Spoilers(List<Interval> times) {
        this.byStart = times.stream().sorted(BY_START).toArray(Interval[]::new);
        this.latestEndUpTo = byStart.clone();
        for (int i = 1; i < byStart.length; i++) {
            latestEndUpTo[i] = later(latestEndUpTo[i - 1], byStart[i]);
        }
        this.earliestEndFrom = byStart.clone();
        for (int i = byStart.length - 2; i >= 0; i--) {
            earliestEndFrom[i] =
                    later(byStart[i], earliestEndFrom[i + 1]) == byStart[i] ? earliestEndFrom[i + 1] : byStart[i];
        }
    }

    private static Interval later(Interval a, Interval b) {
        return Times.BY_END.compare(a, b) >= 0 ? a : b;
    }

    /** Says whether one of them is certainly after one of the two and certainly before the other. */
    boolean certainlyBetween(Interval one, Interval other) {
        return certainlyFromTo(one, other) || certainlyFromTo(other, one);
    }

    private boolean certainlyFromTo(Interval first, Interval last) {
        int after = firstAfter(first);
        return after < byStart.length && Times.before(earliestEndFrom[after], last);
    }

    /** Says whether one of them is neither certainly before both nor certainly after both. */
    boolean maybeBetween(Interval one, Interval other) {
        Interval first = one.atLeast() <= other.atLeast() ? one : other;
        int after = firstAfter(later(one, other));
        return after > 0 && !Times.before(latestEndUpTo[after - 1], first);
    }

    /** The first that is certainly after a time; as many as there are when none is. All behind it are so too. */
    private int firstAfter(Interval time) {
        int low = 0;
        int high = byStart.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (Times.before(time, byStart[middle])) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
