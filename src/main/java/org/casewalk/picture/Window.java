package org.casewalk.picture;

import java.util.Optional;
import java.util.regex.Matcher;
import org.casewalk.pack.Claim;
import org.casewalk.pack.Pattern;
import org.casewalk.term.Interval;

/**
 * A window before the first sign, read from a rule.
 *
 * @param before hours before the first sign
 * @param words "up to 14 days", "at least 90 days"
 */
record Window(Interval before, String words) {

    private static final double HOURS_OF_A_DAY = 24;

    /** Fields that measure back from the first sign, with the side of their bound. */
    private static final java.util.regex.Pattern FIELD = java.util.regex.Pattern.compile(
            "(?:daysBeforeOnset|hoursBeforeOnset|exposedDays|noneWithinDays|lastDoseDays|lastDoseHours|lastRaisedDays)At(Least|Most)");

    /** Reads the window of a pattern; empty where it has none, and where it only asks for "not after the first sign". */
    static Optional<Window> of(Pattern pattern) {
        Bound least = Bound.NONE;
        Bound most = Bound.NONE;
        for (Claim claim : pattern.claims()) {
            Matcher matcher = FIELD.matcher(claim.field());
            if (claim instanceof Claim.Compares compares && compares.number() > 0 && matcher.matches()) {
                if (matcher.group(1).equals("Most")) {
                    most = Bound.of(compares);
                } else {
                    least = Bound.of(compares);
                }
            }
        }
        return least.equals(Bound.NONE) && most.equals(Bound.NONE)
                ? Optional.empty()
                : Optional.of(new Window(
                        new Interval(least.hours(0), most.hours(Double.POSITIVE_INFINITY)), words(least, most)));
    }

    private static String words(Bound least, Bound most) {
        if (most.equals(Bound.NONE)) {
            return "at least " + least.words();
        }
        if (least.equals(Bound.NONE)) {
            return (most.operator() == Claim.Operator.LESS ? "less than " : "up to ") + most.words();
        }
        return least.words() + " to " + most.words();
    }

    /** The window of a case whose first sign lies in {@code onset}: everything that may belong to it. */
    Interval placed(Interval onset) {
        return new Interval(onset.atLeast() - before.atMost(), onset.atMost() - before.atLeast());
    }

    private record Bound(double number, boolean days, Claim.Operator operator) {

        static final Bound NONE = new Bound(0, true, Claim.Operator.GREATER_OR_EQUAL);

        static Bound of(Claim.Compares claim) {
            return new Bound(
                    claim.number(),
                    !claim.field().toLowerCase(java.util.Locale.ROOT).contains("hours"),
                    claim.operator());
        }

        double hours(double otherwise) {
            return equals(NONE) ? otherwise : number * (days ? HOURS_OF_A_DAY : 1);
        }

        String words() {
            return Svg.number(number) + (days ? " day" : " hour") + (number == 1 ? "" : "s");
        }
    }
}
