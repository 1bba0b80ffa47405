package org.casewalk.casefile.write;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.casewalk.Casewalk;
import org.casewalk.casefile.CaseFile;
import org.casewalk.casefile.read.CaseReader;
import org.casewalk.casefile.read.CaseReading;
import org.casewalk.casefile.read.Format;
import org.casewalk.pack.Library;
import org.casewalk.pack.read.LibraryReader;
import org.casewalk.pack.read.RulesFolder;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CaseDocumentTest {

    private static final Library LIBRARY =
            LibraryReader.read(List.of(RulesFolder.shipped())).library().orElseThrow();
    private static final CaseReader READER = new CaseReader(LIBRARY.vocabulary());
    private static final Casewalk CASEWALK = Casewalk.of(LIBRARY);

    static Stream<Path> cases() throws IOException {
        return Files.walk(Path.of("fixtures", "cases"))
                .filter(file -> file.toString().endsWith(".yaml"))
                .sorted();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void every_shipped_case_written_and_read_again_says_the_same(Path file) {
        CaseFile caseFile = read(file);
        CaseFile again = read(CaseDocument.of(caseFile, LIBRARY.vocabulary()).text());
        assertEquals(CASEWALK.statuses(caseFile).all(), CASEWALK.statuses(again).all());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void writing_a_second_time_changes_nothing(Path file) {
        String once = CaseDocument.of(read(file), LIBRARY.vocabulary()).text();
        assertEquals(once, CaseDocument.of(read(once), LIBRARY.vocabulary()).text());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void a_document_that_was_kept_is_taken_up_as_it_was(Path file) {
        String kept = CaseDocument.of(read(file), LIBRARY.vocabulary()).text();
        assertEquals(kept, CaseDocument.parse(kept).text());
    }

    @Test
    void values_keep_their_unit_and_limits_as_entered() {
        String text = """
                {"id":"a","title":"A","readings":[
                {"id":"one","test":"creatine-kinase","value":10.5,"unit":"ukat/L","upperLimit":3.2,"comparator":">"}]}""";
        EntryForm reading =
                CaseDocument.of(read(text), LIBRARY.vocabulary()).entry("one").orElseThrow();
        assertEquals(
                List.of(">", "10.5", "ukat/L", "3.2"),
                Stream.of("comparator", "value", "unit", "upperLimit")
                        .map(reading::text)
                        .toList());
    }

    @ParameterizedTest
    @CsvSource({"creatine-kinase, ukat/L, 3", "c-reactive-protein, mg/dL, 0.5", "creatine-kinase, U/L, 200"})
    void a_value_of_zero_keeps_its_limit_as_entered(String test, String unit, String limit) {
        String text = """
                {"id":"a","title":"A","readings":[
                {"id":"one","test":"%s","value":0,"unit":"%s","upperLimit":%s}]}""".formatted(test, unit, limit);
        EntryForm reading =
                CaseDocument.of(read(text), LIBRARY.vocabulary()).entry("one").orElseThrow();
        assertEquals(
                List.of("0", unit, limit),
                List.of(reading.text("value"), reading.text("unit"), reading.text("upperLimit")));
    }

    @Test
    void what_is_no_number_reaches_the_reader_as_it_was_typed() {
        CaseDocument document = CaseDocument.of(CaseFile.empty("a", "A"), LIBRARY.vocabulary())
                .with(new EntryForm(
                        EntryKind.READING,
                        "one",
                        Map.of(
                                "test", List.of("creatine-kinase"),
                                "value", List.of("many"),
                                "unit", List.of("U/L"))));
        CaseReading reading = READER.read("", document.text(), Format.JSON);
        assertTrue(reading.caseFile().isEmpty());
        assertTrue(reading.problems().get(0).message().contains("many"));
    }

    private static CaseFile read(Path file) {
        try {
            return READER.read(file.toString(), Files.readAllBytes(file), Format.YAML)
                    .caseFile()
                    .orElseThrow();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static CaseFile read(String text) {
        CaseReading reading = READER.read("", text, Format.JSON);
        return reading.caseFile().orElseThrow(() -> new AssertionError(reading.problems() + text));
    }
}
