package org.casewalk.picture;

import java.util.ArrayList;
import java.util.List;

/** Writes numbers at points where they touch neither a point nor each other; what finds no room is left to the table. */
final class TrendNumbers {

    private static final double ASCENT = 10;
    private static final double DESCENT = 3;
    private static final double HALF_A_SIGN = 6;
    private static final double ABOVE = -10;
    private static final double BELOW = 17;
    private static final double BESIDE = 4;

    private final Plot plot;
    private final List<Box> taken = new ArrayList<>();

    TrendNumbers(Plot plot) {
        this.plot = plot;
    }

    private record Box(double from, double to, double top, double bottom) {

        boolean touches(Box other) {
            return from < other.to && to > other.from && top < other.bottom && bottom > other.top;
        }
    }

    /** Keeps a point free. */
    void block(double from, double to, double middle) {
        taken.add(new Box(from, to, middle - HALF_A_SIGN, middle + HALF_A_SIGN));
    }

    /** Writes words at a point: above it, below, behind or before it, where there is room first. */
    void write(Svg svg, String words, double x, double y) {
        double width = Letters.width(words);
        double middle = Math.max(plot.left() + width / 2, Math.min(x, plot.right() - width / 2));
        double aside = HALF_A_SIGN + BESIDE;
        if (free(middle - width / 2, width, y + ABOVE)) {
            svg.text(middle, 0, y + ABOVE, words, Svg.Anchor.MIDDLE, "p-value");
        } else if (free(middle - width / 2, width, y + BELOW)) {
            svg.text(middle, 0, y + BELOW, words, Svg.Anchor.MIDDLE, "p-value");
        } else if (free(x + aside, width, y + BESIDE)) {
            svg.text(x, aside, y + BESIDE, words, Svg.Anchor.START, "p-value");
        } else if (free(x - aside - width, width, y + BESIDE)) {
            svg.text(x, -aside, y + BESIDE, words, Svg.Anchor.END, "p-value");
        }
    }

    /** Takes the room, if there is any. */
    private boolean free(double from, double width, double y) {
        Box box = new Box(from, from + width, y - ASCENT, y + DESCENT);
        boolean free = from >= plot.left()
                && from + width <= plot.end()
                && taken.stream().noneMatch(box::touches);
        if (free) {
            taken.add(box);
        }
        return free;
    }
}
