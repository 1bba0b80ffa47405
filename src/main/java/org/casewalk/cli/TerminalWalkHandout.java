package org.casewalk.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.casewalk.web.Handout;

/** Writes the handout of the walk, the page that {@code casewalk handout} writes. */
final class TerminalWalkHandout {

    private final TerminalWalkDesk desk;

    TerminalWalkHandout(TerminalWalkDesk desk) {
        this.desk = desk;
    }

    void write(String name) throws IOException {
        Path file = path(name);
        if (Files.exists(file) && !desk.screen().sure("%s is there already. Write over it?".formatted(name))) {
            desk.screen().say("Nothing was written.");
            return;
        }
        String page = Handout.of(desk.walk(), desk.walks().casewalk().library());
        try {
            Files.writeString(file, page);
        } catch (IOException refused) {
            throw new TerminalWalkUnclear(
                    "The file %s cannot be written.".formatted(name),
                    "Maybe its folder is not there, or may not be written to.");
        }
        desk.screen().say("Written: %s. A browser opens and prints it.".formatted(file.toAbsolutePath()));
    }

    private static Path path(String name) {
        try {
            if (!name.isEmpty() && !Files.isDirectory(Path.of(name))) {
                return Path.of(name);
            }
        } catch (InvalidPathException impossible) {
            // Told like any other name that is none.
        }
        throw new TerminalWalkUnclear(
                name.isEmpty() ? "No file is named." : "“%s” cannot be a file.".formatted(name),
                "Maybe “handout handout.html”.");
    }
}
