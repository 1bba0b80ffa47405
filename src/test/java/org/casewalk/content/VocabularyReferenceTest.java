package org.casewalk.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.casewalk.term.DrugTerm;
import org.casewalk.term.FindingTerm;
import org.casewalk.term.TestTerm;
import org.casewalk.term.Vocabulary;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The vocabulary against the reference that it was typed from. Left out of the reference on purpose: HPO codes that name a syndrome
 * (oculogyric crisis, laryngeal dystonia, tardive dyskinesia, akathisia, restless legs, tetany), HP:0004372, which holds reduced
 * consciousness and confusion in one, HP:0002533, which means decerebrate and like postures, and HP:0011448, which names one place of
 * inducible clonus; and every code that nobody verified.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class VocabularyReferenceTest {

    private static final Vocabulary VOCABULARY = Shipped.library().vocabulary();

    /** One line of the reference. */
    record Row(String kind, String id, String detail, String codes) {
        static Row of(String line) {
            String[] cells =
                    Arrays.stream(line.split("\\|", -1)).map(String::strip).toArray(String[]::new);
            return new Row(cells[0], cells[1], cells[2], cells[3]);
        }
    }

    static Stream<Row> rows() throws IOException {
        try (InputStream file = VocabularyReferenceTest.class.getResourceAsStream("/content/reference-terms.txt")) {
            String text = new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
            return text.lines().filter(line -> !line.startsWith("#")).map(Row::of).toList().stream();
        }
    }

    @Test
    void the_reference_is_whole() throws IOException {
        assertEquals(296, rows().count());
    }

    @ParameterizedTest
    @MethodSource("rows")
    void nothing_of_the_reference_is_missing(Row row) {
        List<String> wanted =
                Stream.of(row.codes.split(", ")).filter(code -> !code.isEmpty()).toList();
        List<String> there =
                switch (row.kind) {
                    case "finding" -> finding(row);
                    case "test" -> test(row);
                    case "investigation" ->
                        codes(known(VOCABULARY.investigations().get(row.id), row)
                                .codes());
                    default -> drug(row);
                };
        assertTrue(there.containsAll(wanted), () -> row + " has " + there);
    }

    private static List<String> finding(Row row) {
        FindingTerm term = known(VOCABULARY.findings().get(row.id), row);
        return codes(term.codes());
    }

    private static List<String> test(Row row) {
        TestTerm term = known(VOCABULARY.tests().get(row.id), row);
        assertEquals(row.detail, term.unit(), row.id);
        return codes(term.codes());
    }

    private static List<String> drug(Row row) {
        DrugTerm term = known(VOCABULARY.drugs().get(row.id), row);
        assertTrue(term.atc().equals(row.detail) || term.otherAtc().contains(row.detail), row::toString);
        List<String> words = new ArrayList<>(term.classes());
        if (term.longActing()) {
            words.add("long-acting");
        }
        assertTrue(
                words.containsAll(Arrays.stream(row.codes.split(" "))
                        .filter(word -> !word.isEmpty())
                        .toList()),
                () -> row + " has " + words);
        return List.of(row.codes);
    }

    private static <T> T known(T term, Row row) {
        assertTrue(term != null, () -> "missing: " + row);
        return term;
    }

    /** Codes without the word in brackets behind them. */
    private static List<String> codes(List<String> written) {
        return written.stream().map(code -> code.replaceFirst(" \\(.*", "")).toList();
    }

    @Test
    void every_first_and_second_generation_antipsychotic_is_a_dopamine_blocker() {
        List<DrugTerm> generations = VOCABULARY.drugs().values().stream()
                .filter(drug -> drug.classes().contains("first-generation")
                        || drug.classes().contains("second-generation"))
                .toList();
        assertEquals(43, generations.size());
        generations.forEach(drug ->
                assertTrue(drug.classes().containsAll(List.of("dopamine-blocker", "antipsychotic")), drug.id()));
    }

    @ParameterizedTest
    @CsvSource({
        "creatine-kinase, 'women 30 to 135, men 55 to 170', ABIM26",
        "crp, up to 8, ABIM26",
        "procalcitonin, up to 0.10, ABIM26",
        "free-t4, 0.8 to 1.8, ABIM26",
        "potassium, 3.5 to 5.0, UNREAD-LIMITS"
    })
    void usual_limits_are_shown_with_where_they_come_from(String test, String usual, String source) {
        assertEquals(usual, VOCABULARY.test(test).usual());
        assertEquals(source, VOCABULARY.test(test).usualSource());
    }
}
