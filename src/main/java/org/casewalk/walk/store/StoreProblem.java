package org.casewalk.walk.store;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;

/** The file of walks cannot be used. The message is for a person, and its second line begins with "Maybe". */
public final class StoreProblem extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String maybe;

    private StoreProblem(String message, String maybe) {
        super(message);
        this.maybe = maybe;
    }

    /** A next step, begins with "Maybe ". */
    public String maybe() {
        return maybe;
    }

    static StoreProblem at(Path file, SQLException cause) {
        return new StoreProblem(
                "The walks in %s cannot be used: %s".formatted(file, cause.getMessage()),
                "Maybe --data names another folder, or the file is no file of walks.");
    }

    static StoreProblem at(Path file, IOException cause) {
        return new StoreProblem(
                "The file %s cannot be read or made: %s".formatted(file, cause.getMessage()),
                "Maybe --data names a folder that is yours and can be written.");
    }

    static StoreProblem noSecret(Path file) {
        return new StoreProblem(
                "The file %s is too short to be the secret of this folder.".formatted(file),
                "Maybe delete it: another is made, and every log of this folder is then shown as changed.");
    }

    static StoreProblem later(Path file, int version, int known) {
        return new StoreProblem(
                "The walks in %s were written by a later release (form %d; this one knows %d)."
                        .formatted(file, version, known),
                "Maybe that release is still installed; this one leaves the file as it is.");
    }
}
