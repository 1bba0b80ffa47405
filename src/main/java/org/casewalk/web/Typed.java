package org.casewalk.web;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Numbers and times as people type them, put into the form of a case file where only one thing can be meant: "38,5" is 38.5, "d2" and
 * "Day 2" are day 2. What may mean two things, such as "1,200", is left for the reader to ask about.
 */
final class Typed {

    private static final Set<String> NUMBERS = Set.of("value", "upperLimit", "lowerLimit");
    private static final Set<String> TIMES = Set.of("at", "worst", "ended", "resulted", "onset");

    private static final Pattern DECIMAL_COMMA = Pattern.compile("(-?[0-9]+),([0-9]{1,2})");
    private static final Pattern DAY =
            Pattern.compile("(?i)d(?:ay)? *([-\u2212]?) *([0-9]{1,5})(?: *,? +([0-9]{1,2})[:.]([0-9]{2}))?");
    private static final Pattern DAYS = Pattern.compile(
            "(?i)d(?:ay)? *([-\u2212]?[0-9]{1,5}) *(?:to|until|\\.\\.) *(?:d(?:ay)? *)?([-\u2212]?[0-9]{1,5})");

    private Typed() {}

    /** What was typed into a field, by the name of the field. */
    static String meant(String field, String typed) {
        if (NUMBERS.contains(field)) {
            Matcher comma = DECIMAL_COMMA.matcher(typed.strip());
            return comma.matches() ? comma.group(1) + "." + comma.group(2) : typed;
        }
        return TIMES.contains(field) ? time(typed.strip()) : typed;
    }

    private static String time(String typed) {
        Matcher day = DAY.matcher(typed);
        if (day.matches()) {
            String date = "day " + (day.group(1).isEmpty() ? "" : "-") + day.group(2);
            return day.group(3) == null
                    ? date
                    : "%s %02d:%s".formatted(date, Integer.parseInt(day.group(3)), day.group(4));
        }
        Matcher days = DAYS.matcher(typed);
        return days.matches()
                ? "day %s..%s"
                        .formatted(
                                days.group(1).replace('\u2212', '-'),
                                days.group(2).replace('\u2212', '-'))
                : typed;
    }
}
