package org.casewalk.explain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.casewalk.pack.Claim;
import org.casewalk.pack.Pattern;
import org.casewalk.term.Interval;

/** One number for every interval that thresholds cut the number line into, the thresholds themselves included. */
final class Representatives {

    private Representatives() {}

    /** Gives one number below the first, each threshold, one between each two, and one above the last, in order. */
    static List<Double> of(SortedSet<Double> thresholds) {
        List<Double> numbers = new ArrayList<>();
        Double before = null;
        for (double threshold : thresholds) {
            numbers.add(before == null ? below(threshold) : (before + threshold) / 2);
            numbers.add(threshold);
            before = threshold;
        }
        if (before != null) {
            numbers.add(before + Math.max(1, Math.abs(before) / 2));
        }
        return numbers;
    }

    /**
     * The same for measured values: within the range of what is usually seen where there is any of it on that side, and with as few
     * digits as tell it from the thresholds beside it.
     */
    static List<Double> of(SortedSet<Double> thresholds, Interval plausible) {
        List<Double> numbers = new ArrayList<>(of(thresholds));
        if (numbers.isEmpty()) {
            return numbers;
        }
        double first = thresholds.first();
        double last = thresholds.last();
        double above = numbers.get(numbers.size() - 1);
        if (numbers.get(0) < plausible.atLeast() && plausible.atLeast() < first) {
            numbers.set(0, between(plausible.atLeast(), first));
        }
        if (above > plausible.atMost() && plausible.atMost() > last) {
            numbers.set(numbers.size() - 1, between(last, plausible.atMost()));
        }
        for (int i = 2; i < numbers.size() - 1; i += 2) {
            numbers.set(i, between(numbers.get(i - 1), numbers.get(i + 1)));
        }
        return numbers;
    }

    /** The number with the fewest digits about half-way. */
    private static double between(double low, double high) {
        BigDecimal middle = BigDecimal.valueOf((low + high) / 2);
        for (int digits = 0; digits < middle.scale(); digits++) {
            double rounded = middle.setScale(digits, RoundingMode.HALF_EVEN).doubleValue();
            if (rounded > low && rounded < high) {
                return rounded;
            }
        }
        return middle.doubleValue();
    }

    /** Says what a number stands for: itself where it is a threshold, otherwise everything up to the thresholds beside it. */
    static String claim(double number, SortedSet<Double> thresholds, UnaryOperator<String> unit) {
        SortedSet<Double> lower = thresholds.headSet(number);
        SortedSet<Double> upper = thresholds.tailSet(number);
        if (thresholds.isEmpty() || thresholds.contains(number)) {
            return unit.apply(Numbers.brief(number));
        }
        if (lower.isEmpty()) {
            return "below " + unit.apply(Numbers.brief(upper.first()));
        }
        if (upper.isEmpty()) {
            return "above " + unit.apply(Numbers.brief(lower.last()));
        }
        return "between " + Numbers.brief(lower.last()) + " and " + unit.apply(Numbers.brief(upper.first()));
    }

    /** Below the first threshold, but not below zero where the threshold is positive: measured quantities rarely are. */
    private static double below(double threshold) {
        return threshold > 0 ? threshold / 2 : threshold - 1;
    }

    /** Collects the numbers that claims on a bound, named without its side, compare with. */
    static SortedSet<Double> thresholds(Stream<Pattern> patterns, String stem) {
        SortedSet<Double> numbers = new TreeSet<>();
        patterns.flatMap(pattern -> pattern.claims().stream())
                .filter(claim ->
                        claim.field().equals(stem + "AtLeast") || claim.field().equals(stem + "AtMost"))
                .forEach(claim -> numbers.add(((Claim.Compares) claim).number()));
        return numbers;
    }
}
