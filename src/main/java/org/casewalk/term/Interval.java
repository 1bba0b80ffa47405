package org.casewalk.term;

/**
 * A closed interval of numbers; {@code -∞} and {@code +∞} stand for "no bound known".
 *
 * @param atLeast lower bound
 * @param atMost upper bound, not below {@code atLeast}
 */
public record Interval(double atLeast, double atMost) {

    /** Nothing is known about the number. */
    public static final Interval UNKNOWN = new Interval(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);

    public Interval {
        if (Double.isNaN(atLeast) || Double.isNaN(atMost) || atLeast > atMost) {
            throw new IllegalArgumentException("Interval from %s to %s is empty.".formatted(atLeast, atMost));
        }
    }

    /** Holds one exactly known number. */
    public static Interval exactly(double value) {
        return new Interval(value, value);
    }

    /** Says whether both bounds are the same number. */
    public boolean exact() {
        return atLeast == atMost;
    }

    /** Says whether nothing at all is known. */
    public boolean unknown() {
        return atLeast == Double.NEGATIVE_INFINITY && atMost == Double.POSITIVE_INFINITY;
    }
}
