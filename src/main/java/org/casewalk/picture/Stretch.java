package org.casewalk.picture;

import org.casewalk.term.Interval;

/** A time that is known only roughly: hatched, with a bar at each end that the record gives and an arrow at one that it leaves open. */
final class Stretch {

    private static final double HALF = 5;
    private static final double CAP = 7;
    private static final double ARROW = 5;

    private Stretch() {}

    static void draw(Svg svg, Interval time, double from, double to, double middle) {
        svg.area(from, to, middle - HALF, 2 * HALF, Fill.ROUGHLY);
        end(svg, from, ARROW, middle, Double.isFinite(time.atLeast()), Sign.ONWARDS_LEFT);
        end(svg, to, -ARROW, middle, Double.isFinite(time.atMost()), Sign.ONWARDS_RIGHT);
    }

    private static void end(Svg svg, double x, double inwards, double middle, boolean known, Sign arrow) {
        if (known) {
            svg.line(x, middle - CAP, x, middle + CAP, Svg.Stroke.END);
        } else {
            svg.sign(x, inwards, middle, arrow);
        }
    }
}
