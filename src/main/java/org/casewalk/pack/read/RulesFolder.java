package org.casewalk.pack.read;

import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A place that rules are read from: inside the jar, or a directory with {@code library.yaml}, with packs, or with one pack.
 */
public sealed interface RulesFolder {

    /** System property that names a directory to read instead of the shipped rules, for people who work on them. */
    String PROPERTY = "casewalk.rules";

    /** Names the rules that travel inside the jar, or the directory that the system property {@value #PROPERTY} gives. */
    static RulesFolder shipped() {
        String directory = System.getProperty(PROPERTY);
        return directory == null ? new Shipped() : directory(Path.of(directory));
    }

    /** Names a directory; whether it can be read is found out by reading. */
    static RulesFolder directory(Path directory) {
        return new Directory(directory);
    }

    /** Opens it. */
    FolderFiles open();

    /** Inside the jar. */
    record Shipped() implements RulesFolder {
        @Override
        public FolderFiles open() {
            return new ResourceFiles();
        }
    }

    /**
     * On disk.
     *
     * @param path as given by the person
     */
    record Directory(Path path) implements RulesFolder {
        @Override
        public FolderFiles open() {
            return new DirectoryFiles(path, Files.exists(path.resolve("pack.yaml")));
        }
    }
}
