package org.casewalk.casefile;

import org.casewalk.term.Interval;

/**
 * A relative time of the case, known as exactly as the record says. Day 0 is the day that the case counts from, usually the day of
 * the first sign; days before it are negative.
 *
 * @param days calendar days, whole numbers: "day -3" is exactly −3, "day -5..-3" an interval, unknown unbounded
 * @param hours clock hours since 00:00 of day 0: "day 1 08:00" is exactly 32, "day 1" is [24, 48]
 * @param written as the author wrote it; empty when nothing was written
 */
public record When(Interval days, Interval hours, String written) {

    /** No usable time on record. */
    public static final When UNKNOWN = new When(Interval.UNKNOWN, Interval.UNKNOWN, "");

    /** Says whether nothing at all is known about the time. */
    public boolean unknown() {
        return hours.unknown();
    }

    /** Says whether this is certainly not later than the other begins. */
    public boolean certainlyBefore(When other) {
        return hours.atMost() <= other.hours.atLeast();
    }

    /** Says whether this may lie before the other ends. */
    public boolean possiblyBefore(When other) {
        return hours.atLeast() < other.hours.atMost();
    }
}
