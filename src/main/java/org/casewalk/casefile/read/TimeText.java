package org.casewalk.casefile.read;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.casewalk.casefile.When;
import org.casewalk.term.Interval;

/** Reads a relative time as two intervals, one of calendar days and one of clock hours. */
final class TimeText {

    static final String FORMS = "day 3, day -2 14:30, day -5..-3, before day 0, after day 2, unknown";

    /** What the shape allows; that a range runs forward is checked with the meaning. Capturing groups are of no concern to the schema. */
    static final Pattern PATTERN = Pattern.compile("^(unknown"
            + "|day (-?[0-9]{1,5})"
            + "|day (-?[0-9]{1,5}) ([01][0-9]|2[0-3]):([0-5][0-9])"
            + "|day (-?[0-9]{1,5})\\.\\.(-?[0-9]{1,5})"
            + "|before day (-?[0-9]{1,5})"
            + "|after day (-?[0-9]{1,5}))$");

    private static final double HOURS = 24;

    private TimeText() {}

    /**
     * Reads a time.
     *
     * @return empty when it is none of {@link #FORMS} or a range that runs backwards
     */
    static Optional<When> read(String written) {
        Matcher matcher = PATTERN.matcher(written);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        if (matcher.group(2) != null) {
            int day = day(matcher, 2);
            return Optional.of(between(day, day, written));
        }
        if (matcher.group(3) != null) {
            return Optional.of(clock(matcher, written));
        }
        if (matcher.group(6) != null) {
            int from = day(matcher, 6);
            int to = day(matcher, 7);
            return from <= to ? Optional.of(between(from, to, written)) : Optional.empty();
        }
        if (matcher.group(8) != null) {
            return Optional.of(between(Double.NEGATIVE_INFINITY, day(matcher, 8) - 1, written));
        }
        if (matcher.group(9) != null) {
            return Optional.of(between(day(matcher, 9) + 1, Double.POSITIVE_INFINITY, written));
        }
        return Optional.of(new When(Interval.UNKNOWN, Interval.UNKNOWN, written));
    }

    /** Says whether the text is a range whose end lies before its start. */
    static boolean runsBackwards(String written) {
        return PATTERN.matcher(written).matches() && read(written).isEmpty();
    }

    private static int day(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }

    private static When clock(Matcher matcher, String written) {
        int day = day(matcher, 3);
        double minutes = Integer.parseInt(matcher.group(4)) * 60 + Integer.parseInt(matcher.group(5));
        return new When(Interval.exactly(day), Interval.exactly(day * HOURS + minutes / 60), written);
    }

    private static When between(double fromDay, double toDay, String written) {
        return new When(new Interval(fromDay, toDay), new Interval(fromDay * HOURS, (toDay + 1) * HOURS), written);
    }
}
