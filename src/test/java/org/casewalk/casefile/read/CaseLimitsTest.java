package org.casewalk.casefile.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.casewalk.casefile.CaseProblem;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Limits that need more text than is worth keeping in a file. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class CaseLimitsTest {

    private static final CaseReader READER = new CaseReader(SampleVocabulary.VOCABULARY);

    @Test
    void two_megabytes_are_read() {
        byte[] bytes = ofSize(TextBounds.MOST_BYTES);

        assertEquals(List.of(), codes(READER.read("x.yaml", bytes, Format.YAML)));
    }

    @Test
    void one_byte_more_than_two_megabytes_is_refused() {
        byte[] bytes = ofSize(TextBounds.MOST_BYTES + 1);

        assertEquals(List.of("C002"), codes(READER.read("x.yaml", bytes, Format.YAML)));
    }

    @Test
    void text_is_measured_in_bytes_too() {
        String text = "id: x\ntitle: X\n#" + "é".repeat(TextBounds.MOST_BYTES / 2);

        assertEquals(List.of("C002"), codes(READER.read("x.yaml", text, Format.YAML)));
    }

    @Test
    void a_text_of_a_hundred_thousand_characters_is_read() {
        assertEquals(List.of(), codes(yaml("teaches: " + "a".repeat(100_000))));
    }

    @Test
    void a_text_of_one_character_more_is_refused() {
        assertEquals(List.of("C111"), codes(yaml("teaches: " + "a".repeat(100_001))));
    }

    @Test
    void thirty_two_levels_are_told_as_what_they_are() {
        assertEquals(List.of("C101"), codes(yaml("onset: " + "[".repeat(31) + "]".repeat(31))));
    }

    @Test
    void thirty_three_levels_are_too_deep() {
        assertEquals(List.of("C005"), codes(yaml("onset: " + "[".repeat(32) + "]".repeat(32))));
    }

    @Test
    void after_a_hundred_problems_one_line_says_that_there_are_more() {
        CaseReading reading = yaml("findings:\n" + "  - {finding: rigidty, state: no}\n".repeat(200));

        assertEquals(Problems.LIMIT + 1, reading.problems().size());
        assertTrue(codes(reading).contains("C399"));
    }

    @Test
    void a_number_beyond_all_measure_is_refused() {
        assertEquals(List.of("C108"), codes(yaml("person: {age: 1e400}")));
    }

    @Test
    void a_number_of_a_million_digits_is_refused_quickly() {
        String digits = "1".repeat(1_000_000);

        assertEquals(
                List.of("C108"),
                quickly("id: x\ntitle: X\nreadings: [{test: CK, value: " + digits + ", unit: U/L}]\n"));
    }

    @Test
    void brackets_without_end_are_refused_quickly() {
        assertEquals(List.of("C005"), quickly("id: x\ntitle: " + "[".repeat(1_500_000)));
    }

    @Test
    void a_case_full_of_misspelt_words_is_told_quickly() {
        assertEquals(
                Problems.LIMIT + 1,
                quickly("id: x\ntitle: X\nfindings:\n" + "- {finding: rigidtiy, state: present}\n".repeat(50_000))
                        .size());
    }

    @Test
    void text_made_to_keep_the_screening_busy_is_read_quickly() {
        assertTrue(
                quickly("id: x\ntitle: \"" + "1 A a ".repeat(16_000) + "\"\n").size() < 5);
        assertTrue(quickly("id: x\ntitle: \"" + "patient id ".repeat(9_000) + "\"\n")
                        .size()
                < 5);
        assertTrue(
                quickly("id: x\ntitle: \"" + "a.b-c@".repeat(16_000) + "\"\n").size() < 5);
        assertTrue(quickly("id: x\ntitle: \"" + "+1 ".repeat(33_000) + "\"\n").size() < 5);
        assertTrue(quickly("id: x\ntitle: \"x" + " ".repeat(99_000) + "\"\n").size() < 5);
    }

    @Test
    void ten_thousand_true_duplicates_are_read_quickly() {
        assertEquals(
                Problems.LIMIT + 1,
                quickly("id: x\ntitle: X\nfindings:\n" + "- {finding: rigidity, state: present}\n".repeat(10_000))
                        .size());
    }

    private static List<String> quickly(String yaml) {
        return assertTimeoutPreemptively(Duration.ofSeconds(10), () -> codes(READER.read("x.yaml", yaml, Format.YAML)));
    }

    private static byte[] ofSize(int bytes) {
        String start = "id: x\ntitle: X\n";
        return (start + "#".repeat(bytes - start.length())).getBytes(StandardCharsets.UTF_8);
    }

    private static CaseReading yaml(String rest) {
        return READER.read("x.yaml", "id: x\ntitle: X\n" + rest + "\n", Format.YAML);
    }

    private static List<String> codes(CaseReading reading) {
        return reading.problems().stream().map(CaseProblem::code).toList();
    }
}
