package org.casewalk.casefile.read;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** What every case text keeps to before it is read as JSON or YAML. */
final class TextBounds {

    /** Bytes of one document. */
    static final int MOST_BYTES = 2 * 1024 * 1024;

    /** Nested groups and lists; the format itself needs four. */
    static final int MOST_LEVELS = 32;

    private TextBounds() {}

    static void checkSize(long bytes) throws BrokenText {
        if (bytes > MOST_BYTES) {
            throw new BrokenText(
                    Fault.TOO_LARGE,
                    Spot.START,
                    "The case is larger than 2 MB (%d bytes).".formatted(bytes),
                    "Maybe several cases are in one file: put one on each line of an .ndjson file.");
        }
    }

    static void checkSize(String text) throws BrokenText {
        // A character takes one byte at least, so that most texts need no counting.
        if (text.length() > MOST_BYTES / 3) {
            checkSize(text.getBytes(StandardCharsets.UTF_8).length);
        }
    }

    static String decode(byte[] bytes) throws BrokenText {
        checkSize(bytes.length);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(in).toString();
        } catch (CharacterCodingException notUtf8) {
            String before = new String(bytes, 0, in.position(), StandardCharsets.UTF_8);
            int line = 1 + (int) before.chars().filter(c -> c == '\n').count();
            int column = before.length() - before.lastIndexOf('\n');
            throw new BrokenText(
                    Fault.NOT_UTF_8,
                    new Spot(line, column, 1),
                    "The byte 0x%02X here is not UTF-8 text.".formatted(bytes[in.position()]),
                    "Maybe the file was saved in another encoding: save it again as UTF-8.");
        }
    }

    /** Drops a byte order mark, which some editors put first. */
    static String withoutMark(String text) {
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    static void checkDepth(int depth, Spot spot) throws BrokenText {
        if (depth > MOST_LEVELS) {
            throw new BrokenText(
                    Fault.TOO_DEEP,
                    spot,
                    "This is nested more than %d levels deep.".formatted(MOST_LEVELS),
                    "Maybe brackets are left open above: a case file needs four levels.");
        }
    }

    /** A text that the program cannot follow, which no text of a person is. */
    static BrokenText tooMuch() {
        return new BrokenText(
                Fault.TOO_DEEP,
                Spot.START,
                "Something in this case repeats itself so often that it cannot be read.",
                "Maybe shorten its longest text.");
    }

    static BrokenText empty() {
        return new BrokenText(
                Fault.EMPTY,
                Spot.START,
                "There is nothing in this case.",
                "Maybe begin with: {\"id\":\"empty\",\"title\":\"Nothing entered\"}");
    }
}
