package org.casewalk.fact;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/** The orders that make facts independent of the order in which a case lists its entries. */
final class Order {

    private Order() {}

    static final Comparator<List<String>> ENTRIES = (left, right) -> {
        int shared = Math.min(left.size(), right.size());
        for (int i = 0; i < shared; i++) {
            int order = left.get(i).compareTo(right.get(i));
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(left.size(), right.size());
    };

    static final Comparator<Reading> READINGS = Comparator.comparing(Reading::test)
            .thenComparingDouble(Reading::valueAtLeast)
            .thenComparingDouble(Reading::valueAtMost)
            .thenComparingDouble(Reading::timesUpperLimitAtLeast)
            .thenComparingDouble(Reading::timesUpperLimitAtMost)
            .thenComparingDouble(Reading::timesLowerLimitAtLeast)
            .thenComparingDouble(Reading::timesLowerLimitAtMost)
            .thenComparing(Reading::oral)
            .thenComparingDouble(Reading::hoursAfterOnsetAtLeast)
            .thenComparingDouble(Reading::hoursAfterOnsetAtMost)
            .thenComparing(Reading::entries, ENTRIES);

    static final Comparator<Exposure> EXPOSURES = Comparator.comparing(Exposure::drugClass)
            .thenComparing(Exposure::drug)
            .thenComparing(Exposure::added)
            .thenComparing(Exposure::notAdded)
            .thenComparing(Exposure::raised)
            .thenComparing(Exposure::notRaised)
            .thenComparing(Exposure::withdrawn)
            .thenComparing(Exposure::notWithdrawn)
            .thenComparing(Exposure::longActing)
            .thenComparing(Exposure::notLongActing)
            .thenComparingDouble(Exposure::daysBeforeOnsetAtLeast)
            .thenComparingDouble(Exposure::daysBeforeOnsetAtMost)
            .thenComparingDouble(Exposure::hoursBeforeOnsetAtLeast)
            .thenComparingDouble(Exposure::hoursBeforeOnsetAtMost)
            .thenComparing(Exposure::entries, ENTRIES);

    static final Comparator<Investigation> INVESTIGATIONS = Comparator.comparing(Investigation::id)
            .thenComparing(Investigation::normal)
            .thenComparing(Investigation::abnormal)
            .thenComparing(Investigation::entries, ENTRIES);

    static final Comparator<Conflict> CONFLICTS = Comparator.comparing(Conflict::term)
            .thenComparing(Conflict::statement)
            .thenComparing(Conflict::entries, ENTRIES);

    /** Orders questions of one kind by their selectors, text by text, numbers by size. */
    static final Comparator<Question> QUESTIONS = (left, right) -> {
        for (int i = 0; i < left.selected().size(); i++) {
            Object literal = left.selected().get(i);
            int order = literal instanceof String text
                    ? text.compareTo(right.text(i))
                    : Double.compare(left.number(i), right.number(i));
            if (order != 0) {
                return order;
            }
        }
        return 0;
    };

    /** Sorts ids and drops repetitions. */
    static List<String> sorted(List<String> ids) {
        if (ids.size() < 2) {
            return List.copyOf(ids);
        }
        List<String> sorted = new ArrayList<>(ids);
        Collections.sort(sorted);
        for (int i = sorted.size() - 1; i > 0; i--) {
            if (sorted.get(i).equals(sorted.get(i - 1))) {
                sorted.remove(i);
            }
        }
        return List.copyOf(sorted);
    }
}
