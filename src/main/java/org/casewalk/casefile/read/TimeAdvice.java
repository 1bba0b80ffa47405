package org.casewalk.casefile.read;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.casewalk.casefile.When;

/** Says what to do about a time that cannot be read. */
final class TimeAdvice {

    private static final Pattern DAY = Pattern.compile("(?i)\\s*d(?:ay)?\\s*([-+−–]?)\\s*([0-9]{1,5})\\s*");
    private static final Pattern ABSOLUTE =
            Pattern.compile("[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}.*|[0-9]{1,2}[./][0-9]{1,2}[./][0-9]{2,4}.*");

    /** About a hundred years: a check of this project for what was typed wrong. Days beyond are asked about, never refused. */
    static final int FARTHEST_DAY = 36_500;

    private TimeAdvice() {}

    /** Asks about a day that is farther from day 0 than a life is long; answers true, for it can be read. */
    static boolean within(When time, Node.Scalar value, String path, Problems problems) {
        if (far(time.days().atLeast()) || far(time.days().atMost())) {
            problems.add(
                    Fault.DAY_FAR_AWAY,
                    value.spot(),
                    path,
                    "%s is more than a hundred years away from day 0.".formatted(Quoted.of(value.text())),
                    "usually day -%d to day %d".formatted(FARTHEST_DAY, FARTHEST_DAY),
                    "Maybe a digit too many was typed; if the record says so, leave it.");
        }
        return true;
    }

    private static boolean far(double day) {
        return Double.isFinite(day) && Math.abs(day) > FARTHEST_DAY;
    }

    /** Tells what is wrong; answers false so that a check can end with it. */
    static boolean malformed(Node.Scalar value, String path, Problems problems) {
        String written = value.text();
        if (TimeText.runsBackwards(written)) {
            problems.add(
                    Fault.TIMES_SWAPPED,
                    value.spot(),
                    path,
                    "%s ends before it begins.".formatted(Quoted.of(written)),
                    "the earlier day first",
                    "Maybe the two days were swapped.");
            return false;
        }
        List<String> nearest = nearest(written);
        problems.add(
                Fault.MALFORMED_TIME,
                value.spot(),
                path,
                "%s is no relative time.".formatted(Quoted.of(written)),
                new FieldType.Time().inWords(),
                nearest,
                maybe(written, nearest));
        return false;
    }

    private static List<String> nearest(String written) {
        Matcher day = DAY.matcher(written);
        if (!day.matches()) {
            return List.of();
        }
        boolean before = !day.group(1).isEmpty() && !day.group(1).equals("+");
        return List.of("day " + (before ? "-" : "") + day.group(2));
    }

    private static String maybe(String written, List<String> nearest) {
        if (!nearest.isEmpty()) {
            return "Maybe \"%s\" is meant.".formatted(nearest.get(0));
        }
        if (ABSOLUTE.matcher(written).matches()) {
            return "Maybe count days from the first sign, which is usually day 0: a case holds no calendar dates.";
        }
        return "Maybe the time is not known: write unknown, or leave the key out.";
    }
}
