package org.casewalk.picture;

import java.util.List;
import org.casewalk.fact.Truth;

/** Windows, each on a line of its own, with what the checklist says of them. */
final class WindowStrip implements Strip {

    private static final double LINE = 16;
    private static final double HALF = 5.5;
    private static final double BASELINE = 4;
    private static final double NARROWEST = 3;
    private static final double ARROW = 5;
    private static final double ROOM_FOR_A_SIGN = 26;

    private final Plot plot;
    private final List<Lane.Window> windows;

    WindowStrip(Plot plot, List<Lane.Window> windows) {
        this.plot = plot;
        this.windows = windows;
    }

    @Override
    public double height() {
        return windows.size() * LINE;
    }

    @Override
    public void draw(Svg svg, double top) {
        double middle = top + LINE / 2;
        for (Lane.Window window : windows) {
            window(svg, window, middle);
            middle += LINE;
        }
    }

    private void window(Svg svg, Lane.Window window, double middle) {
        double from = plot.from(window.time());
        double to = Math.max(plot.to(window.time()), from + NARROWEST);
        svg.area(from, to, middle - HALF, 2 * HALF, fill(window.says()));
        boolean onwards = !Double.isFinite(window.time().atLeast());
        if (onwards) {
            svg.sign(from, ARROW, middle, Sign.ONWARDS_LEFT);
        }
        if (window.says() == Truth.OPEN && to - from > ROOM_FOR_A_SIGN) {
            svg.text((from + to) / 2, 0, middle + BASELINE, "?", Svg.Anchor.MIDDLE, "p-value");
        }
        words(svg, says(window.says()), from, to, middle + BASELINE);
    }

    /** Behind the window, or before it where there is no room. */
    private void words(Svg svg, String words, double from, double to, double y) {
        double aside = Sheet.GAP / 2;
        if (to + aside + Letters.width(words) <= plot.end()) {
            svg.text(to, aside, y, words, Svg.Anchor.START, "p-value");
        } else if (from - aside - Letters.width(words) >= plot.left()) {
            svg.text(from, -aside, y, words, Svg.Anchor.END, "p-value");
        }
    }

    static Fill fill(Truth says) {
        return switch (says) {
            case MET -> Fill.IN;
            case NOT_MET -> Fill.OUT;
            case OPEN -> Fill.CANNOT_TELL;
        };
    }

    static String says(Truth says) {
        return switch (says) {
            case MET -> "in";
            case NOT_MET -> "out";
            case OPEN -> "cannot tell";
        };
    }
}
