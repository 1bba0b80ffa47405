package org.casewalk.casefile.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Texts that are made to keep the reader busy, one for each shape that repeats something; as long as a text of a case may be. What they took
 * before was minutes, or the whole stack; what they may take here is seconds, on whatever machine.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class HostileTextTest {

    private static final int LENGTH = 99_000;
    private static final Duration MOST = Duration.ofSeconds(10);

    static Stream<Arguments> texts() {
        return Stream.of(
                Arguments.of("a domain of hyphens", "a@" + filled("-")),
                Arguments.of("a domain of points", "a@" + filled("a.") + "!"),
                Arguments.of("a local part that never ends", filled("a+b.") + "1@"),
                Arguments.of("local parts", filled("a@") + "1"),
                Arguments.of("a name of a number that never ends", filled("medical ") + "x 1"),
                Arguments.of("names of a number", filled("medical id ") + "x 1"),
                Arguments.of("a gap behind a name of a number", "mrn" + filled(" ") + "x 1"),
                Arguments.of("gaps behind names of numbers", filled("mrn            ") + "x 1"),
                Arguments.of("digits before a fraction", filled("1") + ".5"),
                Arguments.of("digits before commas", "1111111" + filled(",") + "x"),
                Arguments.of("a birth that never ends", filled("born ") + "x 1"),
                Arguments.of("a birth of digits", "born " + filled("1-")),
                Arguments.of("days without a month", filled("1 of ")),
                Arguments.of("months without a year", filled("May. ") + "1x"),
                Arguments.of("a number of a telephone", "+1" + filled(" ") + "x"),
                Arguments.of("numbers of telephones", filled("+1 ") + "x"),
                Arguments.of("an area code", "(123) " + filled("-")),
                Arguments.of("telephones", "1 " + filled("tel.: ") + "x"),
                Arguments.of("a gap behind a telephone", "1 tel" + filled(" ") + "x"),
                Arguments.of("a street that never ends", "1 A" + filled("a") + "1"),
                Arguments.of("streets", filled("1 Aa ") + "x"),
                Arguments.of("houses", filled("1a ") + "x"),
                Arguments.of("titles", filled("Mr ") + "X"),
                Arguments.of("initials", filled("MR A. ") + "X"),
                Arguments.of("a gap behind a name", "name" + filled(" ") + "X"),
                Arguments.of("names", filled("name:") + "1 X"),
                Arguments.of("people", filled("patient was ") + "X"),
                Arguments.of("a gap behind a person", "patient" + filled(" ") + "named X"),
                Arguments.of("a gap behind somebody named", "patient named" + filled(" ") + "x X"),
                Arguments.of("patients", filled("pt. X. ") + "x"),
                Arguments.of("digits of a dose", filled("1") + "x"),
                Arguments.of("a gap behind a dose", "1mg" + filled(" ") + "/l"));
    }

    private static String filled(String part) {
        return part.repeat(LENGTH / part.length());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("texts")
    void a_text_that_keeps_the_net_busy_is_read_in_time(String what, String text) {
        assertTimeoutPreemptively(MOST, () -> Identifiers.in(text), what);
        assertTimeoutPreemptively(MOST, () -> Doses.in(text), what);
        assertTimeoutPreemptively(MOST, () -> Identifiers.longNumber(text), what);
    }

    @Test
    void a_scalar_of_many_parts_is_read() {
        assertTimeoutPreemptively(MOST, () -> PlainScalar.kind("1" + filled(":1")));
    }

    @Test
    void a_number_of_many_groups_is_told_as_none_and_not_as_a_text_that_cannot_be_read() {
        String written = """
                {"id": "a", "title": "A", "readings": [
                  {"id": "one", "test": "creatine-kinase", "value": "1%s", "unit": "U/L"}]}""".formatted(filled(",111"));
        CaseReading reading = assertTimeoutPreemptively(
                MOST, () -> new CaseReader(SampleVocabulary.VOCABULARY).read("case.json", written, Format.JSON));
        assertEquals(
                List.of("/readings/0/value"),
                reading.problems().stream()
                        .map(problem -> problem.place().path())
                        .toList());
    }

    @Test
    void what_stands_behind_a_long_text_is_still_found() {
        for (String text : List.of("a.example@example.org", "medical record number 12345", "MRN:  12345")) {
            assertEquals(1, Identifiers.in(filled("a.b ") + " " + text).size(), text);
        }
    }

    @Test
    void a_long_local_part_hides_no_address() {
        assertTrue(!Identifiers.in("a".repeat(200) + "@example.org").isEmpty());
    }

    @Test
    void a_case_of_such_texts_is_read_in_time() {
        CaseReader reader = new CaseReader(SampleVocabulary.VOCABULARY);
        for (String text : List.of("a@" + filled("-"), filled("medical ") + "x 1", "a@" + filled("a.") + "!")) {
            String written = "{\"id\":\"a\",\"title\":\"" + text + "\"}";
            assertTimeoutPreemptively(MOST, () -> reader.read("case.json", written, Format.JSON));
        }
    }
}
