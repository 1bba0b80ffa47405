package org.casewalk.threshold;

import java.util.List;

/**
 * One number that decides something.
 *
 * @param about what the rule concludes
 * @param asks kind of fact and what it is asked about
 * @param claim the quantity, without its bound
 * @param sign the comparison
 * @param number the number, as short as it can be written
 * @param unit its unit in words or UCUM
 * @param source key of the source
 */
record Threshold(String about, String asks, String claim, String sign, String number, String unit, String source) {

    static Threshold row(String line) {
        List<String> cells = List.of(line.split(",", -1));
        if (cells.size() != 7) {
            throw new IllegalArgumentException("Not seven cells: " + line);
        }
        return new Threshold(
                cells.get(0), cells.get(1), cells.get(2), cells.get(3), cells.get(4), cells.get(5), cells.get(6));
    }

    String line() {
        return String.join(",", about, asks, claim, sign, number, unit, source);
    }

    double value() {
        return Double.parseDouble(number);
    }

    /** Compares as the table says, whatever the rule says. */
    boolean holds(double actual) {
        return switch (sign) {
            case ">=" -> actual >= value();
            case ">" -> actual > value();
            case "<=" -> actual <= value();
            case "<" -> actual < value();
            default -> throw new IllegalArgumentException("No sign " + sign);
        };
    }
}
