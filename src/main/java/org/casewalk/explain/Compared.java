package org.casewalk.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.casewalk.pack.Pattern;
import org.casewalk.term.Interval;

/** What the rules compare a test with: where their thresholds lie, and a number for every interval between them. */
record Compared(
        SortedSet<Double> thresholds,
        SortedSet<Double> limits,
        List<Double> values,
        List<Double> upper,
        List<Double> lower,
        List<Double> rises,
        List<Double> riseUnits,
        List<Double> swings,
        boolean trend,
        int times,
        double hoursApart) {

    static Compared of(List<Pattern> patterns, Interval plausible) {
        SortedSet<Double> values = new TreeSet<>(Representatives.thresholds(patterns.stream(), "value"));
        int times = 1;
        double hoursApart = 1;
        for (Pattern pattern : patterns) {
            if (pattern.selected("above") instanceof Double above) {
                values.add(above);
            }
            if (pattern.selected("times") instanceof Double asked) {
                times = Math.max(times, asked.intValue());
            }
            if (pattern.selected("hours") instanceof Double hours) {
                hoursApart = Math.max(hoursApart, hours);
            }
            if (Set.of("Swing", "Trend", "Sustained").contains(pattern.type().name())) {
                times = Math.max(times, 2);
            }
        }
        return new Compared(
                values,
                Representatives.thresholds(patterns.stream(), "timesUpperLimit"),
                Representatives.of(values, plausible),
                representatives(patterns, "timesUpperLimit"),
                representatives(patterns, "timesLowerLimit"),
                representatives(patterns, "percent"),
                representatives(only(patterns, "Rise"), "units"),
                representatives(only(patterns, "Swing"), "units"),
                !only(patterns, "Trend").isEmpty(),
                times,
                hoursApart);
    }

    private static List<Pattern> only(List<Pattern> patterns, String type) {
        return patterns.stream()
                .filter(pattern -> pattern.type().name().equals(type))
                .toList();
    }

    /** Whether only the value itself is compared, not how far it lies from another. */
    boolean alone() {
        return swings.isEmpty() && !trend && rises.isEmpty() && riseUnits.isEmpty();
    }

    /** Usual values at every rise over them that rules tell apart; NaN, for none, where none does. */
    List<Double> usual(double highest) {
        List<Double> usual = new ArrayList<>();
        rises.stream().filter(rise -> rise > -100).forEach(rise -> usual.add(highest / (1 + rise / 100)));
        riseUnits.forEach(rise -> usual.add(highest - rise));
        return usual.isEmpty() ? List.of(Double.NaN) : usual;
    }

    private static List<Double> representatives(List<Pattern> patterns, String stem) {
        return Representatives.of(Representatives.thresholds(patterns.stream(), stem));
    }
}
