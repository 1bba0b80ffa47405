package org.casewalk.pack.read;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A rules folder on disk. Symbolic links are read only as far as they stay inside. */
final class DirectoryFiles implements FolderFiles {

    private final Path root;
    private final boolean onePack;

    /**
     * Names the folder.
     *
     * @param onePack whether the folder itself is a pack
     */
    DirectoryFiles(Path root, boolean onePack) {
        this.root = root;
        this.onePack = onePack;
    }

    @Override
    public String name(String path) {
        return root.resolve(path).toString().replace('\\', '/');
    }

    @Override
    public boolean has(String path) {
        return Files.exists(root.resolve(path), LinkOption.NOFOLLOW_LINKS);
    }

    @Override
    public byte[] read(String path) throws IOException {
        Path file = root.resolve(path);
        if (!Files.exists(file)) {
            throw new FileNotFoundException("there is no such file");
        }
        if (!file.toRealPath().startsWith(root.toRealPath())) {
            throw new IOException("it leads out of the folder");
        }
        if (!Files.isRegularFile(file)) {
            throw new IOException("it is not a file");
        }
        try (InputStream stream = Files.newInputStream(file)) {
            return stream.readNBytes(MOST_BYTES + 1);
        }
    }

    @Override
    public List<String> packs() {
        if (onePack) {
            return List.of("");
        }
        return names(root, path -> Files.exists(path.resolve("pack.yaml")));
    }

    @Override
    public List<String> ruleFiles(String pack) {
        return names(root.resolve(pack), path -> path.toString().endsWith(".drl"));
    }

    private static List<String> names(Path folder, java.util.function.Predicate<Path> wanted) {
        try (Stream<Path> paths = Files.list(folder)) {
            return paths.filter(wanted)
                    .map(path -> path.getFileName().toString())
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            return List.of();
        }
    }
}
