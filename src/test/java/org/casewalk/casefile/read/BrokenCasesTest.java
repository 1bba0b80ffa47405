package org.casewalk.casefile.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.casewalk.casefile.CaseProblem;
import org.casewalk.casefile.CaseProblem.Severity;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every file under {@code fixtures/broken-cases} is told exactly as the text beside it. {@code -Dexpected.write=true} writes those. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class BrokenCasesTest {

    private static final Path FOLDER = Path.of("fixtures", "broken-cases");
    private static final CaseReader READER = new CaseReader(SampleVocabulary.VOCABULARY);

    /** These need more text than is worth keeping in a file; {@link CaseLimitsTest} makes it. */
    private static final Set<Fault> MADE_IN_A_TEST = Set.of(Fault.TOO_LARGE, Fault.TEXT_TOO_LONG, Fault.MORE_PROBLEMS);

    static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> !file.toString().endsWith(".txt"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void is_told_as_expected(Path file) throws IOException {
        String told = ProblemText.of(problems(file));
        Path expected = FOLDER.resolve(file.getFileName() + ".expected.txt");
        if (Boolean.getBoolean("expected.write")) {
            Files.writeString(expected, told);
        }

        assertEquals(Files.readString(expected), told);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void gives_a_case_exactly_when_nothing_is_an_error(Path file) throws IOException {
        CaseReading reading = read(file);

        boolean anyError = reading.problems().stream().anyMatch(problem -> problem.severity() == Severity.ERROR);
        assertEquals(anyError, reading.caseFile().isEmpty());
    }

    @Test
    void every_fault_has_a_fixture() throws IOException {
        Set<String> told = new TreeSet<>();
        for (Path file : files()) {
            problems(file).forEach(problem -> told.add(problem.code()));
        }
        Set<String> all = Arrays.stream(Fault.values())
                .filter(fault -> !MADE_IN_A_TEST.contains(fault))
                .map(Fault::code)
                .collect(Collectors.toCollection(TreeSet::new));

        assertEquals(all, told);
    }

    @Test
    void every_fault_is_documented() throws IOException {
        String page = Files.readString(Path.of("docs", "case-file.md"));

        for (Fault fault : Fault.values()) {
            assertTrue(page.contains("| " + fault.code() + " |"), fault + " is not in docs/case-file.md");
        }
    }

    @Test
    void no_two_faults_share_a_code() {
        assertEquals(
                Fault.values().length,
                Arrays.stream(Fault.values()).map(Fault::code).distinct().count());
    }

    @Test
    void a_text_in_the_wrong_encoding_shows_its_line() throws IOException {
        assertEquals(
                2, problems(FOLDER.resolve("not-utf-8.yaml")).get(0).place().line());
    }

    @Test
    void every_expected_text_has_its_case() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            List<String> orphans = files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".expected.txt"))
                    .filter(name -> !Files.exists(FOLDER.resolve(name.replace(".expected.txt", ""))))
                    .toList();
            assertEquals(List.of(), orphans);
        }
    }

    private static List<CaseProblem> problems(Path file) throws IOException {
        return read(file).problems();
    }

    private static CaseReading read(Path file) throws IOException {
        String name = file.getFileName().toString();
        return READER.read(name, Files.readAllBytes(file), Format.BY_NAME_OR_TEXT);
    }

    static String text(Path file) throws IOException {
        return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    }
}
