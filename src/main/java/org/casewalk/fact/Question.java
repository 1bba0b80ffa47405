package org.casewalk.fact;

import java.util.List;

/**
 * One question that the loaded packs ask of a case.
 *
 * @param type name of a {@link FactType}
 * @param selected literals of the selectors in {@link FactType} order, {@link String} or {@link Double}; the empty string for an
 *     optional one that was left out
 */
public record Question(String type, List<Object> selected) {
    public Question {
        selected = List.copyOf(selected);
    }

    /** Gives the literal of a selector that takes text. */
    String text(int selector) {
        return (String) selected.get(selector);
    }

    /** Gives the literal of a selector that takes a number. */
    double number(int selector) {
        return ((Number) selected.get(selector)).doubleValue();
    }
}
