package org.casewalk.render;

import java.util.ArrayList;
import java.util.List;
import org.casewalk.render.page.Line;

/** Breaks lines at spaces so that they fit a number of terminal columns. */
final class Columns {

    private Columns() {}

    /** Counts the columns that a text takes on a terminal: wide characters take two, combining marks none. */
    static int width(String text) {
        int columns = 0;
        int c;
        for (int at = 0; at < text.length(); at += Character.charCount(c)) {
            c = text.codePointAt(at);
            columns += width(c);
        }
        return columns;
    }

    private static int width(int c) {
        if (c < 0x300) {
            return 1;
        }
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
        for (Line word : new Words(room).of(line)) {
            String text = word.text();
            if (used > 0 && used + width(text.stripTrailing()) > room) {
                lines.add(current);
                current = Line.empty();
                used = 0;
            }
            current = current.then(word);
            used += width(text);
        }
        if (!current.isEmpty()) {
            lines.add(current);
        }
        return lines;
    }

    /** Cuts a line after its spaces; a word may run over several pieces of different style. */
    private static final class Words {

        private final int room;
        private final List<Line> words = new ArrayList<>();
        private Line word = Line.empty();
        private int taken;

        Words(int room) {
            this.room = room;
        }

        List<Line> of(Line line) {
            for (Line.Span span : line.spans()) {
                cut(span);
            }
            close();
            return words;
        }

        private void cut(Line.Span span) {
            int start = 0;
            int next;
            for (int at = 0; at < span.text().length(); at = next) {
                int c = span.text().codePointAt(at);
                next = at + Character.charCount(c);
                if (c != ' ' && taken + width(c) > room) {
                    take(span, start, at);
                    close();
                    start = at;
                }
                taken += width(c);
                if (c == ' ') {
                    take(span, start, next);
                    close();
                    start = next;
                }
            }
            take(span, start, span.text().length());
        }

        private void take(Line.Span span, int from, int to) {
            if (from < to) {
                word = word.then(
                        new Line(List.of(new Line.Span(span.style(), span.text().substring(from, to)))));
            }
        }

        private void close() {
            if (!word.isEmpty()) {
                words.add(word);
            }
            word = Line.empty();
            taken = 0;
        }
    }
}
