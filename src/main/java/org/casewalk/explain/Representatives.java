package org.casewalk.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.casewalk.pack.Claim;
import org.casewalk.pack.Pattern;

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
