package org.casewalk.render.page;

import org.casewalk.checklist.Bounds;

/** A count or total with its bounds, in words. */
final class Counted {

    private Counted() {}

    static Block.Field field(Bounds bounds) {
        return Block.Field.of(label(bounds), Line.of(range(bounds)));
    }

    /** The same in one piece. */
    static String brief(Bounds bounds) {
        return label(bounds) + " – " + range(bounds);
    }

    private static String label(Bounds bounds) {
        String group = bounds.of().substring(bounds.of().indexOf('/') + 1);
        return (bounds.kind().equals("points") ? "points, " : "count, ") + ScreenWords.spoken(group);
    }

    private static String range(Bounds bounds) {
        String low = ScreenWords.number(bounds.low());
        String high = ScreenWords.number(bounds.high());
        String range = low.equals(high) ? low : "from " + low + " to " + high + " until the rest is known";
        return range + "; its rule compares with " + ScreenWords.number(bounds.cutOff());
    }
}
