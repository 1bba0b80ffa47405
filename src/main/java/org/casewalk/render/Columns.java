package org.casewalk.render;

import java.util.ArrayList;
import java.util.List;
import org.casewalk.render.page.Line;

/** Breaks lines at spaces so that they fit a number of terminal columns. */
final class Columns {

    private Columns() {}

    /** Counts the columns that a text takes on a terminal: wide characters take two, combining marks none. */
    static int width(String text) {
        return text.codePoints().map(Columns::width).sum();
    }

    private static int width(int c) {
        int type = Character.getType(c);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK) {
            return 0;
        }
        return isWide(c) ? 2 : 1;
    }

    private static boolean isWide(int c) {
        return c >= 0x1100 && c <= 0x115F
                || c >= 0x2E80 && c <= 0xA4CF
                || c >= 0xAC00 && c <= 0xD7A3
                || c >= 0xF900 && c <= 0xFAFF
                || c >= 0xFE30 && c <= 0xFE6F
                || c >= 0xFF00 && c <= 0xFF60
                || c >= 0x1F300 && c <= 0x1FAFF
                || c >= 0x20000 && c <= 0x3FFFD;
    }

    /** Breaks a line into lines of at most {@code room} columns; a longer word is cut. */
    static List<Line> wrap(Line line, int room) {
        List<Line> lines = new ArrayList<>();
        Line current = Line.empty();
        int used = 0;
        for (Line.Span word : words(line, room)) {
            int width = width(word.text());
            if (used > 0 && used + width(word.text().stripTrailing()) > room) {
                lines.add(current);
                current = Line.empty();
                used = 0;
            }
            current = current.then(new Line(List.of(word)));
            used += width;
        }
        if (!current.isEmpty()) {
            lines.add(current);
        }
        return lines;
    }

    /** Cuts into pieces that each end after their spaces, none wider than the room. */
    private static List<Line.Span> words(Line line, int room) {
        List<Line.Span> words = new ArrayList<>();
        for (Line.Span span : line.spans()) {
            int start = 0;
            int taken = 0;
            for (int at = 0; at < span.text().length(); ) {
                int c = span.text().codePointAt(at);
                int next = at + Character.charCount(c);
                boolean full = taken + width(c) > room && c != ' ';
                if (full) {
                    words.add(new Line.Span(span.style(), span.text().substring(start, at)));
                    start = at;
                    taken = 0;
                }
                taken += width(c);
                if (c == ' ' && (next == span.text().length() || span.text().charAt(next) != ' ')) {
                    words.add(new Line.Span(span.style(), span.text().substring(start, next)));
                    start = next;
                    taken = 0;
                }
                at = next;
            }
            if (start < span.text().length()) {
                words.add(new Line.Span(span.style(), span.text().substring(start)));
            }
        }
        return words;
    }
}
