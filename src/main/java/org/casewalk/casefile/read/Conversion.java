package org.casewalk.casefile.read;

import java.math.BigDecimal;
import java.math.MathContext;

/**
 * Turns a value into another unit: times a factor, then plus an offset.
 *
 * @param times exact or to 30 digits
 * @param plus in the unit converted to
 */
record Conversion(BigDecimal times, BigDecimal plus) {

    static final Conversion SAME = times("1");

    /** One digit less than a double holds, so that 600 U/L is 10 µkat/L and not a hair beside it. */
    private static final MathContext DIGITS = new MathContext(15);

    static Conversion times(String factor) {
        return new Conversion(new BigDecimal(factor), BigDecimal.ZERO);
    }

    double convert(BigDecimal value) {
        if (this == SAME) {
            return value.doubleValue();
        }
        return value.multiply(times, MathContext.DECIMAL128)
                .add(plus, MathContext.DECIMAL128)
                .round(DIGITS)
                .doubleValue();
    }
}
