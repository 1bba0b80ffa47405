package org.casewalk.threshold;

import org.casewalk.pack.Pattern;
import org.casewalk.term.TestTerm;

/** How far "just below" is, and which numbers a case can have at all. */
final class Step {

    private static final double MINUTE = 1.0 / 60;

    private Step() {}

    /** Gives the smallest difference that a case file can tell in a quantity. */
    static double of(String quantity) {
        return switch (quantity) {
            case "value", "timesUpperLimit", "timesLowerLimit", "units", "above" -> 0.01;
            case "hoursAfterOnset", "hoursBeforeOnset", "lastDoseHours", "withinHours", "hours" -> MINUTE;
            case "lastedDays" -> MINUTE / 24;
            case "percent", "times", "ageYears" -> 1;
            case "daysBeforeOnset", "exposedDays", "noneWithinDays", "lastDoseDays", "lastRaisedDays" -> 1;
            default -> throw new IllegalStateException("Nobody said how fine " + quantity + " is.");
        };
    }

    /** How far from a number one is well on its good side, without meeting another limit. */
    static double inside(String quantity) {
        return quantity.startsWith("times") && quantity.endsWith("Limit") ? 0.5 : of(quantity);
    }

    /** Says whether a case can say such a number. */
    static boolean exists(Pattern pattern, String quantity, double number) {
        return switch (quantity) {
            case "value" -> {
                TestTerm test = RuleThresholds.LIBRARY.vocabulary().test(pattern.subject());
                yield number >= 0 || test.plausible().atLeast() < 0;
            }
            case "timesUpperLimit", "timesLowerLimit" -> number > 0;
            case "lastedDays", "withinHours", "hours", "times" -> number >= 0;
            case "exposedDays", "noneWithinDays", "lastDoseDays", "lastDoseHours", "lastRaisedDays" -> number >= 0;
            case "ageYears" -> number >= 0 && number < 90;
            default -> true;
        };
    }
}
