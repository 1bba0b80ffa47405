package org.casewalk.web;

import java.io.IOException;
import java.io.InputStream;
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
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.casewalk.casefile.CaseFile;
import org.casewalk.casefile.read.CaseReader;
import org.casewalk.casefile.read.Format;
import org.casewalk.term.Vocabulary;

/** The cases that come with the program. */
public final class ShippedCases {

    private static final String ROOT = "cases/";

    private final List<Shipped> all;

    /**
     * One of them.
     *
     * @param path below the folder of cases, for instance {@code published/td-aripiprazole-71m}
     * @param title as a person reads it
     * @param teaches what it is for
     * @param published whether it was published, and not made up
     */
    public record Shipped(String path, String title, String teaches, boolean published) {}

    ShippedCases(Vocabulary vocabulary) throws IOException {
        CaseReader reader = new CaseReader(vocabulary);
        List<Shipped> found = new ArrayList<>();
        for (String path : paths()) {
            Optional<CaseFile> read = reader.read(path, text(path), Format.YAML).caseFile();
            read.ifPresent(caseFile -> found.add(new Shipped(
                    path.substring(0, path.length() - ".yaml".length()),
                    caseFile.title(),
                    caseFile.teaches(),
                    path.startsWith("published/"))));
        }
        this.all = List.copyOf(found);
    }

    List<Shipped> all() {
        return all;
    }

    Optional<Shipped> at(String path) {
        return all.stream().filter(shipped -> shipped.path().equals(path)).findFirst();
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
