package org.casewalk.fact;

import java.util.List;
import org.casewalk.casefile.ReadingEntry;
import org.casewalk.casefile.When;
import org.casewalk.term.Interval;
import org.casewalk.term.TestTerm;

/**
 * A reading with what is certain about its value.
 *
 * @param entry the entry
 * @param value bounds in the canonical unit; "normal, no number" lies between the limits, as far as those are known
 * @param upperLimit the laboratory's own, or the cited interval of adult limits; unknown where neither is there
 * @param lowerLimit the same for the lower limit
 * @param neverNegative the quantity cannot be below zero
 */
record Measured(ReadingEntry entry, Interval value, Interval upperLimit, Interval lowerLimit, boolean neverNegative) {

    private static final Interval AT_MOST_ONCE = new Interval(0, 1);
    private static final Interval AT_LEAST_ONCE = new Interval(1, Double.POSITIVE_INFINITY);

    static Measured of(ReadingEntry entry, TestTerm term) {
        // A quantity whose plausible values begin at zero or above, unlike a base excess, has no negative values at
        // all.
        boolean neverNegative = term.plausible().atLeast() >= 0;
        Interval upper = entry.upperLimit().unknown() ? term.upperLimit() : entry.upperLimit();
        Interval lower = entry.lowerLimit().unknown() ? term.lowerLimit() : entry.lowerLimit();
        double least = entry.value().atLeast();
        double most = entry.value().atMost();
        if (entry.normalNoNumber()) {
            least = Math.max(least, lower.atLeast());
            most = Math.min(most, upper.atMost());
        }
        if (neverNegative && least < 0) {
            least = Math.min(0, most);
        }
        return new Measured(entry, new Interval(Math.min(least, most), most), upper, lower, neverNegative);
    }

    Interval at() {
        return entry.at().hours();
    }

    boolean at(String site) {
        return site.equals("any") || site.equals(entry.site());
    }

    private Interval timesUpperLimit() {
        return entry.normalNoNumber() && neverNegative ? AT_MOST_ONCE : times(upperLimit);
    }

    private Interval timesLowerLimit() {
        return entry.normalNoNumber() && neverNegative ? AT_LEAST_ONCE : times(lowerLimit);
    }

    private Interval times(Interval limit) {
        if (limit.unknown()) {
            return neverNegative ? new Interval(0, Double.POSITIVE_INFINITY) : Interval.UNKNOWN;
        }
        return Decimals.divide(value, limit);
    }

    /** Gives the fact, seen from the first sign. */
    Reading fact(String test, When onset) {
        Interval upper = timesUpperLimit();
        Interval lower = timesLowerLimit();
        Interval after = Times.hours(onset.hours(), at());
        return new Reading(
                test,
                value.atLeast(),
                value.atMost(),
                upper.atLeast(),
                upper.atMost(),
                lower.atLeast(),
                lower.atMost(),
                entry.site().equals("oral"),
                after.atLeast(),
                after.atMost(),
                entry.at().days().atLeast() >= onset.days().atMost(),
                entry.at().days().atMost() < onset.days().atLeast(),
                List.of(entry.id()));
    }
}
