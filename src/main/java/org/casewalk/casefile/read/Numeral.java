package org.casewalk.casefile.read;

import java.math.BigDecimal;

/** The digits of a number that the notation has accepted. */
final class Numeral {

    /** No value of a case is beyond this, either way. */
    static final double LARGEST = 1e15;

    private static final double SMALLEST = 1e-30;
    private static final int LONGEST = 50;

    private Numeral() {}

    static boolean tooLarge(String digits) {
        return Math.abs(Double.parseDouble(digits)) > LARGEST;
    }

    /** Says whether there are more digits, or smaller ones, than any measurement has. */
    static boolean tooFine(String digits) {
        double value = Math.abs(Double.parseDouble(digits));
        return digits.length() > LONGEST || value > 0 && value < SMALLEST;
    }

    static BigDecimal read(String digits) {
        return Double.parseDouble(digits) == 0 ? BigDecimal.ZERO : new BigDecimal(digits);
    }

    static boolean whole(String digits) {
        return !tooLarge(digits) && Double.parseDouble(digits) == Math.rint(Double.parseDouble(digits));
    }
}
