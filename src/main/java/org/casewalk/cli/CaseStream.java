package org.casewalk.cli;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.casewalk.casefile.read.CaseReader;

/**
 * The cases of one file or of standard input, one after the other: a whole JSON or YAML document, or one JSON case a line. Never
 * holds more than a case, however long the stream.
 */
final class CaseStream implements Closeable {

    /** One byte more than a case may have shows that there were more. */
    private static final int MOST = CaseReader.MOST_BYTES + 1;

    /** What may be passed over before the next case, blank or too long; beyond it nobody writes cases, and it might never end. */
    private static final int PASSED_OVER = 32 * MOST;

    private static final int PASSED_OVER_AHEAD = MOST / 2;

    private final String name;
    private final BufferedInputStream in;
    private final boolean lines;
    private final int passedOver;
    private int spare;
    private int line;
    private boolean ended;

    /** @param passedOver how many bytes may be passed over before each case; after more of them there is no other */
    private CaseStream(String name, BufferedInputStream in, boolean lines, int passedOver) {
        this.name = name;
        this.in = in;
        this.lines = lines;
        this.passedOver = passedOver;
    }

    /**
     * Begins to read.
     *
     * @param name as it shall stand in messages
     * @param linesWanted whether a first line that is an object is enough to expect a case on every line; without it a second is
     *     asked for, which a person at a terminal may not have written yet
     */
    static CaseStream of(String name, InputStream stream, boolean linesWanted) throws IOException {
        BufferedInputStream in = new BufferedInputStream(stream, 1 << 16);
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        boolean lines =
                switch (ending) {
                    case "ndjson", "jsonl" -> true;
                    case "json", "yaml", "yml" -> false;
                    default -> beginsWithLines(in, linesWanted);
                };
        return new CaseStream(name, in, lines, PASSED_OVER);
    }

    /** Whether there is a case on every line. */
    boolean hasLines() {
        return lines;
    }

    /** Whether the next case may have to be waited for. */
    boolean mayWait() throws IOException {
        return in.available() == 0;
    }

    /** Reads the next case; empty at the end. Blank lines are no cases. */
    Optional<CaseText> next() throws IOException {
        if (!lines) {
            boolean first = !ended;
            ended = true;
            return first ? Optional.of(new CaseText(name, 0, in.readNBytes(MOST))) : Optional.empty();
        }
        spare = passedOver;
        while (!ended) {
            byte[] bytes = line();
            if (!isBlank(bytes)) {
                return Optional.of(new CaseText(name, line, bytes));
            }
            spare -= bytes.length + 1;
            ended |= spare <= 0;
        }
        return Optional.empty();
    }

    /** Takes a line without its end; what is beyond the most that a case may have is passed over, as far as that may be. */
    private byte[] line() throws IOException {
        line++;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 12);
        int c = in.read();
        while (c >= 0 && c != '\n' && spare > 0) {
            if (bytes.size() < MOST) {
                bytes.write(c);
            } else {
                spare--;
            }
            c = in.read();
        }
        ended = c != '\n';
        byte[] all = bytes.toByteArray();
        boolean carriageReturn = all.length > 0 && all[all.length - 1] == '\r';
        return carriageReturn ? Arrays.copyOf(all, all.length - 1) : all;
    }

    /** A line that is an object in braces tells lines from one document, whose braces stand on lines of their own. */
    private static boolean beginsWithLines(BufferedInputStream in, boolean linesWanted) throws IOException {
        in.mark(4 * MOST);
        CaseStream ahead = new CaseStream("", in, true, PASSED_OVER_AHEAD);
        Optional<CaseText> first = ahead.next();
        boolean object = first.filter(CaseStream::isObject).isPresent();
        boolean lines = object && linesWanted;
        if (!lines && ahead.line < MOST) {
            Optional<CaseText> second = ahead.next();
            lines = second.isPresent()
                    && (object || second.filter(CaseStream::isObject).isPresent());
        }
        in.reset();
        return lines;
    }

    private static boolean isObject(CaseText text) {
        String line = new String(text.bytes(), java.nio.charset.StandardCharsets.UTF_8).strip();
        boolean cut = text.bytes().length == MOST;
        return line.startsWith("{") && (cut || line.endsWith("}"));
    }

    private static boolean isBlank(byte[] bytes) {
        for (byte b : bytes) {
            if (b != ' ' && b != '\t') {
                return false;
            }
        }
        return true;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
