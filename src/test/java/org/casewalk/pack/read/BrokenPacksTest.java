package org.casewalk.pack.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.casewalk.pack.PackProblem;
import org.casewalk.pack.PackProblemText;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every pack under {@code fixtures/broken-packs} is refused with the words that stand beside it. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class BrokenPacksTest {

    private static final Path EXAMPLE = Path.of("fixtures", "packs", "example");
    private static final Path BROKEN = Path.of("fixtures", "broken-packs");

    private static final List<String> MISTAKES = List.of(
            "misspelt-field",
            "wrong-value-type",
            "missing-end",
            "unknown-finding",
            "unknown-fact-type",
            "unclosed-parenthesis",
            "unclosed-quote",
            "missing-then",
            "duplicate-rule-name",
            "misspelt-consequence",
            "missing-semicolon",
            "unknown-verdict",
            "single-equals",
            "missing-comma",
            "missing-when",
            "curly-quotes",
            "rule-name-without-quotes");

    static LibraryReading read(Path pack) {
        return LibraryReader.read(List.of(RulesFolder.directory(EXAMPLE), RulesFolder.directory(pack)));
    }

    static List<Path> folders(String kind) throws IOException {
        try (Stream<Path> folders = Files.list(BROKEN.resolve(kind))) {
            return folders.sorted().toList();
        }
    }

    @TestFactory
    Stream<DynamicTest> each_pack_is_refused_with_the_words_beside_it() throws IOException {
        Stream<Path> all = Stream.of(folders("mistakes"), folders("malicious"), folders("meaning"))
                .flatMap(List::stream);
        return all.map(pack -> DynamicTest.dynamicTest(BROKEN.relativize(pack).toString(), () -> refused(pack)));
    }

    private static void refused(Path pack) throws IOException {
        LibraryReading reading = read(pack);
        assertEquals(
                Files.readString(pack.resolve("expected.txt")),
                PackProblemText.of(reading.problems()).replace('\\', '/'));
        boolean refused =
                reading.problems().stream().anyMatch(problem -> problem.severity() == PackProblem.Severity.ERROR);
        assertEquals(refused, reading.library().isEmpty());
    }

    @Test
    void the_seventeen_mistakes_are_all_there() throws IOException {
        assertEquals(
                MISTAKES.stream().sorted().toList(),
                folders("mistakes").stream()
                        .map(folder -> folder.getFileName().toString())
                        .toList());
    }

    @Test
    void at_least_twenty_malicious_packs_are_refused_each_with_a_message_of_its_own() throws IOException {
        Map<String, Path> messages = new HashMap<>();
        for (Path pack : folders("malicious")) {
            PackProblem first = read(pack).problems().get(0);
            Path other = messages.put(first.message(), pack);
            assertEquals(null, other, () -> pack + " and " + other + " say the same");
        }
        assertTrue(messages.size() >= 20);
    }

    @Test
    void a_mistake_in_one_rule_leaves_no_noise_about_the_others() throws IOException {
        for (Path pack : folders("mistakes")) {
            assertEquals(1, read(pack).problems().size(), pack::toString);
        }
    }
}
