package org.casewalk.fact;

import org.casewalk.term.Interval;

/**
 * Arithmetic that agrees with the decimal numbers people write: 0.3 is three times 0.1, which it is not in binary. Numbers of at most
 * six decimals are computed as whole millionths and rounded once; others, such as a bound just past a number, in binary.
 */
final class Decimals {

    private static final double MILLION = 1e6;

    /** Above this a hundredfold of the millionths is no longer a whole number in binary. */
    private static final double LARGEST = 1e13;

    private Decimals() {}

    /** Divides by a limit that is known to be above zero; otherwise nothing is known. */
    static Interval divide(Interval value, Interval limit) {
        if (!(limit.atLeast() > 0)) {
            return Interval.UNKNOWN;
        }
        double low = quotient(value.atLeast(), value.atLeast() >= 0 ? limit.atMost() : limit.atLeast());
        double high = quotient(value.atMost(), value.atMost() >= 0 ? limit.atLeast() : limit.atMost());
        return new Interval(low, high);
    }

    /** Gives by how many per cent the value lies above a baseline; nothing is known where that may be zero or less. */
    static Interval percentAbove(Interval value, Interval baseline) {
        if (!(baseline.atLeast() > 0)) {
            double low = baseline.atMost() > 0 && value.atLeast() >= 0
                    ? percentAbove(value.atLeast(), baseline.atMost())
                    : Double.NEGATIVE_INFINITY;
            return new Interval(low, Double.POSITIVE_INFINITY);
        }
        double low = percentAbove(value.atLeast(), value.atLeast() >= 0 ? baseline.atMost() : baseline.atLeast());
        double high = percentAbove(value.atMost(), value.atMost() >= 0 ? baseline.atLeast() : baseline.atMost());
        return new Interval(low, high);
    }

    private static double percentAbove(double value, double baseline) {
        if (Double.isInfinite(baseline)) {
            return -100;
        }
        double whole = millionths(value);
        double base = millionths(baseline);
        return Double.isNaN(whole) || Double.isNaN(base)
                ? (value - baseline) * 100 / baseline
                : (whole - base) * 100 / base;
    }

    static double quotient(double dividend, double divisor) {
        double whole = millionths(dividend);
        double parts = millionths(divisor);
        // Adding zero turns the negative zero, which is ordered before zero, into zero.
        return (Double.isNaN(whole) || Double.isNaN(parts) ? dividend / divisor : whole / parts) + 0.0;
    }

    static double difference(double left, double right) {
        double from = millionths(left);
        double less = millionths(right);
        return (Double.isNaN(from) || Double.isNaN(less) ? left - right : (from - less) / MILLION) + 0.0;
    }

    /** Gives the number of millionths, NaN where that is not whole or too large. */
    private static double millionths(double number) {
        double whole = Math.rint(number * MILLION);
        return Math.abs(whole) <= LARGEST && whole / MILLION == number ? whole : Double.NaN;
    }
}
