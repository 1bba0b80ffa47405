package org.casewalk.cli;

import static org.casewalk.cli.TerminalWalkRun.CASEWALK;
import static org.casewalk.cli.TerminalWalkRun.looking;
import static org.casewalk.cli.TerminalWalkRun.typing;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.casewalk.render.Format;
import org.casewalk.render.Options;
import org.casewalk.render.Renderer;
import org.casewalk.web.Handout;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a walk in the terminal shows, and that showing changes nothing. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class TerminalWalkSeeingTest {

    @TempDir
    Path folder;

    @Test
    void a_change_is_told_before_and_after_with_rule_and_source() {
        typing("p")
                .says(
                        "not known yet → on record, by rule “rf-airway”, after Safety policy of this project, red flag c");
    }

    @Test
    void a_red_flag_is_named_with_what_raised_it() {
        typing("p day 1").says("RED FLAGS ON RECORD: 1.").says("raised by Stridor: present, day 1");
    }

    @Test
    void the_safety_line_follows_every_answer() {
        typing("a").says("Safety questions answered: 0 of 14. 13 not yet asked, 1 in part");
    }

    @Test
    void not_asked_changes_no_status() {
        typing("n").says("No status changed by it.");
    }

    @Test
    void changes_lists_the_criteria_too() {
        typing("p", "changes").says("Acute laryngeal dystonia, ").says("recorded: yes");
    }

    @Test
    void record_numbers_the_entries_and_keeps_the_numbers() {
        typing("rigidity present", "clonus absent", "take back 1", "record").says("   2  Clonus of any kind");
    }

    @Test
    void take_back_takes_one_entry_back() {
        typing("rigidity present", "tremor present", "take back 1")
                .says("Taken back: Muscle rigidity: present")
                .records("finding", "tremor");
    }

    @Test
    void undo_undoes_taking_back() {
        typing("rigidity present", "take back 1", "undo").records("finding", "rigidity");
    }

    @Test
    void there_is_nothing_to_undo_at_the_beginning() {
        typing("undo").says("There is no answer to undo.");
    }

    @Test
    void status_says_that_its_order_says_nothing() {
        typing("p", "status").says("In a fixed order, emergencies first; it says nothing about this case.");
    }

    @Test
    void flags_says_what_each_lacks() {
        typing("p", "flags").says("raised by [1] Stridor: present").says("lacks Seizure");
    }

    @Test
    void flags_is_never_an_all_clear() {
        typing("flags").says("\nThis is not an all-clear.\n\n");
    }

    @Test
    void safety_lists_every_safety_question() {
        typing("p", "safety")
                .says("breathlessness? – answered; part of a red flag on record")
                .says("- Glucose? – not yet asked");
    }

    @Test
    void the_checklist_is_the_one_of_check_but_for_how_more_is_asked_for() throws IOException {
        TerminalWalkRun run = typing("p day 1", "checklist");
        StringBuilder check = new StringBuilder();
        Renderer.render(run.walk().checklist(), Format.TEXT, new Options(200, false, false, ""), check);
        run.says(check.toString().replace("--explain ", "why ")).doesNotSay("--explain");
    }

    @Test
    void why_explains_by_id_and_by_words() {
        typing("p", "why rf-airway").says("STRIDOR, CHANGE OF VOICE");
        typing("p", "why laryngeal dystonia acute").says("ACUTE LARYNGEAL DYSTONIA");
    }

    @Test
    void a_misspelt_id_is_suggested() {
        typing("why nmx").says("Maybe nms is meant.");
    }

    @Test
    void what_if_tells_what_would_differ_and_changes_nothing() {
        typing("what if stridor present")
                .says("Thought experiment: if this answer had been different. Stridor: present")
                .says("not known yet → on record")
                .says("Nothing was changed.")
                .recordsNothing();
    }

    @Test
    void what_if_stands_in_the_place_of_what_is_on_record() {
        typing("creatine kinase 22000 U/L day 1", "what if creatine kinase 200")
                .says("Creatine kinase: 200 U/L instead of 22000 U/L, day 1")
                .says("on record → not known yet")
                .records("value", "22000");
    }

    @Test
    void what_if_thinks_an_entry_away() {
        typing("p", "what if without 1")
                .says("As if not recorded: Stridor: present")
                .records("state", "present");
    }

    @Test
    void what_if_leaves_out_what_exists_only_after_a_treatment() {
        typing("what if improved after stopping present").says("exists only after something was tried");
    }

    @Test
    void an_unusual_thought_is_asked_about() {
        typing("what if body temperature 48 °C", "y")
                .says("outside what is usually seen")
                .says("Nothing was changed.");
        typing("what if body temperature 48 °C", "n").doesNotSay("Thought experiment");
    }

    @Test
    void replay_is_hindsight() {
        typing("p day 1 10:00", "replay")
                .says("Hindsight: not a finding about anyone's care.")
                .says("breathlessness, laryngeal spasm, or swallowing not possible\n    day 1 10:00 on record\n");
    }

    @Test
    void replay_gives_each_moment_a_line_of_its_own() {
        String[] first = {
            "stridor present day 1 08:00",
            "facial swelling absent day 1 08:00",
            "urticaria absent day 1 08:00",
            "pruritus absent day 1 08:00",
            "facial swelling present day 2 09:30",
            "replay"
        };
        typing(first)
                .says("- Anaphylaxis, angioedema or a foreign body\n"
                        + "    day 1 08:00 not reached, not excluded\n"
                        + "    day 2 09:30 all on record\n");
        looking(new Looks(60, false, false, false), first).says("\n    day 1 08:00 not reached, not excluded\n");
    }

    @Test
    void replay_does_not_leave_out_a_red_flag_that_no_time_places() {
        typing("stridor present", "replay")
                .says("On record, but not placed: no time was entered\n- RED FLAG Stridor, change of voice, ")
                .says("    Stridor: present – needs a time\n");
    }

    @Test
    void replay_says_that_a_set_does_not_apply_as_the_page_does() {
        typing("onset day 0", "drug haloperidol start day -1 oral", "replay")
                .says("- Sternbach 1991\n    by the end of day -1 does not apply\n");
    }

    @Test
    void replay_knows_both_clocks() {
        typing("replay observed").says("by the time of the observation");
        typing("replay backwards").says("Maybe “replay”");
    }

    @Test
    void a_step_is_marked_by_the_role_of_a_person() {
        TerminalWalkRun run = typing("mark 1 done resident", "steps");
        run.says("Done, marked by resident.");
        assertEquals(1, run.walk().marks().size());
    }

    @Test
    void a_step_that_was_not_done_needs_a_reason() {
        assertEquals(0, typing("mark 1 not done resident").walk().marks().size());
        typing("mark 1 not done resident: refused").says("Not done, marked by resident: refused.");
    }

    @Test
    void a_mark_with_a_name_is_refused() {
        TerminalWalkRun run = typing("mark 1 done Dr. Smith");
        run.says("looks like a name");
        assertEquals(List.of(), run.walk().marks());
    }

    @Test
    void the_handout_is_the_page_of_the_site() throws IOException {
        Path file = folder.resolve("handout.html");
        TerminalWalkRun run = typing("p", "handout " + file);
        assertEquals(Handout.of(run.walk(), CASEWALK.library()), Files.readString(file));
    }

    @Test
    void a_handout_that_is_there_is_written_over_only_after_a_yes() throws IOException {
        Path file = Files.writeString(folder.resolve("handout.html"), "mine");
        typing("handout " + file, "n").says("Nothing was written.");
        assertEquals("mine", Files.readString(file));
    }

    @Test
    void a_handout_without_a_folder_is_said() {
        typing("handout " + folder.resolve("none/handout.html")).says("cannot be written");
    }

    @Test
    void seeing_changes_nothing() {
        TerminalWalkRun run = typing("p");
        long revision = run.walk().revision();
        run.then(
                "record",
                "status",
                "flags",
                "safety",
                "checklist",
                "why nms",
                "next",
                "section",
                "replay",
                "steps",
                "help all");
        assertEquals(revision, run.walk().revision());
    }

    @Test
    void at_60_columns_no_line_is_longer() {
        Looks narrow = new Looks(60, false, false, false);
        String said = looking(
                        narrow,
                        "p day 1",
                        "next",
                        "section",
                        "record",
                        "flags",
                        "safety",
                        "steps",
                        "replay",
                        "help all")
                .said();
        List<String> longer = said.lines()
                .map(line -> line.substring(line.indexOf(" > ") < 0 ? 0 : line.indexOf(" > ") + 3))
                .filter(line -> line.length() > 60)
                .toList();
        assertEquals(List.of(), longer);
    }

    @Test
    void a_terminal_that_shows_only_ascii_gets_only_ascii() {
        Looks ascii = new Looks(80, false, true, false);
        String said = looking(ascii, "ask body temperature", "38.4 °C", "help all", "next")
                .said();
        assertTrue(said.chars().allMatch(c -> c < 0x80), said);
    }

    @Test
    void colour_is_for_red_flags_and_weight_alone() {
        String said = looking(new Looks(80, true, false, false), "p").said();
        assertTrue(said.contains("\u001b[1;31m! RED FLAGS ON RECORD"), said);
    }
}
