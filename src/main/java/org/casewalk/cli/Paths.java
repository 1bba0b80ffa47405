package org.casewalk.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** Paths as people type them. */
final class Paths {

    private Paths() {}

    /** Takes a path; one that this system cannot have ends the run. */
    static Path path(String written) {
        try {
            return Path.of(written);
        } catch (InvalidPathException impossible) {
            throw new Stop(
                    ExitCode.UNREADABLE,
                    "\"%s\" cannot be a path on this system.".formatted(written),
                    "Maybe it was pasted with a hidden character: type it again.");
        }
    }
}
