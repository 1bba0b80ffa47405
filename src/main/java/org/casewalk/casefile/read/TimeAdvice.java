package org.casewalk.casefile.read;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Says what to do about a time that cannot be read. */
final class TimeAdvice {

    private static final Pattern DAY = Pattern.compile("(?i)\\s*d(?:ay)?\\s*([-+−–]?)\\s*([0-9]{1,5})\\s*");
    private static final Pattern ABSOLUTE =
            Pattern.compile("[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}.*|[0-9]{1,2}[./][0-9]{1,2}[./][0-9]{2,4}.*");

    private TimeAdvice() {}

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
