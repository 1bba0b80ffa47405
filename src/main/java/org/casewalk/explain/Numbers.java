package org.casewalk.explain;

import java.math.BigDecimal;

/** Numbers as a person writes them: no exponent, no trailing zeros. */
final class Numbers {

    private Numbers() {}

    static String text(double number) {
        if (Double.isInfinite(number)) {
            return number > 0 ? "unbounded" : "-unbounded";
        }
        BigDecimal plain = BigDecimal.valueOf(number).stripTrailingZeros();
        return plain.toPlainString();
    }
}
