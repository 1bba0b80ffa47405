package org.casewalk.picture;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.casewalk.casefile.When;

/** Times in words for people: "day −5 to −3", where a case file writes {@code day -5..-3}. */
final class TimeWords {

    private static final double DAY = 24;
    private static final int MINUTES = 60;
    private static final Pattern NEGATIVE = Pattern.compile("-(?=[0-9])");
    private static final Pattern CLOCK = Pattern.compile(" (?=[0-9]{2}:[0-9]{2}$)");

    private TimeWords() {}

    /** Says a time as recorded. */
    static String of(When when) {
        if (when.unknown()) {
            return "no time recorded";
        }
        Matcher clock = CLOCK.matcher(when.written().replace("..", " to "));
        return NEGATIVE.matcher(clock.replaceAll(", ")).replaceAll("\u2212");
    }

    /** Names an hour: "day −3", "day 1, 06:00". */
    static String of(double hour) {
        long day = (long) Math.floor(hour / DAY);
        long minutes = Math.round((hour - day * DAY) * MINUTES);
        String name = "day " + (day < 0 ? "\u2212" + -day : Long.toString(day));
        return minutes == 0 ? name : "%s, %02d:%02d".formatted(name, minutes / MINUTES, minutes % MINUTES);
    }

    /** Says a length of time before something: "72 hours", "7 days". */
    static String length(double hours) {
        boolean days = hours % DAY == 0 && hours > 3 * DAY;
        String unit = days ? "day" : "hour";
        double number = days ? hours / DAY : hours;
        return Svg.number(number) + " " + unit + (number == 1 ? "" : "s");
    }
}
