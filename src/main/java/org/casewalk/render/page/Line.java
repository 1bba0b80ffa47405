package org.casewalk.render.page;

import java.util.ArrayList;
import java.util.List;

/**
 * A run of text whose pieces know what they are for.
 *
 * @param spans in reading order
 */
public record Line(List<Span> spans) {

    public Line {
        spans = List.copyOf(spans);
    }

    /** What a piece of text is for; a renderer decides how that looks. */
    public enum Style {
        PLAIN,
        STRONG,
        /** Ids, files and other small print. */
        SMALL,
        /** Only for red flags that are met. */
        ALARM,
        /** Words of the record, to be kept apart from ours. */
        QUOTE
    }

    /**
     * One piece.
     *
     * @param style what it is for
     * @param text plain text, hidden characters already shown
     */
    public record Span(Style style, String text) {
        public Span {
            text = HiddenCharacters.shown(text);
        }
    }

    /** An empty line to add pieces to. */
    public static Line empty() {
        return new Line(List.of());
    }

    /** A line of plain text. */
    public static Line of(String text) {
        return empty().plain(text);
    }

    /** A line of strong text. */
    public static Line strongly(String text) {
        return empty().strong(text);
    }

    public Line plain(String text) {
        return with(Style.PLAIN, text);
    }

    public Line strong(String text) {
        return with(Style.STRONG, text);
    }

    public Line small(String text) {
        return with(Style.SMALL, text);
    }

    public Line alarm(String text) {
        return with(Style.ALARM, text);
    }

    public Line quote(String text) {
        return with(Style.QUOTE, text);
    }

    /** Adds an id in square brackets, the handle for more. */
    public Line id(String id) {
        return plain(" ").small("[" + id + "]");
    }

    /** Appends another line. */
    public Line then(Line other) {
        List<Span> all = new ArrayList<>(spans);
        all.addAll(other.spans);
        return new Line(all);
    }

    public boolean isEmpty() {
        return spans.isEmpty();
    }

    /** The words alone. */
    public String text() {
        StringBuilder text = new StringBuilder();
        spans.forEach(span -> text.append(span.text()));
        return text.toString();
    }

    private Line with(Style style, String text) {
        return text.isEmpty() ? this : then(new Line(List.of(new Span(style, text))));
    }
}
