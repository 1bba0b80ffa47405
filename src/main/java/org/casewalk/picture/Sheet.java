package org.casewalk.picture;

import java.util.ArrayList;
import java.util.List;

/** Fills a drawing from the top: headings, notes, and rows with a label beside or above what they show. */
final class Sheet {

    /** Between what must not touch. */
    static final double GAP = 8;

    private static final double BASELINE = 12;
    private static final double HEADING = 24;
    private static final double LEAST_ROW = 22;
    private static final double PADDING = 3;

    private final Form form;
    private final Svg svg;
    private final List<Zone> zones = new ArrayList<>();
    private double y;
    private boolean striped;

    Sheet(String name, Form form) {
        this.form = form;
        this.svg = new Svg(name, form);
    }

    Form form() {
        return form;
    }

    Svg svg() {
        return svg;
    }

    /** How far it is filled. */
    double y() {
        return y;
    }

    /**
     * A part of the height without words that stand above what they name.
     *
     * @param top where it begins
     * @param bottom where it ends
     */
    record Zone(double top, double bottom) {}

    /** Where lines from top to bottom may be drawn and cross no label: all of it where labels have a column of their own. */
    List<Zone> zones(double from) {
        return form.labelsAbove()
                ? zones.stream().filter(zone -> zone.top >= from).toList()
                : List.of(new Zone(from, y));
    }

    void skip(double pixels) {
        y += pixels;
    }

    /** Writes a line that names what follows. */
    void heading(String words) {
        svg.text(0, y + HEADING - 2 * PADDING, words, "p-strong");
        y += HEADING;
        svg.line(0, y, form.width(), y, Svg.Stroke.RULE);
        striped = false;
    }

    /** Writes words over the whole width, on as many lines as they take. */
    void note(String words) {
        for (String line : Letters.lines(words, form.width())) {
            svg.text(0, y + BASELINE, line, "p-soft");
            y += Letters.LINE;
        }
        y += PADDING;
    }

    /**
     * Begins a row and moves on behind it.
     *
     * @param label what it shows
     * @param beneath more about it, less prominent
     * @param height of what will be drawn
     * @return where that begins
     */
    double row(List<String> label, List<String> beneath, double height) {
        return row(label, "p-text", beneath, height);
    }

    /** @param className looks of the label */
    double row(List<String> label, String className, List<String> beneath, double height) {
        double labels = (label.size() + beneath.size()) * Letters.LINE;
        double shown = form.labelsAbove() ? labels + height : Math.max(labels, height);
        double whole = Math.max(LEAST_ROW, shown + 2 * PADDING);
        if (striped) {
            svg.backdrop(0, form.width(), y, whole, Fill.STRIPE);
        }
        striped = !striped;
        double top = form.labelsAbove() ? y + PADDING + labels : y + (whole - height) / 2;
        double first = form.labelsAbove() ? y + PADDING : y + (whole - labels) / 2;
        labels(label, first, className);
        labels(beneath, first + label.size() * Letters.LINE, "p-soft");
        y += whole;
        zones.add(new Zone(top, y));
        return top;
    }

    private void labels(List<String> lines, double from, String className) {
        for (int i = 0; i < lines.size(); i++) {
            svg.text(0, from + i * Letters.LINE + BASELINE, lines.get(i), className);
        }
    }

    /** Ends the drawing and gives it as text. */
    String finish(String title, String description) {
        return svg.finish(y + PADDING, title, description);
    }
}
