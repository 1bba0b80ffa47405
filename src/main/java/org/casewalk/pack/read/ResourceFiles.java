package org.casewalk.pack.read;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;

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
