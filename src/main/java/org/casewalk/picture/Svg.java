package org.casewalk.picture;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * One SVG drawing in the making. Places are pixels of the narrowest room of its form; along the width they are written as percent, so
 * that they move apart with more room, while heights and text keep their size.
 *
 * <p>Looks are presentation attributes and class names, never a {@code style} attribute: a strict content security policy refuses those.
 */
final class Svg {

    private static final double HUNDRED = 100;

    private final Xml behind = new Xml();
    private final Xml front = new Xml();
    private final String name;
    private final Form form;

    /** @param name unique on the page; begins every id */
    Svg(String name, Form form) {
        this.name = name + form.suffix();
        this.form = form;
        behind.open("g");
        front.open("g");
    }

    /** Which end of words stands at their place. */
    enum Anchor {
        START,
        MIDDLE,
        END
    }

    /** How a line runs. */
    enum Stroke {
        AXIS("1", "none"),
        GUIDE("0.75", "none"),
        /** Under a heading. */
        RULE("0.75", "none"),
        /** From a drug event through the windows that are asked of it. */
        PLUMB("1", "1 3"),
        /** For what the record leaves open. */
        DASHED("1.25", "4 3"),
        TREND("1.5", "none"),
        LIMIT("1", "1 3"),
        END("1.5", "none");

        private final String width;
        private final String dashes;

        Stroke(String width, String dashes) {
            this.width = width;
            this.dashes = dashes;
        }
    }

    /** Draws an area behind everything else. */
    void backdrop(double from, double to, double y, double height, Fill fill) {
        area(behind, from, to, y, height, fill);
    }

    void area(double from, double to, double y, double height, Fill fill) {
        area(front, from, to, y, height, fill);
    }

    private void area(Xml layer, double from, double to, double y, double height, Fill fill) {
        layer.element(
                "rect",
                "x",
                percent(from),
                "y",
                number(y),
                "width",
                percent(to - from),
                "height",
                number(height),
                "class",
                fill.className(),
                "fill",
                fill.paint(name),
                "fill-opacity",
                fill.opacity(),
                "stroke",
                "currentColor",
                "stroke-width",
                fill.stroke(),
                "stroke-dasharray",
                fill.dashes());
    }

    /** Draws an upright line behind everything else. */
    void guide(double x, double y, double toY, Stroke stroke) {
        line(behind, x, y, x, toY, stroke);
    }

    void line(double x, double y, double toX, double toY, Stroke stroke) {
        line(front, x, y, toX, toY, stroke);
    }

    private void line(Xml layer, double x, double y, double toX, double toY, Stroke stroke) {
        layer.element(
                "line",
                "x1",
                percent(x),
                "y1",
                number(y),
                "x2",
                percent(toX),
                "y2",
                number(toY),
                "class",
                "p-" + stroke.name().toLowerCase(java.util.Locale.ROOT),
                "stroke",
                "currentColor",
                "stroke-width",
                stroke.width,
                "stroke-dasharray",
                stroke.dashes);
    }

    /** Draws a small sign of about twelve pixels, its middle at the place. */
    void sign(double x, double y, Sign sign) {
        sign(x, 0, y, sign);
    }

    /** @param aside pixels to the right of the place, however wide the drawing is */
    void sign(double x, double aside, double y, Sign sign) {
        front.open("svg", "x", percent(x), "y", number(y), "overflow", "visible");
        front.element(
                "path",
                "d",
                sign.path(),
                "transform",
                "translate(" + number(aside) + ")",
                "class",
                "p-sign " + sign.className(),
                "fill",
                sign.filled() ? "currentColor" : "none",
                "stroke",
                "currentColor",
                "stroke-width",
                "1.6");
        front.close();
    }

    /** Writes a line of text. */
    void text(double x, double y, String words, String className) {
        text(x, 0, y, words, Anchor.START, className);
    }

    /** @param aside pixels to the right of the place, however wide the drawing is */
    void text(double x, double aside, double y, String words, Anchor anchor, String className) {
        front.open(
                "text",
                "x",
                percent(x),
                "dx",
                number(aside),
                "y",
                number(y),
                "text-anchor",
                anchor.name().toLowerCase(java.util.Locale.ROOT),
                "font-weight",
                className.equals("p-strong") ? "600" : "400",
                "class",
                className);
        front.words(words).close();
    }

    /** Writes a line of text that runs up to the right from its place. */
    void slanted(double x, double y, String words, double degrees) {
        front.open("svg", "x", percent(x), "y", number(y), "overflow", "visible");
        front.open("text", "transform", "rotate(" + number(-degrees) + ")", "class", "p-text");
        front.words(words).close().close();
    }

    /** Ends the drawing and gives it as text. */
    String finish(double height, String title, String description) {
        return new SvgHead(name, form)
                .around(height, title, description, behind.close().toString() + front.close());
    }

    private String percent(double x) {
        return number(x / form.width() * HUNDRED) + "%";
    }

    static String number(double value) {
        return BigDecimal.valueOf(value)
                .setScale(2, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }
}
