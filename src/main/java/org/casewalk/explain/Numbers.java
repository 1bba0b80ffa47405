package org.casewalk.explain;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.regex.Pattern;

/** Numbers as a person writes them: no exponent, no trailing zeros. */
final class Numbers {

    private static final Pattern MANY = Pattern.compile(" 1 (day|hour|year|point)s\\b");

    private Numbers() {}

    static String text(double number) {
        if (Double.isInfinite(number)) {
            return number > 0 ? "unbounded" : "-unbounded";
        }
        BigDecimal plain = BigDecimal.valueOf(number).stripTrailingZeros();
        return plain.toPlainString();
    }

    /** Writes a number with its unit; a temperature that a source gives in whole degrees Fahrenheit is written so. */
    static String measured(double number, String unit) {
        boolean fahrenheit = unit.equals("°C") && BigDecimal.valueOf(number).scale() > 2;
        return fahrenheit ? Math.round(number * 9 / 5 + 32) + " °F" : (text(number) + " " + unit).strip();
    }

    /** Writes at most four digits, and says so where there would be more. */
    static String brief(double number) {
        if (Double.isInfinite(number)) {
            return text(number);
        }
        BigDecimal whole = BigDecimal.valueOf(number);
        BigDecimal brief = whole.round(new MathContext(4));
        boolean same = brief.compareTo(whole) == 0 || Math.abs(number) >= 10_000;
        return same ? text(number) : "about " + text(brief.doubleValue());
    }

    /** Takes the plural off the unit of time, age or points in a sentence about exactly one of them. */
    static String oneOrMany(double number, String sentence) {
        return number == 1 ? MANY.matcher(sentence).replaceFirst(" 1 $1") : sentence;
    }

    /** Writes a converted number beside the one that was entered: four digits tell it, and the sign before it says if more were left out. */
    static String converted(double number) {
        BigDecimal whole = BigDecimal.valueOf(number);
        BigDecimal brief = whole.round(new MathContext(4));
        boolean same = brief.compareTo(whole) == 0;
        return (same ? "= " : "≈ ") + brief.stripTrailingZeros().toPlainString();
    }
}
