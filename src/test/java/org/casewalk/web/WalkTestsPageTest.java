package org.casewalk.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** {@code docs/walk-tests.md} names tests that are there. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class WalkTestsPageTest {

    private static final Path PAGE = Path.of("docs", "walk-tests.md");
    private static final Pattern NAMED = Pattern.compile("`([A-Z][A-Za-z]+)`([^`|]*)");
    private static final Pattern BEGINNING = Pattern.compile("[a-z]+_\\w+|[a-z]+(?=…)");

    @Test
    void every_test_that_the_page_names_is_there() throws IOException {
        List<String> missing = new ArrayList<>();
        int named = 0;
        for (String line : Files.readAllLines(PAGE)) {
            for (Matcher test = NAMED.matcher(line); line.startsWith("|") && test.find(); named++) {
                String source = source(test.group(1));
                for (Matcher method = BEGINNING.matcher(test.group(2)); method.find(); ) {
                    if (!source.contains("void " + method.group())) {
                        missing.add(test.group(1) + " " + method.group());
                    }
                }
            }
        }
        assertEquals(List.of(), missing);
        assertTrue(named > 40, "named " + named);
    }

    private static String source(String name) throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src", "test", "java"))) {
            Path file = files.filter(path -> path.endsWith(name + ".java"))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("There is no " + name));
            return Files.readString(file);
        }
    }
}
