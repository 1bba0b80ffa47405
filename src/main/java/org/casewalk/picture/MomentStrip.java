package org.casewalk.picture;

import java.util.List;

/** Events and what went on between them, on as many lines as they need to stand apart. */
final class MomentStrip implements Strip {

    private static final double LINE = 19;
    private static final double HALF_A_BAR = 5;
    private static final double A_SIGN = 12;
    private static final double BASELINE = 4;

    private final Plot plot;
    private final List<Lane.Course> courses;
    private final List<Placed> moments;
    private final int lines;

    MomentStrip(Plot plot, List<Lane.Mark> marks) {
        this.plot = plot;
        this.courses = marks.stream()
                .filter(Lane.Course.class::isInstance)
                .map(Lane.Course.class::cast)
                .toList();
        Tracks tracks = new Tracks();
        courses.forEach(course -> keepFree(tracks, course));
        this.moments = marks.stream()
                .filter(Lane.Moment.class::isInstance)
                .map(mark -> Placed.on(tracks, plot, (Lane.Moment) mark))
                .toList();
        this.lines = Math.max(tracks.count(), courses.isEmpty() ? 0 : 1);
    }

    @Override
    public double height() {
        return lines * LINE;
    }

    @Override
    public void draw(Svg svg, double top) {
        courses.forEach(course -> course(svg, course, top + LINE / 2));
        moments.forEach(moment -> moment(svg, moment, top));
    }

    /** Words keep off what is drawn as a bar; the signs at its ends may stand on it. */
    private void keepFree(Tracks tracks, Lane.Course course) {
        double from = plot.from(course.time()) + A_SIGN;
        double to = plot.to(course.time()) - A_SIGN;
        if (Double.isFinite(course.time().atMost()) && from < to) {
            tracks.bar(from, to);
        }
    }

    private void course(Svg svg, Lane.Course course, double middle) {
        double from = plot.from(course.time());
        double to = plot.to(course.time());
        if (course.time().atMost() == Double.POSITIVE_INFINITY) {
            svg.line(from, middle, to, middle, Svg.Stroke.DASHED);
        } else {
            svg.area(from, to, middle - HALF_A_BAR, 2 * HALF_A_BAR, course.known() ? Fill.COURSE : Fill.PRESCRIBED);
        }
    }

    private void moment(Svg svg, Placed placed, double top) {
        double middle = top + (placed.track() + 0.5) * LINE;
        if (placed.vague()) {
            Stretch.draw(svg, placed.moment().time(), placed.from(), placed.to(), middle);
        }
        svg.sign((placed.from() + placed.to()) / 2, middle, placed.moment().sign());
        if (!placed.words().isEmpty()) {
            words(svg, placed, top + (placed.wordsTrack() + 0.5) * LINE + BASELINE);
        }
    }

    private void words(Svg svg, Placed placed, double y) {
        double aside = Sheet.GAP / 2;
        switch (placed.side()) {
            case AFTER -> svg.text(placed.to(), aside, y, placed.words(), Svg.Anchor.START, "p-value");
            case BEFORE -> svg.text(placed.from(), -aside, y, placed.words(), Svg.Anchor.END, "p-value");
            case BELOW -> svg.text(placed.wordsFrom(plot, placed.words()), y, placed.words(), "p-value");
        }
    }
}
