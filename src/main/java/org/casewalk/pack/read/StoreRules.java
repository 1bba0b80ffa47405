package org.casewalk.pack.read;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.casewalk.pack.Library;
import org.casewalk.pack.PackProblem;
import org.casewalk.pack.Problems;
import org.casewalk.pack.stored.StoredLibrary;

/**
 * Stores the shipped rules in their checked form while the project is built. The build fails where the rules have an error; the
 * command line would refuse them too.
 */
public final class StoreRules {

    /** The stored form, beside the rules it was made from. */
    static final String NAME = "library.stored";

    private StoreRules() {}

    /**
     * Reads the rules that stand on the class path and writes their stored form.
     *
     * @param arguments the folder of compiled classes, which holds {@code rules/}
     */
    public static void main(String[] arguments) throws IOException {
        Recording files = new Recording(new ResourceFiles());
        Problems problems = new Problems();
        Library library = LibraryReader.parse(List.of(files), problems)
                .orElseThrow(() -> new IllegalStateException("The shipped rules have errors:\n" + errors(problems)));
        Path target = Path.of(arguments[0], "rules", NAME);
        Files.write(
                target, StoredLibrary.store(library, files.names(), name -> StoredLibrary.Mark.of(files.read(name))));
    }

    private static String errors(Problems problems) {
        return String.join(
                "\n", problems.inOrder().stream().map(PackProblem::message).toList());
    }

    /** Loads the stored form of the shipped rules, if it is there and the rules are still the ones it was made from. */
    static Optional<Library> stored() {
        ResourceFiles files = new ResourceFiles();
        if (!files.has(NAME)) {
            return Optional.empty();
        }
        try {
            return StoredLibrary.load(files.readWhole(NAME), files.marksBeside(NAME));
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    /** Remembers which files were read. */
    private static final class Recording implements FolderFiles {

        private final FolderFiles files;
        private final List<String> names = new ArrayList<>();

        private Recording(FolderFiles files) {
            this.files = files;
        }

        private List<String> names() {
            return names.stream().distinct().sorted().toList();
        }

        @Override
        public String name(String path) {
            return files.name(path);
        }

        @Override
        public boolean has(String path) {
            return files.has(path);
        }

        @Override
        public byte[] read(String path) throws IOException {
            byte[] bytes = files.read(path);
            names.add(path);
            return bytes;
        }

        @Override
        public List<String> packs() {
            return files.packs();
        }

        @Override
        public List<String> ruleFiles(String pack) {
            return files.ruleFiles(pack);
        }
    }
}
