package org.casewalk.picture;

import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * One SVG drawing in the making. {@code x} and widths are percent of the drawing's width, {@code y} and heights are pixels.
 *
 * <p>Looks are presentation attributes and class names, never a {@code style} attribute: a strict content security policy refuses those.
 */
final class Svg {

    /** A line of this many letters fits a screen of 320 pixels at the text size. */
    static final int LINE = 40;

    /** How an area is filled: shape first, colour by style sheet through the class name of the same name. */
    enum Fill {
        SOLID,
        HATCHED,
        DOTTED,
        EMPTY,
        FAINT;

        String className() {
            return "p-" + name().toLowerCase(Locale.ROOT);
        }
    }

    private final StringWriter text = new StringWriter();
    private final XMLStreamWriter xml;
    private final String name;

    /**
     * Begins a drawing.
     *
     * @param name unique on the page; begins every id
     * @param height pixels
     */
    Svg(String name, int height, String title, String description) {
        this.name = name;
        try {
            xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        open(
                "svg",
                "xmlns",
                "http://www.w3.org/2000/svg",
                "class",
                "picture",
                "role",
                "img",
                "aria-labelledby",
                name + "-title " + name + "-description",
                "width",
                "100%",
                "height",
                Integer.toString(height),
                "font-family",
                "system-ui, sans-serif",
                "font-size",
                "12",
                "fill",
                "currentColor",
                "stroke",
                "none");
        words("title", title, "id", name + "-title");
        words("desc", description, "id", name + "-description");
        open("defs");
        hatching();
        dots();
        close();
    }

    /** Draws an area of at least three pixels' width. */
    void area(double from, double to, double y, double height, Fill fill) {
        element(
                "rect",
                "x",
                percent(from),
                "y",
                number(y),
                "width",
                percent(Math.max(to - from, 0.8)),
                "height",
                number(height),
                "rx",
                "2",
                "class",
                fill.className(),
                "fill",
                paint(fill),
                "stroke",
                "currentColor",
                "stroke-width",
                fill == Fill.FAINT ? "0" : "1",
                "opacity",
                fill == Fill.FAINT ? "0.12" : "1");
    }

    /** Draws a line; {@code dashed} for what the record leaves open. */
    void line(double fromX, double fromY, double toX, double toY, boolean dashed) {
        element(
                "line",
                "x1",
                percent(fromX),
                "y1",
                number(fromY),
                "x2",
                percent(toX),
                "y2",
                number(toY),
                "class",
                "p-line",
                "stroke",
                "currentColor",
                "stroke-width",
                "1",
                "stroke-dasharray",
                dashed ? "3 3" : "none");
    }

    /** Draws a small sign of about twelve pixels, its middle at the place. */
    void sign(double x, double y, Sign sign) {
        open("svg", "x", percent(x), "y", number(y), "overflow", "visible");
        element(
                "path",
                "d",
                sign.path(),
                "class",
                sign.className(),
                "fill",
                sign.filled() ? "currentColor" : "none",
                "stroke",
                "currentColor",
                "stroke-width",
                "1.6");
        close();
    }

    /** Writes a line of text that stays inside the drawing: it runs left from places in the right half. */
    void label(double x, double y, String words) {
        words(
                "text",
                words,
                "x",
                percent(x),
                "y",
                number(y),
                "text-anchor",
                x > 60 ? "end" : "start",
                "class",
                "p-label");
    }

    /** Writes a line of text whose middle is at the place. */
    void centred(double x, double y, String words) {
        words("text", words, "x", percent(x), "y", number(y), "text-anchor", "middle", "class", "p-label");
    }

    /** Writes the words of a sign to the right of it. */
    void beside(double x, double y, String words) {
        words("text", words, "x", percent(x), "dx", "11", "y", number(y), "class", "p-label");
    }

    /** Writes a line of text from the left edge. */
    void heading(double y, String words, boolean strong) {
        words("text", words, "x", "1%", "y", number(y), "font-weight", strong ? "600" : "400", "class", "p-heading");
    }

    /** Ends the drawing and gives it as text. */
    String finish() {
        close();
        return text.toString();
    }

    /** Breaks words into lines that fit the narrowest screen. */
    static List<String> lines(String words) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : words.split(" ")) {
            if (!line.isEmpty() && line.length() + 1 + word.length() > LINE) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }

    private String paint(Fill fill) {
        return switch (fill) {
            case SOLID, FAINT -> "currentColor";
            case HATCHED -> "url(#" + name + "-hatched)";
            case DOTTED -> "url(#" + name + "-dotted)";
            case EMPTY -> "none";
        };
    }

    private void hatching() {
        open("pattern", "id", name + "-hatched", "width", "6", "height", "6", "patternUnits", "userSpaceOnUse");
        element("path", "d", "M0,6 L6,0", "stroke", "currentColor", "stroke-width", "1", "fill", "none");
        close();
    }

    private void dots() {
        open("pattern", "id", name + "-dotted", "width", "5", "height", "5", "patternUnits", "userSpaceOnUse");
        element("circle", "cx", "2", "cy", "2", "r", "0.9");
        close();
    }

    private void words(String element, String words, String... attributes) {
        try {
            open(element, attributes);
            xml.writeCharacters(words);
            close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    private void element(String element, String... attributes) {
        open(element, attributes);
        close();
    }

    private void open(String element, String... attributes) {
        try {
            xml.writeStartElement(element);
            for (int i = 0; i < attributes.length; i += 2) {
                xml.writeAttribute(attributes[i], attributes[i + 1]);
            }
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    private void close() {
        try {
            xml.writeEndElement();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String percent(double x) {
        return number(x) + "%";
    }

    private static String number(double value) {
        return java.math.BigDecimal.valueOf(value)
                .setScale(2, java.math.RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }
}
