package org.casewalk.pack.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.casewalk.pack.PackProblem;
import org.casewalk.pack.PackProblemText;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever is done to a pack's text, reading gives a library or a problem with a place, never an exception. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class MutatedPackTest {

    private static final Path EXAMPLE = Path.of("fixtures", "packs", "example");
    private static final List<String> PIECES = List.of(
            "\"",
            "(",
            ")",
            ";",
            ",",
            "\n",
            "==",
            "=",
            "@",
            "rule",
            "when",
            "then",
            "end",
            "or",
            "and",
            "not",
            "$x :",
            "eval( true )",
            "\u201C",
            "\\",
            "/*",
            "//",
            "{",
            "[",
            "\u0000",
            "\t",
            "-",
            ": ",
            "&a",
            "*a",
            "!!",
            "é",
            "9e99");

    @TempDir
    Path folder;

    @BeforeEach
    void copy() throws IOException {
        try (Stream<Path> files = Files.walk(EXAMPLE)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = folder.resolve(EXAMPLE.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
    }

    private void mutate(String name, long seed, int rounds) throws IOException {
        Path file = folder.resolve(name);
        String sound = Files.readString(file);
        Random random = new Random(seed);
        for (int round = 0; round < rounds; round++) {
            String mutated = mutated(sound, random);
            Files.writeString(file, mutated);
            LibraryReading reading = LibraryReader.read(List.of(RulesFolder.directory(folder)));
            assertTrue(
                    reading.library().isPresent() || !reading.problems().isEmpty(),
                    () -> "nothing said of: " + mutated);
            for (PackProblem problem : reading.problems()) {
                assertFalse(problem.place().file().isEmpty());
                assertFalse(PackProblemText.of(problem).isBlank());
            }
        }
    }

    private static String mutated(String text, Random random) {
        List<String> lines = new ArrayList<>(Arrays.asList(text.split("\n", -1)));
        int line = random.nextInt(lines.size());
        switch (random.nextInt(4)) {
            case 0 -> lines.remove(line);
            case 1 -> lines.add(line, lines.get(random.nextInt(lines.size())));
            case 2 -> lines.set(line, spliced(lines.get(line), "", random));
            default -> lines.set(line, spliced(lines.get(line), PIECES.get(random.nextInt(PIECES.size())), random));
        }
        return String.join("\n", lines);
    }

    private static String spliced(String line, String piece, Random random) {
        int from = random.nextInt(line.length() + 1);
        int to = Math.min(line.length(), from + random.nextInt(4));
        return line.substring(0, from) + piece + line.substring(to);
    }

    @Test
    void four_hundred_changed_rule_files_are_read_or_refused() throws IOException {
        mutate("example/stiff-and-hot.drl", 1, 400);
    }

    @Test
    void two_hundred_changed_pack_heads_are_read_or_refused() throws IOException {
        mutate("example/pack.yaml", 2, 200);
    }

    @Test
    void the_unchanged_pack_is_read() {
        assertEquals(
                List.of(),
                LibraryReader.read(List.of(RulesFolder.directory(folder))).problems());
    }
}
