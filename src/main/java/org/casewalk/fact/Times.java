package org.casewalk.fact;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.casewalk.term.Interval;

/** Order and distance of vague times. "Certainly" always means: however the vague times turn out. */
final class Times {

    /** A vague time ends before the clock time at its end. */
    static final Comparator<Interval> BY_END =
            Comparator.comparingDouble(Interval::atMost).thenComparing(Interval::exact);

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

    /** Counts the fewest moments at which all the vague times can lie. */
    static int fewestMoments(List<Interval> times) {
        List<Interval> byEnd = new ArrayList<>(times);
        byEnd.sort(BY_END);
        int moments = 0;
        Interval earliest = Interval.UNKNOWN;
        for (Interval time : byEnd) {
            if (moments == 0 || before(earliest, time)) {
                earliest = time;
                moments++;
            }
        }
        return moments;
    }

    /** Counts the most moments at which they can lie: only what is the same clock time is certainly one. */
    static int mostMoments(List<Interval> times) {
        Set<Double> clock = new HashSet<>();
        int vague = 0;
        for (Interval time : times) {
            if (time.exact()) {
                clock.add(time.atLeast());
            } else {
                vague++;
            }
        }
        return clock.size() + vague;
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

    /** Gives the hours that certainly lie between the two of them that lie farthest apart; not a number where there are no two. */
    static double farthestApart(List<Interval> times) {
        double firstEnds = Double.POSITIVE_INFINITY;
        double lastBegins = Double.NEGATIVE_INFINITY;
        for (Interval time : times) {
            firstEnds = Math.min(firstEnds, time.atMost());
            lastBegins = Math.max(lastBegins, time.atLeast());
        }
        return times.size() < 2 ? Double.NaN : toTheMinute(Math.max(0, lastBegins - firstEnds));
    }

    /** Clock times are minutes, which hours as binary fractions miss by a hair: a window of exactly 24 hours must stay 24. */
    static double toTheMinute(double hours) {
        return Math.rint(hours * 60) / 60;
    }
}
