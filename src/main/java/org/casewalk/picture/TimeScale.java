package org.casewalk.picture;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.DoubleStream;
import org.casewalk.term.Interval;

/**
 * Places the hours of a case along the width. Weeks around the first sign get nearly all of it; what lies long before or after is moved
 * into a narrow strip at the edge, so that a start years ago does not press the days that matter into one line. A case more than a
 * third of whose times lie further away, as where movements came late, is drawn over all of them.
 */
final class TimeScale {

    private static final double DAY = 24;
    private static final double BEFORE = 45 * DAY;
    private static final double AFTER = 60 * DAY;
    private static final double EDGE = 2;
    private static final double STRIP = 12;
    private static final int MOST_TICKS = 6;

    private static final double HUNDRED = 100;

    private static final double[] STEPS = {
        6, 12, DAY, 2 * DAY, 7 * DAY, 14 * DAY, 28 * DAY, 100 * DAY, 200 * DAY, 500 * DAY, 1_000 * DAY, 5_000 * DAY
    };

    private final double from;
    private final double to;
    private final boolean earlier;
    private final boolean later;

    private TimeScale(double from, double to, boolean earlier, boolean later) {
        this.from = from;
        this.to = to;
        this.earlier = earlier;
        this.later = later;
    }

    /** Makes a scale for these times in hours since day 0; {@code onset} may be unknown. */
    static TimeScale over(Collection<Interval> times, Interval onset) {
        double middle = finite(List.of(onset)).findFirst().orElse(0);
        double[] near = within(times, middle);
        double[] all = finite(times).toArray();
        boolean whole = 3 * near.length < 2 * all.length;
        double[] drawn = DoubleStream.concat(DoubleStream.of(whole ? all : near), finite(List.of(onset)))
                .toArray();
        double from = DoubleStream.of(drawn).min().orElse(middle - DAY);
        double to = DoubleStream.of(drawn).max().orElse(middle + DAY);
        double room = Math.max(DAY / 2, (to - from) * 0.04);
        return new TimeScale(
                from - room,
                to + room,
                begins(times, Double.NEGATIVE_INFINITY)
                        || !whole && DoubleStream.of(all).anyMatch(hour -> hour < middle - BEFORE),
                ends(times, Double.POSITIVE_INFINITY)
                        || !whole && DoubleStream.of(all).anyMatch(hour -> hour > middle + AFTER));
    }

    private static boolean begins(Collection<Interval> times, double hour) {
        return times.stream().anyMatch(time -> time.atLeast() == hour);
    }

    private static boolean ends(Collection<Interval> times, double hour) {
        return times.stream().anyMatch(time -> time.atMost() == hour);
    }

    /** The times in the weeks around the first sign. */
    private static double[] within(Collection<Interval> times, double middle) {
        return finite(times)
                .filter(hour -> hour >= middle - BEFORE && hour <= middle + AFTER)
                .toArray();
    }

    /** Gives the place of an hour, in percent of the width; an unbounded hour lies at the edge, one in a strip in its middle. */
    double place(double hour) {
        if (hour < from) {
            return earlier && Double.isFinite(hour) ? EDGE + STRIP / 2 : EDGE;
        }
        if (hour > to) {
            return later && Double.isFinite(hour) ? HUNDRED - EDGE - STRIP / 2 : HUNDRED - EDGE;
        }
        return left() + (right() - left()) * (hour - from) / (to - from);
    }

    /** Says whether an hour is drawn in a strip at the edge, not to scale. */
    boolean outside(double hour) {
        return hour < from || hour > to;
    }

    /** Where the part that is to scale begins. */
    double left() {
        return earlier ? EDGE + STRIP : EDGE;
    }

    /** Where the part that is to scale ends. */
    double right() {
        return later ? HUNDRED - EDGE - STRIP : HUNDRED - EDGE;
    }

    boolean hasEarlier() {
        return earlier;
    }

    boolean hasLater() {
        return later;
    }

    /** Hours at which the axis has a mark, at most six. */
    List<Double> ticks() {
        double step = STEPS[STEPS.length - 1];
        for (int i = STEPS.length - 1; i >= 0 && (to - from) / STEPS[i] <= MOST_TICKS; i--) {
            step = STEPS[i];
        }
        List<Double> ticks = new ArrayList<>();
        for (double hour = Math.ceil(from / step) * step; hour <= to; hour += step) {
            // Never minus zero.
            ticks.add(hour + 0.0);
        }
        return ticks;
    }

    /**
     * The marks that are named, each with the place of the middle of its name: day 0 first, then as many as stand beside each other, whole
     * days before hours. A day's name stands in the middle of the day.
     *
     * @param width pixels
     */
    Map<Double, Double> named(double width) {
        List<Double> ticks = ticks();
        List<Double> days = ticks.stream().filter(hour -> hour % DAY == 0).toList();
        double aside = ticks.size() > 1 && ticks.get(1) - ticks.get(0) >= DAY ? DAY / 2 : 0;
        Map<Double, Double> named = new TreeMap<>();
        Tracks line = new Tracks();
        (days.size() > 1 ? days : ticks)
                .stream().sorted(Comparator.comparing(hour -> hour != 0)).forEach(hour -> {
                    double half = Letters.width(TimeWords.of(hour)) / 2;
                    double middle = Math.min(Math.max(place(hour + aside) / HUNDRED * width, half), width - half);
                    if (line.free(0, middle - half, middle + half)) {
                        line.take(0, middle - half, middle + half);
                        named.put(hour, middle / width * HUNDRED);
                    }
                });
        return named;
    }

    private static DoubleStream finite(Collection<Interval> times) {
        return times.stream()
                .flatMapToDouble(time -> DoubleStream.of(time.atLeast(), time.atMost()))
                .filter(Double::isFinite);
    }
}
