package org.casewalk.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.casewalk.cli.CommandLineRun.Outcome;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CheckCommandTest {

    private static final String CASE = "fixtures/cases/published/nms-haloperidol-urosepsis-66f.yaml";
    private static final String OTHER = "fixtures/cases/fictional/nothing-entered.yaml";
    private static final String EMPTY = "{\"id\":\"empty\",\"title\":\"Nothing entered\"}";

    private static final String PRESCRIBED = """
            id: prescribed
            title: Prescribed only
            onset: day 0
            exposures:
              - {drug: metoclopramide, event: start, at: day -1}
            """;

    @Test
    void a_case_is_evaluated_whatever_the_result() {
        Outcome outcome = CommandLineRun.plain().run("check", CASE);
        assertEquals(0, outcome.exitCode());
        assertEquals("", outcome.errors());
        assertTrue(outcome.output().contains("PATTERNS AND CRITERIA SETS"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "json", "ndjson", "markdown", "html"})
    void every_format_says_how_many_safety_questions_are_answered(String format) {
        Outcome outcome = CommandLineRun.plain().run("check", CASE, "--format", format);
        assertEquals(0, outcome.exitCode());
        assertTrue(outcome.output().replaceAll("\\s+", " ").contains("not an all-clear"), outcome.output());
    }

    @Test
    void standard_input_may_be_yaml() {
        Outcome outcome =
                CommandLineRun.plain().given("id: a\ntitle: From YAML\n").run("check", "-");
        assertTrue(outcome.output().contains("From YAML"));
    }

    @Test
    void standard_input_may_be_json_on_several_lines() {
        Outcome outcome = CommandLineRun.plain()
                .given("{\n \"id\": \"a\",\n \"title\": \"From JSON\"\n}\n")
                .run("check", "-");
        assertTrue(outcome.output().contains("From JSON"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "json", "ndjson", "markdown"})
    void standard_input_may_hold_a_case_on_every_line(String format) {
        String two = EMPTY + "\n\n" + EMPTY.replace("empty", "second") + "\n";
        Outcome outcome = CommandLineRun.plain().given(two).run("check", "-", "--format", format);
        assertEquals(0, outcome.exitCode());
        assertTrue(outcome.output().contains("second"));
    }

    @Test
    void a_broken_line_is_told_with_its_number_and_the_rest_goes_on() throws IOException {
        String lines = EMPTY + "\n{\"id\":\n" + EMPTY.replace("empty", "third") + "\n";
        Outcome outcome = CommandLineRun.plain().given(lines).run("check", "-", "--format", "ndjson");
        assertEquals(1, outcome.exitCode());
        assertTrue(outcome.errors().contains("<stdin>:2:"), outcome.errors());
        assertEquals(
                List.of("empty", "third"),
                outcome.lines().stream().map(CheckCommandTest::caseId).toList());
    }

    @Test
    void answers_keep_the_order_of_the_lines() {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < 40; i++) {
            lines.append(EMPTY.replace("empty", "case-" + i)).append('\n');
        }
        Outcome outcome = CommandLineRun.plain().given(lines.toString()).run("check", "-", "--format", "ndjson");
        for (int i = 0; i < 40; i++) {
            assertEquals("case-" + i, caseId(outcome.lines().get(i)));
        }
    }

    @Test
    void a_stream_shows_a_person_how_far_it_is_and_leaves_nothing_of_that_behind() {
        Outcome outcome = CommandLineRun.plain()
                .looking(new Looks(100, false, false, true))
                .given((EMPTY + "\n").repeat(21))
                .run("check", "-", "--format", "ndjson");
        assertTrue(outcome.errors().contains("\r20 cases"), outcome.errors());
        assertTrue(outcome.errors().endsWith("\r"), outcome.errors());
        assertEquals(21, outcome.lines().size());
    }

    @Test
    void a_line_longer_than_a_case_may_be_is_told_and_the_next_is_read() {
        String lines = "{" + " ".repeat(3 << 20) + "}\n" + EMPTY + "\n";
        Outcome outcome = CommandLineRun.plain().given(lines).run("check", "-", "--format", "ndjson");
        assertTrue(outcome.errors().contains("larger than 2 MB"), outcome.errors());
        assertEquals(1, outcome.lines().size());
    }

    @Test
    void a_stream_that_ends_without_a_line_feed_loses_nothing() {
        Outcome outcome = CommandLineRun.plain().given(EMPTY + "\n" + EMPTY).run("check", "-", "--format", "ndjson");
        assertEquals(2, outcome.lines().size());
    }

    @Test
    void several_cases_are_set_apart() {
        Outcome outcome = CommandLineRun.plain().run("check", CASE, OTHER);
        assertEquals(1, outcome.lines().stream().filter("=".repeat(72)::equals).count());
    }

    @Test
    void a_valid_case_is_evaluated_beside_one_that_is_missing() {
        Outcome outcome = CommandLineRun.plain().run("check", "missing.yaml", CASE);
        assertEquals(3, outcome.exitCode());
        assertTrue(outcome.output().contains("PATTERNS AND CRITERIA SETS"));
    }

    @Test
    void all_problems_of_all_cases_are_told() {
        Outcome outcome = CommandLineRun.plain().given("{\"id\":\"b\"}").run("check", "missing.yaml", "-");
        assertTrue(outcome.errors().contains("missing.yaml"));
        assertTrue(outcome.errors().contains("\"title\""));
    }

    @Test
    void explaining_a_criterion_shows_its_rule() {
        Outcome outcome = CommandLineRun.plain().run("check", CASE, "--explain", "described-dystonia-like/grimacing");
        assertTrue(outcome.output().contains("dystonia-like.drl:"), outcome.output());
    }

    @Test
    void a_step_that_waits_for_red_flags_does_not_repeat_what_they_lack() {
        Outcome outcome = CommandLineRun.plain().run("check", OTHER, "--explain", "rs-transfer-readiness");
        assertTrue(outcome.output()
                .replaceAll("\\s+", " ")
                .contains("observations that red flags lack as well: --explain red-flags"));
        assertTrue(outcome.lines().size() < 60, outcome.output());
    }

    @Test
    void a_drug_that_was_only_prescribed_is_told_on_the_first_screen() {
        String output =
                CommandLineRun.plain().given(PRESCRIBED).run("check", "-").output();
        assertTrue(
                output.contains("1 drug event counts as prescribed only: add \"taken: known\" where it was taken."),
                output);
    }

    @Test
    void a_drug_without_a_first_sign_is_told_on_the_first_screen() {
        String undated = PRESCRIBED.replace("onset: day 0\n", "");
        assertTrue(said(undated).contains("No first sign is dated (\"onset\"): no time window can be decided."));
        assertFalse(said(PRESCRIBED).contains("No first sign is dated"));
    }

    @Test
    void what_was_recorded_has_no_end_where_a_sign_has_no_time() {
        String dated = PRESCRIBED + "findings: [{finding: rigidity, state: absent, at: day 0}]\n";
        assertTrue(said(dated).contains("recorded up to day 0"));
        assertFalse(said(dated.replace(", at: day 0", "")).contains("recorded up to"));
    }

    @Test
    void a_status_is_said_once() {
        String output = said(PRESCRIBED, "--explain", "acute-akathisia");
        assertTrue(output.contains("status – not known yet"), output);
        assertFalse(output.contains("recorded – "), output);
        assertFalse(output.contains("not known yet (not known yet"), output);
    }

    @Test
    void every_key_on_a_page_stands_among_its_sources() {
        String output = said(PRESCRIBED, "--explain", "described-restlessness");
        String sources = output.substring(output.lastIndexOf("Sources"));
        for (String key : List.of("JNNPT1: ", "KAL21: ", "NIA97: ", "S21, S37: statements of the text cited as SEED")) {
            assertTrue(sources.contains(key), sources);
        }
    }

    @Test
    void what_no_sign_on_record_speaks_about_is_counted_and_named_on_demand() {
        assertTrue(said(PRESCRIBED).contains("All of them: --explain open"));
        assertTrue(said(PRESCRIBED, "--explain", "open").contains("Rabbit syndrome [rabbit-syndrome]"));
    }

    @Test
    void everything_is_what_something_on_record_speaks_about() {
        String all = said(PRESCRIBED, "--explain", "all");
        assertTrue(all.length() < 150_000, () -> "as long as " + all.length());
        assertTrue(all.contains("Their names: --explain open"));
    }

    private static String said(String given, String... more) {
        String[] arguments =
                Stream.concat(Stream.of("check", "-"), Stream.of(more)).toArray(String[]::new);
        return CommandLineRun.plain().given(given).run(arguments).output().replaceAll("\\s+", " ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "ndjson"})
    void what_never_ends_is_refused(String format) {
        Outcome outcome = CommandLineRun.plain().givenForEver((byte) 0).run("check", "-", "--format", format);
        assertEquals(1, outcome.exitCode());
        assertTrue(outcome.errors().contains("larger than 2 MB"), outcome.errors());
    }

    @Test
    void blank_lines_without_end_are_refused() {
        Outcome outcome = CommandLineRun.plain().givenForEver((byte) '\n').run("check", "-");
        assertEquals(1, outcome.exitCode());
        assertTrue(outcome.errors().contains("larger than 2 MB"), outcome.errors());
    }

    @Test
    void without_a_terminal_nothing_is_coloured() {
        assertFalse(CommandLineRun.plain().run("check", CASE).output().contains("\u001b"));
    }

    @Test
    void no_line_is_wider_than_the_terminal() {
        Outcome outcome = CommandLineRun.plain()
                .looking(new Looks(60, false, false, false))
                .run("check", CASE);
        assertEquals(
                List.of(),
                outcome.lines().stream().filter(line -> line.length() > 60).toList());
    }

    @Test
    void a_reader_that_leaves_early_is_no_failure() {
        Outcome outcome = CommandLineRun.plain().run(CommandLineRun.failing(10, "Broken pipe"), "check", CASE);
        assertEquals(0, outcome.exitCode());
        assertEquals("", outcome.errors());
    }

    @Test
    void a_full_disk_is_told() {
        Outcome outcome =
                CommandLineRun.plain().run(CommandLineRun.failing(10, "No space left on device"), "check", CASE);
        assertEquals(70, outcome.exitCode());
        assertTrue(outcome.errors().contains("Maybe the disk is full"), outcome.errors());
    }

    private static String caseId(String line) {
        try {
            return new ObjectMapper().readTree(line).get("caseId").asText();
        } catch (IOException notJson) {
            throw new AssertionError(line, notJson);
        }
    }
}
