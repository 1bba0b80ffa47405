package org.casewalk.cli;

import static org.casewalk.cli.TerminalWalkRun.typing;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is typed as an answer, and what is recorded by it. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class TerminalWalkAnswersTest {

    @ParameterizedTest
    @CsvSource({"p,present", "present,present", "a,absent", "Absent,absent"})
    void a_letter_and_a_word_record_the_same_state(String typed, String state) {
        typing(typed).records("finding", "stridor").records("state", state);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "n|not-asked",
                "not asked|not-asked",
                "k|asked-not-known",
                "asked, not known|asked-not-known",
                "c|could-not-assess",
                "could not be assessed|could-not-assess"
            })
    void every_way_of_not_knowing_is_unknown_with_its_reason(String typed, String reason) {
        typing(typed).records("state", "unknown").records("reason", reason);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "day 1 08:00|day 1 08:00",
                "day 1 8:00|day 1 08:00",
                "Day -5..-3|day -5..-3",
                "day -5 to -3|day -5..-3",
                "before day 0|before day 0",
                "since day-2|day -2"
            })
    void a_time_is_taken_as_a_case_file_writes_it(String typed, String time) {
        typing("p " + typed).records("at", time);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "new seen by night nurse day 1",
                "by night nurse day 1 seen new",
                "day 1, new, seen, by night nurse",
                "seen by night nurse new day 1"
            })
    void details_stand_in_any_order(String details) {
        typing("p " + details)
                .records("at", "day 1")
                .records("baseline", "new")
                .records("how", "seen")
                .records("by", "night nurse");
    }

    @Test
    void words_of_the_record_are_kept_as_they_stand() {
        typing("p \"by the door, seen new\" day 1").records("wording", "by the door, seen new");
    }

    @Test
    void circumstances_may_be_several() {
        assertEquals(
                List.of("sedated", "restrained"),
                typing("c sedated restrained").only().fields().get("context"));
    }

    @Test
    void a_value_takes_unit_time_and_site() {
        typing("ask body temperature", "38.4 °C day 1 08:00 oral")
                .records("value", "38.4")
                .records("unit", "°C")
                .records("at", "day 1 08:00")
                .records("site", "oral");
    }

    @Test
    void a_value_takes_a_comparator_and_the_upper_limit_of_the_laboratory() {
        typing("ask creatine kinase", "> 22000 U/L upper 200")
                .records("comparator", ">")
                .records("upperLimit", "200");
    }

    @Test
    void a_value_without_a_unit_is_in_the_unit_that_was_asked_for() {
        typing("ask systolic blood pressure", "84 day 1").records("unit", "mmHg");
    }

    @Test
    void a_unit_may_be_two_words() {
        typing("ask systolic blood pressure", "84 mm Hg day 1").records("unit", "mm Hg");
    }

    @Test
    void normal_needs_no_number() {
        typing("ask creatine kinase", "normal day 1").records("normal", "true").records("value", "");
    }

    @Test
    void a_value_that_nobody_has_says_why() {
        typing("ask glucose", "c day 1")
                .records("test", "glucose")
                .records("reason", "could-not-assess")
                .records("at", "day 1");
    }

    @Test
    void a_value_is_neither_present_nor_absent() {
        typing("ask glucose", "p").recordsNothing();
        typing("ask glucose", "a").recordsNothing();
    }

    @Test
    void an_investigation_takes_a_result_in_words() {
        typing("ask eeg", "not done day 2").records("result", "not-done").records("at", "day 2");
    }

    @Test
    void a_sample_may_be_from_before_antibiotics() {
        typing("ask blood culture", "positive before antibiotics").records("sampleTaken", "before-antibiotics");
    }

    @Test
    void a_question_is_answered_by_its_name() {
        typing("muscle rigidity present day 1").records("finding", "rigidity").records("state", "present");
    }

    @Test
    void an_unusual_value_is_kept_when_it_is_meant() {
        typing("ask body temperature", "48 °C", "y")
                .says("outside what is usually seen")
                .records("value", "48");
    }

    @Test
    void an_unusual_value_is_not_kept_when_it_is_not_meant() {
        typing("ask body temperature", "48 °C", "n").recordsNothing();
    }

    @Test
    void a_day_that_can_hardly_be_meant_is_asked_about() {
        typing("muscle rigidity present day 40000", "n")
                .says("more than a hundred years away from day 0")
                .recordsNothing();
    }

    @Test
    void what_is_typed_in_place_of_yes_or_no_is_taken_as_the_next_line() {
        typing("ask body temperature", "48 °C", "38.4 °C").records("value", "38.4");
    }

    @Test
    void the_end_of_the_input_is_no_yes() {
        typing("ask body temperature", "48 °C").says("Kept. Go on:").recordsNothing();
    }

    @Test
    void an_answer_of_another_time_stands_beside_the_first() {
        TerminalWalkRun run = typing("rigidity absent day 0", "rigidity present day 2");
        assertEquals(2, run.walk().document().entries().size());
        run.says("(beside: [1] looked for, not found, day 0)");
    }

    @Test
    void an_answer_of_the_same_time_stands_in_the_place_of_the_first() {
        typing("rigidity absent day 0", "rigidity present day 0")
                .records("state", "present")
                .says("in the place of: looked for, not found");
    }

    @Test
    void what_is_on_record_already_is_said_and_no_event() {
        TerminalWalkRun run = typing("rigidity absent day 0", "rigidity absent day 0");
        run.says("This is on record already; nothing was changed.");
        assertEquals(2, run.walk().revision());
    }

    @Test
    void any_answer_stands_in_the_place_of_not_asked() {
        typing("rigidity n", "rigidity present day 0").records("state", "present");
    }

    @Test
    void two_values_of_the_same_time_are_two() {
        TerminalWalkRun run = typing("creatine kinase 200 U/L day 1", "creatine kinase 300 U/L day 1");
        assertEquals(2, run.walk().document().entries().size());
    }
}
