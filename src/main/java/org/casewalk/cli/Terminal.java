package org.casewalk.cli;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * Where a run reads and writes. Results go to {@code out}, messages to {@code say}; both are UTF-8 and end lines with a line feed,
 * on every machine.
 */
final class Terminal {

    private final InputStream in;
    private final Writer out;
    private final Writer err;
    private final Looks looks;

    Terminal(InputStream in, Writer out, Writer err, Looks looks) {
        this.in = in;
        this.out = out;
        this.err = err;
        this.looks = looks;
    }

    /** The streams of this process. */
    static Terminal ofProcess(Map<String, String> environment) {
        return new Terminal(
                new FileInputStream(FileDescriptor.in),
                new OutputStreamWriter(new FileOutputStream(FileDescriptor.out), StandardCharsets.UTF_8),
                new OutputStreamWriter(new FileOutputStream(FileDescriptor.err), StandardCharsets.UTF_8),
                Looks.of(environment));
    }

    InputStream in() {
        return in;
    }

    Looks looks() {
        return looks;
    }

    /** Writes a result. */
    void print(CharSequence result) throws IOException {
        out.append(result);
    }

    /** Sends on what was printed, so that a program waiting for an answer gets it. */
    void flush() throws IOException {
        out.flush();
    }

    /** Writes a message, after everything printed so far. A message that nobody can receive is not worth failing for. */
    void say(String message) throws IOException {
        out.flush();
        sayAlone(message);
    }

    /** Writes a message although results can no longer be written. */
    void sayAlone(String message) {
        try {
            err.append(message).flush();
        } catch (IOException nobodyListens) {
            // The exit code still says it.
        }
    }
}
