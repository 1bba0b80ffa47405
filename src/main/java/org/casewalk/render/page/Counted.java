package org.casewalk.render.page;

import org.casewalk.checklist.Bounds;

/** A count or total with its bounds, in words. */
final class Counted {

    private Counted() {}

    static Block.Field field(Bounds bounds) {
        return Block.Field.of(label(bounds), Line.of(ScreenWords.ofNeeded(bounds)));
    }

    /** The same in one piece. */
    static String brief(Bounds bounds) {
        return label(bounds) + " – " + ScreenWords.ofNeeded(bounds);
    }

    private static String label(Bounds bounds) {
        String group = bounds.of().substring(bounds.of().indexOf('/') + 1);
        return (bounds.kind().equals("points") ? "points, " : "count, ") + ScreenWords.spoken(group);
    }
}
