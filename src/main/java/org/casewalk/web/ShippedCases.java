package org.casewalk.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/** The cases that come with the program. */
public final class ShippedCases {

    private static final String ROOT = "cases/";

    private final CompletableFuture<List<Shipped>> all;

    /**
     * One of them.
     *
     * @param path below the folder of cases, for instance {@code published/td-aripiprazole-71m}
     * @param title as a person reads it
     * @param teaches what it is for
     */
    public record Shipped(String path, String title, String teaches) {

        /** Folder it stands in, which says what kind of case it is. */
        public String folder() {
            return path.substring(0, path.indexOf('/'));
        }
    }

    /** Begins to look for them; whoever asks waits until they are found. Reading hundreds in full takes seconds, their heads a moment. */
    ShippedCases() {
        this.all = CompletableFuture.supplyAsync(ShippedCases::found);
    }

    private static List<Shipped> found() {
        try {
            List<Shipped> found = new ArrayList<>();
            for (String path : paths()) {
                String text = text(path);
                found.add(new Shipped(
                        path.substring(0, path.length() - ".yaml".length()),
                        head(text, "title"),
                        head(text, "teaches")));
            }
            return List.copyOf(found);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** A value at the head of a case, which stands on one line in every case that is shipped. */
    private static String head(String text, String key) {
        String value = text.lines()
                .filter(line -> line.startsWith(key + ": "))
                .map(line -> line.substring(key.length() + 2).strip())
                .findFirst()
                .orElse("");
        boolean quoted = value.length() > 1 && value.startsWith("\"") && value.endsWith("\"");
        return quoted
                ? value.substring(1, value.length() - 1).replace("\\\"", "\"").replace("\\\\", "\\")
                : value;
    }

    List<Shipped> all() {
        return all.join();
    }

    /** Those of one folder, in order. */
    List<Shipped> in(String folder) {
        return all().stream().filter(shipped -> shipped.folder().equals(folder)).toList();
    }

    Optional<Shipped> at(String path) {
        return all().stream().filter(shipped -> shipped.path().equals(path)).findFirst();
    }

    /** The text of one. */
    String text(Shipped shipped) throws IOException {
        return text(shipped.path() + ".yaml");
    }

    private static String text(String path) throws IOException {
        try (InputStream stream = ShippedCases.class.getResourceAsStream("/" + ROOT + path)) {
            return stream == null ? "" : new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static List<String> paths() throws IOException {
        URL root = ShippedCases.class.getResource("/" + ROOT);
        if (root == null) {
            return List.of();
        }
        if (root.openConnection() instanceof JarURLConnection jar) {
            jar.setUseCaches(false);
            try (JarFile file = jar.getJarFile()) {
                return cases(file.stream()
                        .map(entry -> entry.getName())
                        .filter(name -> name.startsWith(ROOT))
                        .map(name -> name.substring(ROOT.length())));
            }
        }
        Path folder = Path.of(uri(root));
        try (Stream<Path> files = Files.walk(folder)) {
            return cases(files.map(file -> folder.relativize(file).toString().replace('\\', '/')));
        }
    }

    private static List<String> cases(Stream<String> names) {
        return names.filter(name -> name.endsWith(".yaml")).sorted().toList();
    }

    private static URI uri(URL url) {
        try {
            return url.toURI();
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException("Not an address: " + url, impossible);
        }
    }
}
