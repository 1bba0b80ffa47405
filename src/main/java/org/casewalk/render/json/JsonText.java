package org.casewalk.render.json;

import java.io.IOException;
import org.casewalk.render.page.HiddenCharacters;

/**
 * Puts JSON together, piece by piece. Commas, line ends and escapes are its business, the right order of the pieces its caller's. It
 * does no more than that because lines of a stream are mostly words that need no escape, which are copied as they are. Characters
 * that a terminal would obey, or that hide what stands beside them, become backslash escapes; whoever parses them gets them back.
 */
final class JsonText {

    /** Handed on beyond this many characters, so that no line has to be in one piece in memory. */
    private static final int PIECE = 1 << 14;

    private final StringBuilder out = new StringBuilder(2 * PIECE);
    private final Appendable receiver;
    private final boolean indented;
    private int depth;
    private boolean afterName;
    private boolean comma;

    /**
     * Begins.
     *
     * @param receiver gets the pieces
     * @param indented whether every value stands on a line of its own, with line feeds whatever the machine
     */
    JsonText(Appendable receiver, boolean indented) {
        this.receiver = receiver;
        this.indented = indented;
    }

    void begin(char bracket) {
        beforeValue();
        out.append(bracket);
        depth++;
        comma = false;
    }

    void end(char bracket) throws IOException {
        depth--;
        if (comma) {
            newLine();
        }
        out.append(bracket);
        comma = true;
        if (out.length() > PIECE) {
            handOn();
        }
    }

    void name(String name) {
        beforeValue();
        quoted(name);
        out.append(indented ? ": " : ":");
        afterName = true;
    }

    void string(String value) {
        beforeValue();
        quoted(value);
        comma = true;
    }

    /** Writes a number, {@code true}, {@code false} or {@code null}. */
    void bare(String value) {
        beforeValue();
        out.append(value);
        comma = true;
    }

    /** Ends the text with a line feed and hands on what is left of it. */
    void finish() throws IOException {
        out.append('\n');
        handOn();
    }

    private void handOn() throws IOException {
        receiver.append(out);
        out.setLength(0);
    }

    private void beforeValue() {
        if (afterName) {
            afterName = false;
            return;
        }
        if (comma) {
            out.append(',');
        }
        if (depth > 0) {
            newLine();
        }
    }

    private void newLine() {
        if (indented) {
            out.append('\n').append("  ".repeat(depth));
        }
    }

    private void quoted(String value) {
        out.append('"');
        int plain = plain(value);
        if (plain == value.length()) {
            out.append(value);
        } else {
            out.append(value, 0, plain);
            for (int i = plain; i < value.length(); i++) {
                escaped(value.charAt(i));
            }
        }
        out.append('"');
    }

    /** How many characters at the beginning stand for themselves. */
    private static int plain(String value) {
        int length = value.length();
        for (int i = 0; i < length; i++) {
            if (!isPlain(value.charAt(i))) {
                return i;
            }
        }
        return length;
    }

    private static boolean isPlain(char c) {
        return c < 0x7F ? c >= 0x20 && c != '"' && c != '\\' : !HiddenCharacters.isHidden(c);
    }

    private void escaped(char c) {
        switch (c) {
            case '"' -> out.append("\\\"");
            case '\\' -> out.append("\\\\");
            case '\b' -> out.append("\\b");
            case '\f' -> out.append("\\f");
            case '\n' -> out.append("\\n");
            case '\r' -> out.append("\\r");
            case '\t' -> out.append("\\t");
            default -> {
                if (isPlain(c)) {
                    out.append(c);
                } else {
                    out.append("\\u%04X".formatted((int) c));
                }
            }
        }
    }
}
