package org.casewalk.fact;

import org.casewalk.term.Interval;

/** Order and distance of vague times. "Certainly" always means: however the vague times turn out. */
final class Times {

    private Times() {}

    /**
     * Says whether a is certainly earlier than b. "Day 1" ends where "day 2" begins and is before it; two equal clock times are not
     * before each other.
     */
    static boolean before(Interval a, Interval b) {
        return a.atMost() < b.atLeast() || (a.atMost() == b.atLeast() && a.atLeast() < a.atMost());
    }

    /** Says whether a is certainly not later than b. */
    static boolean notAfter(Interval a, Interval b) {
        return a.atMost() <= b.atLeast();
    }

    /** Says whether the order of the two is certain. */
    static boolean apart(Interval a, Interval b) {
        return before(a, b) || before(b, a);
    }

    /** Says whether both are the same clock time. */
    static boolean sameMoment(Interval a, Interval b) {
        return a.exact() && b.exact() && a.atLeast() == b.atLeast();
    }

    /** Gives the hours from one time to another, negative when {@code to} is earlier. */
    static Interval hours(Interval from, Interval to) {
        return new Interval(toTheMinute(to.atLeast() - from.atMost()), toTheMinute(to.atMost() - from.atLeast()));
    }

    /** Gives the calendar days from one time to another, negative when {@code to} is earlier. */
    static Interval days(Interval from, Interval to) {
        return new Interval(to.atLeast() - from.atMost(), to.atMost() - from.atLeast());
    }

    /** Gives the smallest and greatest distance of the two, either way round. */
    static Interval distance(Interval a, Interval b) {
        double least = Math.max(0, Math.max(b.atLeast() - a.atMost(), a.atLeast() - b.atMost()));
        double most = Math.max(a.atMost() - b.atLeast(), b.atMost() - a.atLeast());
        return new Interval(toTheMinute(least), toTheMinute(most));
    }

    /** Clock times are minutes, which hours as binary fractions miss by a hair: a window of exactly 24 hours must stay 24. */
    static double toTheMinute(double hours) {
        return Math.rint(hours * 60) / 60;
    }
}
