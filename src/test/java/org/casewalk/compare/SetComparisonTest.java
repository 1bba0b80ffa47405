package org.casewalk.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.casewalk.Casewalk;
import org.casewalk.casefile.CaseFile;
import org.casewalk.casefile.read.CaseReader;
import org.casewalk.casefile.read.Format;
import org.casewalk.checklist.Comparison;
import org.casewalk.checklist.Comparison.Difference;
import org.casewalk.checklist.Comparison.Kind;
import org.casewalk.checklist.Comparison.Pair;
import org.casewalk.fact.Truth;
import org.casewalk.pack.read.LibraryReader;
import org.casewalk.pack.read.RulesFolder;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** On what two sets part, worked out by hand from the case and the two tables before anything was computed. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class SetComparisonTest {

    private static final String TWICE = "Body temperature above 38 °C on at least 2 occasions, site oral: reached";

    private static Casewalk casewalk;

    @BeforeAll
    static void load() {
        casewalk = Casewalk.of(LibraryReader.read(List.of(RulesFolder.directory(Path.of("rules"))))
                .library()
                .orElseThrow());
    }

    @ParameterizedTest(name = "{0}: {1} and {2} part by {5} on {6}")
    @CsvSource(delimiter = '|', textBlock = """
            published/nms-flupentixol-depot-64f       | iec-2011  | levenson    | OPEN    | MET     | OCCASIONS | test:body-temperature  | Fever noted
            published/nms-flupentixol-depot-64f       | dsm-iv-tr | levenson    | OPEN    | MET     | GRADE     | finding:rigidity       | Severe rigidity
            published/nms-clozapine-overdose-47f      | iec-2011  | caroff-mann | OPEN    | OPEN    | OCCASIONS | test:body-temperature  | Body temperature: at least 38 °C
            published/nms-haloperidol-urosepsis-66f   | levenson  | pope        | MET     | OPEN    | THRESHOLD | test:body-temperature  | taken by mouth, at least 37.5 °C
            fictional/vignette-early-incomplete       | iec-2011  | levenson    | OPEN    | MET     | OCCASIONS | test:body-temperature  | Body temperature: 37.9 °C (day 0 10:00)
            fictional/vignette-early-incomplete       | iec-2011  | dsm-iv-tr   | OPEN    | NOT_MET | GRADE     | finding:rigidity       | Severe rigidity
            sets/nms-caroff-mann-injection-at-29-days | iec-2011  | caroff-mann | MET     | NOT_MET | WINDOW    | class:dopamine-blocker | last given at most 7 days before the first sign
            sets/nms-levenson-temperature-at-37-2     | iec-2011  | levenson    | NOT_MET | MET     | OCCASIONS | test:body-temperature  | at least 37.2 °C
            sets/nms-levenson-temperature-at-37-2     | iec-2011  | levenson    | NOT_MET | MET     | UNIT      | test:creatine-kinase   | at least 4 times the upper limit of normal
            sets/nms-pope-temperature-at-37-4         | levenson  | pope        | MET     | NOT_MET | THRESHOLD | test:body-temperature  | at least 37.5 °C
            sets/nms-dsm-iv-severity-not-graded       | dsm-iv-tr | dsm-iv-tr-modified | OPEN | MET | GRADE     | finding:rigidity       | Severe rigidity
            """)
    void parts_by_hand(
            String file, String first, String second, Truth one, Truth other, Kind kind, String topic, String words)
            throws IOException {
        Pair pair = pair(file, first, second).orElseThrow();
        assertEquals(List.of(one, other), List.of(pair.firstStatus(), pair.secondStatus()));
        List<Difference> found = pair.differences().stream()
                .filter(difference -> difference.kind() == kind
                        && difference.topic().equals(topic)
                        && difference.text().contains(words))
                .toList();
        assertEquals(1, found.size(), () -> pair.differences().toString());
    }

    @Test
    void the_sentence_names_both_conditions_and_what_is_on_record() throws IOException {
        assertEquals(
                "Levenson 1985 counts \"Body temperature: at least 37.2 °C\"; International expert consensus asks for \""
                        + TWICE + "\" (not known yet). On record: Body temperature: 37.9 °C (day 0 10:00).",
                pair("fictional/vignette-early-incomplete", "iec-2011", "levenson")
                        .orElseThrow()
                        .differences()
                        .get(0)
                        .text());
    }

    @Test
    void what_only_one_asks_is_said() throws IOException {
        Pair pair = pair("fictional/vignette-clonus-on-stable-quetiapine", "hunter", "sternbach")
                .orElseThrow();
        assertTrue(
                pair.differences().stream()
                        .anyMatch(difference -> difference.kind() == Kind.ONLY_ONE_ASKS
                                && difference.text().contains("No infection found")),
                () -> pair.differences().toString());
    }

    @Test
    void sets_that_are_decided_alike_do_not_part() throws IOException {
        assertEquals(Optional.empty(), pair("fictional/vignette-textbook-picture", "iec-2011", "dsm-iv-tr"));
    }

    @Test
    void a_list_without_a_rule_is_beside_them_and_parts_from_none() throws IOException {
        Comparison comparison = comparison("fictional/vignette-textbook-picture");
        assertTrue(comparison.pairs().stream()
                .noneMatch(
                        pair -> pair.first().equals("dsm-5-tr") || pair.second().equals("dsm-5-tr")));
        assertTrue(comparison.topics().stream()
                .flatMap(topic -> topic.cells().stream())
                .anyMatch(cell -> cell.set().equals("dsm-5-tr")));
    }

    @Test
    void five_sets_ask_for_five_temperatures() throws IOException {
        List<String> asked = comparison("fictional/vignette-textbook-picture").topics().stream()
                .filter(topic -> topic.id().equals("test:body-temperature"))
                .flatMap(topic -> topic.cells().stream())
                .map(Comparison.Cell::asks)
                .toList();
        assertTrue(asked.containsAll(List.of(
                TWICE,
                "Body temperature: at least 37.2 °C",
                "Body temperature: taken by mouth, at least 37.5 °C",
                "Body temperature: at least 38 °C",
                "Body temperature above 38.5 °C for at least 48 hours, site oral: reached")));
    }

    @Test
    void nothing_entered_compares_nothing() {
        assertEquals(
                Comparison.NONE,
                casewalk.check(CaseFile.empty("empty", "Nothing entered")).comparison());
    }

    private static Optional<Pair> pair(String file, String first, String second) throws IOException {
        return comparison(file).pairs().stream()
                .filter(pair -> pair.first().equals(first) && pair.second().equals(second))
                .findFirst();
    }

    private static Comparison comparison(String file) throws IOException {
        Path path = Path.of("fixtures", "cases", file + ".yaml");
        CaseReader reader = new CaseReader(casewalk.library().vocabulary());
        return casewalk.check(reader.read(path.toString(), Files.readString(path), Format.YAML)
                        .caseFile()
                        .orElseThrow())
                .comparison();
    }
}
