package org.casewalk.picture;

import java.util.ArrayList;
import java.util.List;
import org.casewalk.term.Interval;

/** The time above and, where the drawing is tall, below what it holds for; day lines and the band of the first sign lie behind. */
final class Axis {

    private static final double TICK = 5;
    /** A drawing taller than this has the names of the days at its end too. */
    private static final double TALL = 420;

    private final Plot plot;
    private final Interval onset;
    private double top;

    Axis(Plot plot, Interval onset) {
        this.plot = plot;
        this.onset = onset;
    }

    private record Caption(double from, String words, String className) {

        double width() {
            return className.equals("p-strong") ? Letters.strongWidth(words) : Letters.width(words);
        }
    }

    void begin(Sheet sheet) {
        captions(sheet);
        names(sheet);
        top = sheet.y();
        sheet.svg().line(plot.left(), top, plot.right(), top, Svg.Stroke.AXIS);
        sheet.skip(TICK);
    }

    /** Draws what lies behind everything since the beginning. */
    void end(Sheet sheet) {
        double bottom = sheet.y();
        ticks(sheet.svg());
        sheet.zones(top).forEach(zone -> behind(sheet.svg(), zone));
        if (bottom - top > TALL) {
            sheet.svg().line(plot.left(), bottom, plot.right(), bottom, Svg.Stroke.AXIS);
            names(sheet);
        }
    }

    private void ticks(Svg svg) {
        for (double hour : plot.scale().ticks()) {
            svg.line(plot.x(hour), top - TICK, plot.x(hour), top, Svg.Stroke.AXIS);
        }
    }

    private void behind(Svg svg, Sheet.Zone zone) {
        if (!onset.unknown()) {
            svg.backdrop(plot.from(onset), plot.to(onset), zone.top(), zone.bottom() - zone.top(), Fill.BAND);
        }
        for (double hour : plot.scale().ticks()) {
            svg.guide(plot.x(hour), zone.top(), zone.bottom(), Svg.Stroke.GUIDE);
        }
        if (plot.scale().hasEarlier()) {
            svg.guide(plot.at(plot.scale().left()), zone.top(), zone.bottom(), Svg.Stroke.DASHED);
        }
        if (plot.scale().hasLater()) {
            svg.guide(plot.at(plot.scale().right()), zone.top(), zone.bottom(), Svg.Stroke.DASHED);
        }
    }

    private void captions(Sheet sheet) {
        Tracks lines = new Tracks();
        double top = sheet.y();
        for (Caption caption : captions()) {
            double from = Math.max(plot.left(), Math.min(caption.from, plot.end() - caption.width()));
            int line = lines.take(from, from + caption.width());
            sheet.svg().text(from, top + line * Letters.LINE + Letters.SIZE, caption.words, caption.className);
        }
        sheet.skip(lines.count() * Letters.LINE);
    }

    private List<Caption> captions() {
        List<Caption> captions = new ArrayList<>();
        if (plot.scale().hasEarlier()) {
            captions.add(new Caption(plot.left(), "earlier", "p-soft"));
        }
        if (!onset.unknown()) {
            captions.add(new Caption(plot.from(onset), "first sign", "p-strong"));
        }
        if (plot.scale().hasLater()) {
            captions.add(new Caption(plot.right(), "later", "p-soft"));
        }
        return captions;
    }

    private void names(Sheet sheet) {
        plot.scale().named(plot.width()).forEach((hour, middle) -> sheet.svg()
                .text(plot.at(middle), 0, sheet.y() + Letters.SIZE, TimeWords.of(hour), Svg.Anchor.MIDDLE, "p-text"));
        sheet.skip(Letters.LINE + TICK);
    }
}
