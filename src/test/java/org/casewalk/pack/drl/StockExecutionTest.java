package org.casewalk.pack.drl;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The malicious packs are not made of straw: under stock Drools they run. In a process of its own, for it may do anything. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class StockExecutionTest {

    private static final Path MALICIOUS = Path.of("fixtures", "broken-packs", "malicious");

    /** Those whose code stock Drools 10.2 runs. The others are refused by us all the same. */
    private static final List<String> RUN = List.of(
            "accumulate",
            "binding",
            "collect",
            "connective",
            "constructor",
            "enabled",
            "eval",
            "from",
            "method-call",
            "named-consequence",
            "salience",
            "then-after",
            "then-before",
            "then-code");

    @TempDir
    Path markers;

    @Test
    void at_least_ten_run_their_code_when_stock_drools_compiles_them() throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Dcasewalk.marker=" + markers,
                "-cp",
                System.getProperty("java.class.path"),
                StockRun.class.getName()));
        RUN.forEach(
                name -> command.add(MALICIOUS.resolve(name).resolve("rules.drl").toString()));
        File output = Files.createTempFile(markers, "output", ".txt").toFile();
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(output)
                .start();
        assertTrue(process.waitFor(5, TimeUnit.MINUTES), "stock Drools came to no end");
        assertEquals(new TreeSet<>(RUN), marked(), () -> told(output.toPath()));
    }

    private TreeSet<String> marked() throws IOException {
        try (Stream<Path> found = Files.list(markers)) {
            return found.filter(Files::isDirectory)
                    .map(path -> path.getFileName().toString())
                    .collect(java.util.stream.Collectors.toCollection(TreeSet::new));
        }
    }

    private static String told(Path output) {
        try {
            return Files.readString(output);
        } catch (IOException unreadable) {
            return unreadable.toString();
        }
    }
}
