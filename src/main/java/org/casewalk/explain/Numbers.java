package org.casewalk.explain;

import java.math.BigDecimal;
import java.math.MathContext;

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

    /** Writes a converted number beside the one that was entered: four digits tell it, and the sign before it says if more were left out. */
    static String converted(double number) {
        BigDecimal whole = BigDecimal.valueOf(number);
        BigDecimal brief = whole.round(new MathContext(4));
        boolean same = brief.compareTo(whole) == 0;
        return (same ? "= " : "≈ ") + brief.stripTrailingZeros().toPlainString();
    }
}
