package org.casewalk.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** What a reader of the sources may rely on. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class SourceTreeTest {

    private static final Path MAIN = Path.of("src", "main", "java");
    private static final Pattern PARAGRAPH = Pattern.compile("(?s)^/\\*\\*.{80,}?\\*/\\s*@NullMarked\\s*package ");
    private static final Pattern UNFINISHED = Pattern.compile("\\b(TO" + "DO|FIX" + "ME|XX" + "X)\\b");

    @Test
    void every_package_explains_itself_and_is_null_marked() throws IOException {
        List<Path> silent =
                packages().filter(Predicate.not(SourceTreeTest::isExplained)).toList();
        assertEquals(List.of(), silent);
    }

    @Test
    void nothing_is_left_to_be_done_in_a_comment() throws IOException {
        try (Stream<Path> files = Stream.of("src", "rules", "fixtures", "docs")
                .map(Path::of)
                .filter(Files::exists)
                .flatMap(SourceTreeTest::filesBelow)) {
            assertEquals(
                    List.of(),
                    files.filter(file -> UNFINISHED.matcher(text(file)).find()).toList());
        }
    }

    @Test
    void the_check_for_packages_sees_them() throws IOException {
        assertTrue(packages().count() >= 7);
    }

    private static Stream<Path> packages() throws IOException {
        try (Stream<Path> files = Files.walk(MAIN)) {
            return files
                    .filter(file -> file.toString().endsWith(".java"))
                    .map(Path::getParent)
                    .distinct()
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    private static boolean isExplained(Path folder) {
        Path explanation = folder.resolve("package-info.java");
        return Files.exists(explanation) && PARAGRAPH.matcher(text(explanation)).find();
    }

    private static Stream<Path> filesBelow(Path folder) {
        try {
            return Files.walk(folder).filter(Files::isRegularFile);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Byte for byte, since some broken cases are not valid UTF-8. */
    private static String text(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
