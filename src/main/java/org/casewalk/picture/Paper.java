package org.casewalk.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** Puts what is drawn below each other onto sheets: a drawing cannot be broken between two pages. */
final class Paper {

    /** An A4 page less its margins and what stands around the pieces, axis and legend, in pixels. */
    private static final double MOST = 760;

    private Paper() {}

    /** Keeps the order; a piece that is too tall for a page has one of its own. */
    static <T> List<List<T>> pages(List<T> pieces, ToDoubleFunction<T> height) {
        List<List<T>> pages = new ArrayList<>();
        double filled = MOST;
        for (T piece : pieces) {
            filled += height.applyAsDouble(piece);
            if (filled > MOST) {
                pages.add(new ArrayList<>());
                filled = height.applyAsDouble(piece);
            }
            pages.get(pages.size() - 1).add(piece);
        }
        return pages;
    }
}
