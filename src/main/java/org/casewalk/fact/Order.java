package org.casewalk.fact;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

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

    static final Comparator<Reading> READINGS = inTurn(List.of(
            by(Reading::test),
            size(Reading::valueAtLeast),
            size(Reading::valueAtMost),
            size(Reading::timesUpperLimitAtLeast),
            size(Reading::timesUpperLimitAtMost),
            size(Reading::timesLowerLimitAtLeast),
            size(Reading::timesLowerLimitAtMost),
            by(Reading::oral),
            size(Reading::hoursAfterOnsetAtLeast),
            size(Reading::hoursAfterOnsetAtMost),
            by(Reading::sinceOnset),
            by(Reading::beforeOnset),
            entries(Reading::entries)));

    static final Comparator<Exposure> EXPOSURES = inTurn(List.of(
            by(Exposure::drugClass),
            by(Exposure::drug),
            by(Exposure::added),
            by(Exposure::notAdded),
            by(Exposure::raised),
            by(Exposure::notRaised),
            by(Exposure::withdrawn),
            by(Exposure::notWithdrawn),
            by(Exposure::longActing),
            by(Exposure::notLongActing),
            size(Exposure::daysBeforeOnsetAtLeast),
            size(Exposure::daysBeforeOnsetAtMost),
            size(Exposure::hoursBeforeOnsetAtLeast),
            size(Exposure::hoursBeforeOnsetAtMost),
            entries(Exposure::entries)));

    static final Comparator<Investigation> INVESTIGATIONS = inTurn(List.of(
            by(Investigation::id),
            by(Investigation::normal),
            by(Investigation::abnormal),
            entries(Investigation::entries)));

    static final Comparator<Conflict> CONFLICTS =
            inTurn(List.of(by(Conflict::term), by(Conflict::statement), entries(Conflict::entries)));

    static final Comparator<ClosedRecord> CLOSED = inTurn(List.of(by(ClosedRecord::type), by(ClosedRecord::of)));

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

    /** The first of these that tells two apart decides. The JDK's own chains are made anew at every start, which is slow. */
    private static <T> Comparator<T> inTurn(List<Comparator<T>> orders) {
        return (left, right) -> {
            for (Comparator<T> order : orders) {
                int decided = order.compare(left, right);
                if (decided != 0) {
                    return decided;
                }
            }
            return 0;
        };
    }

    private static <T, V extends Comparable<V>> Comparator<T> by(Function<T, V> value) {
        return (left, right) -> value.apply(left).compareTo(value.apply(right));
    }

    private static <T> Comparator<T> size(ToDoubleFunction<T> value) {
        return (left, right) -> Double.compare(value.applyAsDouble(left), value.applyAsDouble(right));
    }

    private static <T> Comparator<T> entries(Function<T, List<String>> value) {
        return (left, right) -> ENTRIES.compare(value.apply(left), value.apply(right));
    }

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
