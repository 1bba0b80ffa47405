package org.casewalk.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** The command line run inside the test, with its streams caught. */
final class CommandLineRun {

    private final Looks looks;
    private final InputStream input;

    private CommandLineRun(Looks looks, InputStream input) {
        this.looks = looks;
        this.input = input;
    }

    /** As into a file: the usual width, no colour. */
    static CommandLineRun plain() {
        return new CommandLineRun(Looks.plain(), InputStream.nullInputStream());
    }

    CommandLineRun looking(Looks other) {
        return new CommandLineRun(other, input);
    }

    CommandLineRun given(String standardInput) {
        return new CommandLineRun(looks, new ByteArrayInputStream(standardInput.getBytes(StandardCharsets.UTF_8)));
    }

    /** A standard input of one byte, again and again. */
    CommandLineRun givenForEver(byte one) {
        return new CommandLineRun(looks, new InputStream() {
            @Override
            public int read() {
                return one;
            }

            @Override
            public int read(byte[] into, int from, int length) {
                Arrays.fill(into, from, from + length, one);
                return length;
            }
        });
    }

    /** What one run left behind. */
    record Outcome(int exitCode, String output, String errors) {

        List<String> lines() {
            return output.lines().toList();
        }
    }

    Outcome run(String... arguments) {
        StringWriter out = new StringWriter();
        return run(out, arguments);
    }

    /** Runs with a standard output of its own. */
    Outcome run(Writer out, String... arguments) {
        StringWriter err = new StringWriter();
        Terminal terminal = new Terminal(input, out, err, looks);
        int code = new Run(terminal, false).of(arguments).code();
        return new Outcome(code, out.toString(), err.toString());
    }

    /** A standard output that fails after some characters, as a pipe does whose reader has left. */
    static Writer failing(int after, String message) {
        return new Writer() {
            private int written;

            @Override
            public void write(char[] buffer, int from, int length) throws IOException {
                written += length;
                if (written > after) {
                    throw new IOException(message);
                }
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
    }
}
