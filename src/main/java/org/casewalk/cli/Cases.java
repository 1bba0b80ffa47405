package org.casewalk.cli;

import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Opens the cases that a command line names. */
final class Cases {

    static final String STDIN = "<stdin>";

    private Cases() {}

    /**
     * Opens one.
     *
     * @param written a file, or {@code -} for standard input
     * @throws Stop when it cannot be read
     */
    static CaseStream open(String written, Terminal terminal, boolean linesWanted) {
        try {
            return written.equals("-")
                    ? CaseStream.of(STDIN, terminal.in(), linesWanted)
                    : CaseStream.of(written, file(written), linesWanted);
        } catch (IOException unreadable) {
            throw unreadable(written, unreadable);
        }
    }

    /** What to say when reading breaks off. */
    static Stop unreadable(String written, IOException cause) {
        return new Stop(
                ExitCode.UNREADABLE,
                "Reading %s failed: %s.".formatted(written, String.valueOf(cause.getMessage())),
                "Maybe the disk or the program that writes it has a problem.");
    }

    private static InputStream file(String written) throws IOException {
        Path path = Paths.path(written);
        if (!Files.exists(path)) {
            throw new Stop(
                    ExitCode.UNREADABLE,
                    "There is no file %s.".formatted(written),
                    "Maybe the name is misspelt, or it is relative to another folder.");
        }
        if (Files.isDirectory(path)) {
            throw new Stop(
                    ExitCode.UNREADABLE,
                    "%s is a folder, not a case file.".formatted(written),
                    "Maybe name the files in it: %s/*.yaml".formatted(written.replaceAll("/+$", "")));
        }
        if (!Files.isReadable(path)) {
            throw new Stop(
                    ExitCode.UNREADABLE,
                    "The file %s may not be read.".formatted(written),
                    "Maybe its permissions can be changed.");
        }
        return new FileInputStream(path.toFile());
    }
}
