package org.casewalk.pack.read;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URL;
import java.util.List;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;
import org.casewalk.pack.stored.StoredLibrary;
import org.jspecify.annotations.Nullable;

/** The rules inside the jar. They are listed by {@code library.yaml}, so nothing has to be searched. */
final class ResourceFiles implements FolderFiles {

    private static final String ROOT = "/rules/";

    @Override
    public String name(String path) {
        return "rules/" + path;
    }

    @Override
    public boolean has(String path) {
        return ResourceFiles.class.getResource(ROOT + path) != null;
    }

    @Override
    public byte[] read(String path) throws IOException {
        try (InputStream stream = ResourceFiles.class.getResourceAsStream(ROOT + path)) {
            if (stream == null) {
                throw new FileNotFoundException("there is no such file");
            }
            return stream.readNBytes(MOST_BYTES + 1);
        }
    }

    /**
     * Gives the marks of the files that stand beside one. A jar knows those of its files, so none has to be read.
     *
     * @throws IOException where that one is missing
     */
    StoredLibrary.Files marksBeside(String path) throws IOException {
        URL file = ResourceFiles.class.getResource(ROOT + path);
        if (file == null) {
            throw new FileNotFoundException("there is no such file");
        }
        if (file.openConnection() instanceof JarURLConnection inJar) {
            JarFile jar = inJar.getJarFile();
            return name -> inJar(jar.getEntry(ROOT.substring(1) + name));
        }
        return name -> StoredLibrary.Mark.of(read(name));
    }

    private static StoredLibrary.Mark inJar(@Nullable ZipEntry entry) throws IOException {
        if (entry == null) {
            throw new FileNotFoundException("there is no such file");
        }
        return new StoredLibrary.Mark(entry.getSize(), entry.getCrc());
    }

    /** Reads a file of ours that may be longer than what a person writes. */
    byte[] readWhole(String path) throws IOException {
        try (InputStream stream = ResourceFiles.class.getResourceAsStream(ROOT + path)) {
            if (stream == null) {
                throw new FileNotFoundException("there is no such file");
            }
            return stream.readAllBytes();
        }
    }

    @Override
    public List<String> packs() {
        return List.of();
    }

    @Override
    public List<String> ruleFiles(String pack) {
        return List.of();
    }
}
