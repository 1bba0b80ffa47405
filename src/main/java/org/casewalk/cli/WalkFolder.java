package org.casewalk.cli;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import java.util.Map;
import org.casewalk.walk.store.Secret;

/**
 * The folder where walks are kept, readable by its owner alone where the system can say so.
 *
 * @param path of the folder, which exists
 */
record WalkFolder(Path path) {

    private static final String PORT = "port";
    private static final int HIGHEST_PORT = 65_535;

    /** Takes the folder that was named, or the one this system has for such things; makes it where it is missing. */
    static WalkFolder at(String written) {
        Path path = written.isEmpty() ? usual(System.getenv()) : Paths.path(written);
        try {
            if (Files.isDirectory(path)) {
                return new WalkFolder(path);
            }
            if (path.getFileSystem().supportedFileAttributeViews().contains("posix")) {
                Files.createDirectories(
                        path, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
            } else {
                Files.createDirectories(path);
            }
            return new WalkFolder(path);
        } catch (FileAlreadyExistsException file) {
            throw new Stop(
                    ExitCode.UNREADABLE,
                    "%s is a file, not a folder.".formatted(path),
                    "Maybe --data names the folder that it lies in.");
        } catch (IOException broken) {
            throw new Stop(
                    ExitCode.UNREADABLE,
                    "The folder %s cannot be made: %s.".formatted(path, broken.getMessage()),
                    "Maybe --data names one that can be written.");
        }
    }

    /** The folder that this system has for such things, as help names it. */
    static String usualWords() {
        String home = System.getProperty("user.home", ".");
        String usual = usual(System.getenv()).toString();
        return usual.startsWith(home + "/") ? "~" + usual.substring(home.length()) : usual;
    }

    private static Path usual(Map<String, String> environment) {
        Path home = Path.of(System.getProperty("user.home", "."));
        String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        if (system.contains("win") && environment.containsKey("APPDATA")) {
            return Path.of(environment.getOrDefault("APPDATA", "."), "casewalk");
        }
        if (system.contains("mac")) {
            return home.resolve("Library/Application Support/casewalk");
        }
        String named = environment.getOrDefault("XDG_DATA_HOME", "");
        return (named.isEmpty() ? home.resolve(".local/share") : Path.of(named)).resolve("casewalk");
    }

    /** The file of walks. */
    Path walks() {
        return path.resolve("walks.db");
    }

    /** The port of the last site that kept walks here; 0 where none did. */
    int lastPort() {
        try {
            String written = Files.readString(path.resolve(PORT)).strip();
            return written.matches("[0-9]{4,5}") ? Math.min(Integer.parseInt(written), HIGHEST_PORT) : 0;
        } catch (IOException none) {
            return 0;
        }
    }

    /** Notes the port of a site, for the next time. */
    void keepPort(int port) {
        try {
            Files.writeString(path.resolve(PORT), port + "\n");
        } catch (IOException unwritten) {
            // The next site is then opened on another port, as if there had been none.
        }
    }

    /** The secret of the folder. */
    byte[] secret() {
        return Secret.in(path);
    }
}
