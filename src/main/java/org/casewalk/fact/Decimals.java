package org.casewalk.fact;

import java.math.BigDecimal;
import java.math.MathContext;
import org.casewalk.term.Interval;

/**
 * Arithmetic that agrees with the decimal numbers people write: 0.3 is three times 0.1, which it is not in binary. The quick binary
 * result stands unless it lies so near a short decimal that the difference could decide a comparison.
 */
final class Decimals {

    /** Numbers with at most six decimals are looked at again; a criterion's threshold has fewer. */
    private static final double SHORT = 1e6;

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
        double percent = (value - baseline) * 100 / baseline;
        if (!nearShort(percent)) {
            return percent;
        }
        BigDecimal base = BigDecimal.valueOf(baseline);
        return BigDecimal.valueOf(value)
                .subtract(base)
                .movePointRight(2)
                .divide(base, MathContext.DECIMAL128)
                .doubleValue();
    }

    static double quotient(double dividend, double divisor) {
        double quotient = dividend / divisor;
        if (!nearShort(quotient) || Math.fma(quotient, divisor, -dividend) == 0) {
            return quotient + 0.0;
        }
        return BigDecimal.valueOf(dividend)
                .divide(BigDecimal.valueOf(divisor), MathContext.DECIMAL128)
                .doubleValue();
    }

    static double difference(double left, double right) {
        double difference = left - right;
        if (!nearShort(difference) || difference == Math.rint(difference)) {
            return difference + 0.0;
        }
        return BigDecimal.valueOf(left).subtract(BigDecimal.valueOf(right)).doubleValue();
    }

    private static boolean nearShort(double number) {
        double scaled = number * SHORT;
        return Math.abs(scaled) < 1e15 && Math.abs(scaled - Math.rint(scaled)) < 1e-3;
    }
}
