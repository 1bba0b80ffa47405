package org.casewalk.cli;

import static org.casewalk.cli.TerminalWalkRun.typing;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.regex.Pattern;
import org.casewalk.walk.Section;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** From question to question. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class TerminalWalkMovingTest {

    @Test
    void a_question_is_found_by_another_name() {
        typing("ask CPK").says("Creatine kinase in U/L");
    }

    @Test
    void a_question_is_found_by_its_words_in_any_order() {
        typing("ask lips movements").says("Movements of mouth, lips or tongue – look");
    }

    @Test
    void of_several_that_fit_one_is_chosen_by_its_number() {
        typing("ask consciousness", "1").says("Several fit:").says("\nAltered consciousness");
    }

    @Test
    void choosing_none_leaves_the_question_that_was_asked() {
        String said = typing("ask consciousness", "").said();
        assertEquals(2, said.split("\nStridor \\[safety]", -1).length - 1, said);
    }

    @Test
    void after_a_question_that_was_asked_for_the_walk_goes_on_as_before() {
        String said = typing("ask creatine kinase", "200 U/L").said();
        assertTrue(said.lastIndexOf("Stridor [safety]") > said.lastIndexOf("Creatine kinase:"), said);
    }

    @Test
    void a_drug_is_no_question_but_has_a_command() {
        typing("ask haloperidol").says("Maybe “drug haloperidol start day -9”: it is a drug.");
    }

    @Test
    void enter_leaves_a_question_for_later_and_next_brings_it_again() {
        String said = typing("", "next").said();
        assertEquals(2, said.split("\nStridor \\[safety]", -1).length - 1, said);
    }

    @Test
    void back_goes_to_the_question_before() {
        String said = typing("", "back").said();
        assertEquals(2, said.split("\nStridor \\[safety]", -1).length - 1, said);
    }

    @Test
    void back_shows_what_is_on_record_about_it() {
        typing("p day 1", "back").says("On record: [1] present, day 1");
    }

    @Test
    void there_is_nothing_before_the_first_question() {
        typing("back").says("There is no question before this one.");
    }

    @Test
    void section_lists_all_eight_with_how_far_each_is_answered() {
        TerminalWalkRun run = typing("p", "section");
        for (Section section : Section.values()) {
            run.says("- " + section.title() + " – ");
        }
        assertTrue(
                Pattern.compile("Safety first – 1 of [0-9]+ answered")
                        .matcher(run.said())
                        .find(),
                run.said());
    }

    @Test
    void a_section_asks_its_questions_in_order() {
        typing("section movement", "a")
                .says("Movement: ")
                .says("\nMuscle rigidity [safety]")
                .says("\nHypertonia, described as such");
    }

    @Test
    void a_section_leaves_out_what_follows_from_another_answer() {
        typing("section movement", "a").doesNotSay("\nLead-pipe rigidity");
    }

    @Test
    void a_misspelt_section_is_suggested() {
        typing("section movment").says("Maybe “section movement” is meant.");
    }

    @Test
    void drugs_and_the_head_of_the_case_are_sections_like_others() {
        typing("section exposures").says("\nDopamine blocker – ask");
        typing("section course").says("\nWhen the first sign appeared – ask");
    }

    @Test
    void next_says_why_a_question_stands_where_it_stands() {
        typing("next").says("could decide ").says("red flags lack it · ").says(", minutes");
    }

    @Test
    void next_never_proposes_what_exists_only_after_a_treatment() {
        typing("next").doesNotSay("after stopping").doesNotSay("re-exposure").doesNotSay("Improved");
    }

    @Test
    void a_number_of_the_list_is_a_question() {
        String said = typing("next").said();
        String first = said.substring(said.indexOf("\n  1 ") + 5).split(" – ")[0];
        typing("next", "ask 1").says("\n" + first + " ");
    }

    @Test
    void without_a_question_left_the_walk_still_listens() {
        String[] lines = new String[700];
        Arrays.fill(lines, "");
        lines[699] = "safety";
        typing(lines).says("No question is left in this order").says("- Oxygen saturation? – not yet asked");
    }
}
