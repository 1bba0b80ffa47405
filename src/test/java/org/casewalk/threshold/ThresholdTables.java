package org.casewalk.threshold;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The tables {@code thresholds-PACK.csv}, typed by hand. */
final class ThresholdTables {

    private static final Path FOLDER = Path.of("src", "test", "resources", "org", "casewalk", "threshold");
    private static final String HEAD = "about,asks,claim,sign,number,unit,source";

    private ThresholdTables() {}

    /** Names the packs that have a table. */
    static List<String> packs() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(path -> path.getFileName().toString())
                    .map(name -> name.replaceFirst("^thresholds-(.*)[.]csv$", "$1"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The rows of a pack's table, without its head and without lines that begin with {@code #}; none where there is no table. */
    static List<Threshold> of(String pack) {
        Path table = FOLDER.resolve("thresholds-" + pack + ".csv");
        if (!Files.exists(table)) {
            return List.of();
        }
        try {
            List<String> lines = Files.readAllLines(table);
            if (!lines.get(0).equals(HEAD)) {
                throw new IllegalStateException(table + " does not begin with " + HEAD);
            }
            return lines.stream()
                    .skip(1)
                    .filter(line -> !line.startsWith("#"))
                    .map(Threshold::row)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
