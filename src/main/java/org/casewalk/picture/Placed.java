package org.casewalk.picture;

import org.casewalk.term.Interval;

/**
 * A moment with the place that was found for it and its words.
 *
 * @param from where its sign or the stretch of its vague time begins, in pixels
 * @param to where that ends
 * @param vague whether it is drawn over a stretch
 * @param words beside it; empty string for none
 * @param side where the words stand
 * @param track line of the lane, from 0
 * @param wordsTrack line of the words
 */
record Placed(
        Lane.Moment moment, double from, double to, boolean vague, String words, Side side, int track, int wordsTrack) {

    /** Where words stand. */
    enum Side {
        AFTER,
        BEFORE,
        BELOW
    }

    private static final double HALF_A_SIGN = 6;
    private static final double SHORTEST_STRETCH = 16;
    /** A time known to the day is drawn in the middle of the day. */
    private static final double HOURS_OF_A_DAY = 24;

    /** Finds a place for a moment, on the first line on which it and its words touch nothing. */
    static Placed on(Tracks tracks, Plot plot, Lane.Moment moment) {
        boolean vague = vague(moment.time());
        double middle = (plot.from(moment.time()) + plot.to(moment.time())) / 2;
        double half = Math.max(
                vague ? SHORTEST_STRETCH / 2 : HALF_A_SIGN,
                vague ? (plot.to(moment.time()) - plot.from(moment.time())) / 2 : 0);
        middle = Math.max(plot.left() + half, Math.min(middle, plot.right() - half));
        return new Placed(moment, middle - half, middle + half, vague, "", Side.AFTER, 0, 0)
                .beside(tracks, plot, Letters.cut(moment.words(), plot.end() - plot.left()));
    }

    static boolean vague(Interval time) {
        return time.atMost() - time.atLeast() > HOURS_OF_A_DAY;
    }

    private Placed beside(Tracks tracks, Plot plot, String said) {
        double room = said.isEmpty() ? 0 : Letters.width(said) + Sheet.GAP / 2;
        if (to + room > plot.end() && from - room < plot.left()) {
            return below(tracks, plot, said);
        }
        for (int line = 0; ; line++) {
            boolean after = to + room <= plot.end() && tracks.free(line, from, to + room);
            boolean before = from - room >= plot.left() && tracks.free(line, from - room, to);
            if (before && !(after && tracks.offBars(line, from, to + room)) && tracks.offBars(line, from - room, to)) {
                tracks.take(line, from - room, to);
                return at(said, Side.BEFORE, line, line);
            }
            if (after) {
                tracks.take(line, from, to + room);
                return at(said, Side.AFTER, line, line);
            }
            if (before) {
                tracks.take(line, from - room, to);
                return at(said, Side.BEFORE, line, line);
            }
        }
    }

    /** Words that fit on neither side stand right below. */
    private Placed below(Tracks tracks, Plot plot, String said) {
        double start = wordsFrom(plot, said);
        double end = start + Letters.width(said);
        int line = 0;
        while (!tracks.free(line, from, to) || !tracks.free(line + 1, start, end)) {
            line++;
        }
        tracks.take(line, from, to);
        tracks.take(line + 1, start, end);
        return at(said, Side.BELOW, line, line + 1);
    }

    private Placed at(String said, Side where, int line, int wordsLine) {
        return new Placed(moment, from, to, vague, said, where, line, wordsLine);
    }

    /** Where words that stand on a line of their own begin. */
    double wordsFrom(Plot plot, String said) {
        return Math.max(plot.left(), Math.min(from, plot.end() - Letters.width(said)));
    }
}
