package org.casewalk.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.casewalk.cli.CommandLineRun.Outcome;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class OtherCommandsTest {

    private static final String CASE = "fixtures/cases/published/nms-haloperidol-urosepsis-66f.yaml";

    private static final String DRUG = """
            id: drug
            title: A drug before the first sign
            onset: day 0
            exposures:
              - {drug: metoclopramide, event: start, at: day -1%s}
            """;

    @TempDir
    Path folder;

    @Test
    void a_handout_is_one_page_with_timeline_checklist_open_questions_and_sources() {
        Outcome outcome = CommandLineRun.plain().run("handout", CASE);
        assertEquals(0, outcome.exitCode());
        for (String part :
                new String[] {"<h3>Checklist</h3>", "<h3>Open questions</h3>", "<h3>Sources and packs</h3>"}) {
            assertTrue(outcome.output().contains(part), part);
        }
        assertTrue(outcome.output().contains("Timeline of Second fall of consciousness"));
        assertTrue(outcome.output().contains("@top-center { content: \"Exercise or structured review, not care."));
    }

    @Test
    void a_handout_fetches_nothing_and_runs_nothing() {
        String page = CommandLineRun.plain().run("handout", CASE).output();
        assertFalse(page.matches("(?s).*<(script|link|img|iframe)[ >].*"), page);
        assertFalse(page.matches("(?s).*(href|src)=\"[^#\"].*"), page);
        assertFalse(page.matches("(?s).*(url[(](?!#)|@import).*"), page);
    }

    @Test
    void a_handout_of_a_broken_case_says_what_is_wrong_and_prints_nothing() {
        Outcome outcome = CommandLineRun.plain().run("handout", "fixtures/broken-cases/control-character.json");
        assertEquals(1, outcome.exitCode());
        assertEquals("", outcome.output());
    }

    @Test
    void a_case_does_not_differ_from_itself() {
        assertEquals(0, CommandLineRun.plain().run("diff", CASE, CASE).exitCode());
    }

    @Test
    void a_changed_entry_is_shown_with_the_rule_of_the_status_it_changes() throws IOException {
        Outcome outcome = CommandLineRun.plain()
                .run("diff", CASE, changed("meningism, state: absent", "meningism, state: present"));
        assertEquals(1, outcome.exitCode());
        assertTrue(outcome.output().contains("[rf-neurological]"), outcome.output());
        assertTrue(outcome.output().contains("red-flags.drl:"), outcome.output());
    }

    @Test
    void a_difference_shows_the_red_flags_of_both_cases_even_when_they_agree() {
        Outcome outcome = CommandLineRun.plain().run("diff", CASE, CASE);
        assertTrue(outcome.output().contains("emergency clinical assessment now"), outcome.output());
    }

    @Test
    void an_answer_that_becomes_unknown_is_never_shown_as_no() throws IOException {
        Outcome outcome = CommandLineRun.plain()
                .run("diff", CASE, changed("finding: oliguria, state: present", "finding: oliguria, state: unknown"));
        assertTrue(outcome.output().contains("recorded: yes → not known yet"), outcome.output());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "described-restlessness",
                "described-restlessness/evening-worse",
                "rf-airway",
                "rs-supervision",
                "safety"
            })
    void whatever_has_an_id_can_be_shown(String id) {
        Outcome outcome = CommandLineRun.plain().run("show", id);
        assertEquals(0, outcome.exitCode());
        assertTrue(outcome.output().contains("[" + id.split("/")[0]), outcome.output());
    }

    @ParameterizedTest
    @ValueSource(strings = {"haldol", "Haloperidol", "haloperidole"})
    void a_term_is_found_by_what_people_type(String typed) {
        Outcome outcome = CommandLineRun.plain().run("terms", typed);
        assertEquals(0, outcome.exitCode());
        assertTrue(outcome.output().startsWith("- Haloperidol [haloperidol], drug"), outcome.output());
    }

    @Test
    void terms_in_json_say_how_each_was_found() {
        Outcome outcome = CommandLineRun.plain().run("terms", "--format", "json", "CPK");
        assertTrue(outcome.output().contains("\"match\": \"exact\""), outcome.output());
        assertTrue(outcome.output().contains("\"id\": \"creatine-kinase\""), outcome.output());
    }

    @Test
    void without_a_word_every_term_is_listed() {
        String all = CommandLineRun.plain().run("terms").output();
        assertTrue(all.contains("[rigidity]") && all.contains("[prison]") && all.contains("[clozapine]"));
    }

    @Test
    void a_word_that_resembles_nothing_is_said_so() {
        Outcome outcome = CommandLineRun.plain().run("terms", "qqqqqq");
        assertEquals(1, outcome.exitCode());
        assertTrue(outcome.errors().contains("Maybe"), outcome.errors());
    }

    @ParameterizedTest
    @CsvSource({"stiff neck, meningism", "SSRI, serotonergic", "ED, emergency-department"})
    void an_everyday_word_finds_its_term_first(String typed, String id) {
        String output = CommandLineRun.plain().run("terms", typed).output();
        assertTrue(output.lines().findFirst().orElse("").contains("[" + id + "]"), output);
    }

    @Test
    void a_pattern_that_is_shown_says_what_each_rule_asks() {
        String output = CommandLineRun.plain().run("show", "acute-akathisia").output();
        assertTrue(
                output.contains("core – Inner restlessness or discomfort: present at some time of the episode"),
                output);
    }

    @Test
    void lint_of_a_pack_of_ones_own_tells_nothing_of_the_shipped_ones() {
        Outcome outcome = CommandLineRun.plain().run("lint", "fixtures/packs/stiff-and-hot");
        assertEquals(0, outcome.exitCode(), outcome.errors());
        assertEquals(
                List.of(
                        "fixtures/packs/stiff-and-hot: no errors, no warnings; 1 pack with 3 rules loaded",
                        "  stiff-and-hot-pack/stiff-and-hot: 2 criteria, 3 rules"),
                outcome.lines());
    }

    @Test
    void a_port_in_use_is_told_and_no_fault_of_the_program() throws IOException {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Outcome outcome = CommandLineRun.plain()
                    .run("walk", "--no-browser", "--data", folder.toString(), "--port", "" + other.getLocalPort());
            assertEquals(2, outcome.exitCode(), outcome.errors());
            assertTrue(outcome.errors().contains("is in use.\nMaybe another walk runs"), outcome.errors());
        }
    }

    @Test
    void a_closed_standard_output_is_told() {
        Outcome outcome = CommandLineRun.plain().run(CommandLineRun.failing(0, "Bad file descriptor"), "show");
        assertEquals(2, outcome.exitCode());
        assertTrue(outcome.errors().contains("Standard output is closed"), outcome.errors());
    }

    @Test
    void criteria_that_changed_alike_share_a_line() throws IOException {
        Path before = Files.writeString(folder.resolve("before.yaml"), DRUG.formatted(""));
        Path after = Files.writeString(folder.resolve("after.yaml"), DRUG.formatted(", taken: known"));
        Outcome brief = CommandLineRun.plain().run("diff", before.toString(), after.toString());
        Outcome all = CommandLineRun.plain().run("diff", "--all", before.toString(), after.toString());
        assertTrue(brief.output().contains("CRITERIA ("), brief.output());
        assertTrue(brief.output().contains("not known yet → recorded: yes – "), brief.output());
        assertTrue(brief.lines().size() < 70, brief.output());
        assertTrue(all.output().contains("akathisia.drl:"), all.output());
    }

    @Test
    void completion_speaks_of_no_folder_that_nobody_has() {
        String script = CommandLineRun.plain().run("completion").output();
        assertFalse(script.contains("YOUR_APP_HOME"), script);
        assertTrue(script.startsWith("#!/usr/bin/env bash\n"), script);
    }

    @Test
    void the_register_of_contradictions_is_searched_by_a_word() {
        Outcome outcome = CommandLineRun.plain().run("show", "--contradictions", "lithium");
        assertEquals(0, outcome.exitCode());
        assertTrue(outcome.output().contains("[lithium-grades]"), outcome.output());
        assertFalse(outcome.output().contains("[four-or-five-days]"), outcome.output());
    }

    @Test
    void the_shipped_rules_are_sound() {
        assertEquals(0, CommandLineRun.plain().run("lint", "rules").exitCode());
    }

    @ParameterizedTest
    @ValueSource(strings = {"case", "checklist"})
    void a_schema_is_the_committed_one(String which) throws IOException {
        Path committed = Path.of("src/main/resources/org/casewalk/schema", which + ".schema.json");
        assertEquals(
                Files.readString(committed),
                CommandLineRun.plain().run("schema", which).output());
    }

    @Test
    void completion_knows_every_command() {
        String script = CommandLineRun.plain().run("completion").output();
        Commands.names().forEach(name -> assertTrue(script.contains(name), name));
    }

    @Test
    void completion_is_for_the_name_that_is_given() {
        assertTrue(CommandLineRun.plain()
                .run("completion", "--name", "cw")
                .output()
                .contains("complete -F _complete_cw"));
    }

    @Test
    void completion_refuses_what_is_no_name_of_a_command() {
        Outcome outcome = CommandLineRun.plain().run("completion", "--name", "bin/cw; rm");
        assertEquals(2, outcome.exitCode());
        assertTrue(outcome.errors().contains("Maybe give the name alone"), outcome.errors());
    }

    @Test
    void every_command_has_help_with_an_example() {
        for (String name : Commands.names()) {
            Outcome outcome = CommandLineRun.plain().run(name, "--help");
            assertEquals(0, outcome.exitCode(), name);
            assertTrue(outcome.output().contains("casewalk " + name), outcome.output());
        }
    }

    private String changed(String from, String to) throws IOException {
        String text = Files.readString(Path.of(CASE));
        assertTrue(text.contains(from), "the fixture has changed");
        return Files.writeString(folder.resolve("changed.yaml"), text.replace(from, to))
                .toString();
    }
}
