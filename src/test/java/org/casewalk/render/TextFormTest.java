package org.casewalk.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import org.casewalk.checklist.Checklist;
import org.casewalk.render.page.Line;
import org.casewalk.render.page.ScreenWords;
import org.casewalk.render.page.Topic;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class TextFormTest {

    private static String text(Checklist checklist, Options options) {
        return Rendered.as(Format.TEXT, checklist, options);
    }

    @ParameterizedTest
    @ValueSource(ints = {40, 60, 80, 100, 200})
    void no_line_is_wider_than_the_terminal(int width) {
        for (long seed = 0; seed < 100; seed++) {
            text(RandomChecklist.of(seed), Options.plain().withWidth(width))
                    .lines()
                    .forEach(line -> assertTrue(Columns.width(line) <= width, line));
        }
    }

    @Test
    void a_width_outside_the_limits_is_brought_inside() {
        assertEquals(40, Options.plain().withWidth(1).width());
        assertEquals(200, Options.plain().withWidth(9_999).width());
    }

    @Test
    void without_colour_there_is_no_escape_sequence() {
        assertFalse(text(Checklists.redFlagMet(), Options.plain()).contains("\u001b"));
    }

    @Test
    void colour_changes_no_word() {
        for (long seed = 0; seed < 50; seed++) {
            Checklist checklist = RandomChecklist.of(seed);
            String coloured = text(checklist, Options.plain().withColour(true));
            assertEquals(
                    text(checklist, Options.plain()),
                    coloured.replaceAll("\u001b\\[[0-9;]*m", "").replaceAll("(?m) +$", ""));
        }
    }

    @Test
    void only_a_red_flag_on_record_is_red_and_nothing_is_green() {
        Options colour = Options.plain().withColour(true);
        assertTrue(text(Checklists.redFlagMet(), colour).contains("\u001b[1;31mFever"));
        assertFalse(text(Checklists.patternMet(), colour).contains(";31m"));
        assertFalse(text(Checklists.patternMet(), colour).contains("32m"));
    }

    @Test
    void ascii_means_ascii() {
        for (long seed = 0; seed < 100; seed++) {
            assertTrue(text(RandomChecklist.of(seed), Options.plain().withAscii(true))
                    .chars()
                    .allMatch(c -> c == '\n' || c >= 0x20 && c < 0x7F));
        }
    }

    @Test
    void a_red_flag_stands_above_every_pattern() {
        String text = text(Checklists.redFlagMet(), Options.plain());
        assertTrue(text.indexOf(ScreenWords.RED_FLAG) < text.indexOf("Restlessness pattern"));
    }

    @Test
    void a_met_pattern_names_whose_text_it_is() {
        assertTrue(Rendered.flat(text(Checklists.patternMet(), Options.plain()))
                .contains("the core features this text (SEED) lists are all on record"));
    }

    @Test
    void sixty_patterns_and_sets_fit_where_a_person_still_reads() {
        assertTrue(
                text(Checklists.sixtySubjects(), Options.plain()).lines().count() <= 70,
                () -> text(Checklists.sixtySubjects(), Options.plain()));
    }

    @Test
    void what_is_only_named_says_how_to_see_more() {
        String text = Rendered.flat(text(Checklists.sixtySubjects(), Options.plain()));
        assertTrue(text.matches(".* more: [^.]*subject-.*"));
        assertTrue(text.contains("More behind any id or review step: --explain"));
    }

    @Test
    void every_topic_offered_at_the_end_can_be_asked_for() {
        for (String topic : Topic.words()) {
            assertTrue(text(Checklists.restless(), Options.plain()).contains(topic));
            assertTrue(text(Checklists.restless(), Options.plain().explaining(topic))
                    .contains("Red flags".toUpperCase(Locale.ROOT)));
        }
    }

    @Test
    void explaining_what_was_entered_gives_the_words_recorded() {
        assertTrue(text(Checklists.restless(), Options.plain().explaining("entered"))
                .contains("“cannot keep his feet still”"));
    }

    @Test
    void explaining_the_steps_gives_those_not_shown() {
        assertTrue(
                text(Checklists.restless(), Options.plain().explaining("steps")).contains("[rs-routine]"));
    }

    @Test
    void explaining_all_gives_the_rule_behind_every_criterion() {
        assertTrue(text(Checklists.restless(), Options.plain().explaining("all"))
                .contains("described-subtypes/restlessness.drl:14"));
    }

    @Test
    void what_would_decide_is_named_as_people_read_it_and_not_by_id() {
        assertTrue(Rendered.flat(text(Checklists.restless(), Options.plain()))
                .contains("would be decided on paper by Need to move;"));
    }

    @Test
    void a_pattern_that_is_not_reached_excludes_nothing() {
        assertTrue(Rendered.flat(text(Checklists.patternNotMet(), Options.plain()))
                .contains("Not reached on what was recorded up to day 3; this does not exclude the condition"));
    }

    @Test
    void steps_that_are_not_shown_are_counted() {
        assertTrue(text(Checklists.restless(), Options.plain()).contains("Steps not shown: 1 "));
    }

    @Test
    void explaining_a_criterion_gives_rule_line_source_and_the_words_recorded() {
        String text = text(Checklists.restless(), Options.plain().explaining("restlessness/shifting"));
        assertTrue(text.contains("described-subtypes/restlessness.drl:14"));
        assertTrue(text.contains("SEED, restlessness paragraph"));
        assertTrue(text.contains("“cannot keep his feet still”"));
    }

    @Test
    void explaining_a_pattern_gives_the_thought_experiment() {
        assertTrue(Rendered.flat(text(Checklists.patternMet(), Options.plain().explaining("restlessness")))
                .contains(ScreenWords.THOUGHT_EXPERIMENT));
    }

    @Test
    void an_id_that_is_not_there_is_refused_with_those_that_are() {
        IllegalArgumentException refused = assertThrows(
                IllegalArgumentException.class,
                () -> text(Checklists.restless(), Options.plain().explaining("restlesness")));
        assertTrue(refused.getMessage().contains("Maybe it is one of: fever-altered-consciousness, restlessness"));
    }

    @Test
    void a_word_longer_than_the_line_is_cut() {
        assertEquals(3, Columns.wrap(Line.of("x".repeat(100)), 40).size());
    }

    @Test
    void a_line_breaks_after_a_space_and_nowhere_else() {
        Line line = Line.of("x".repeat(36) + " (").quote("day 3").plain("); next");
        assertEquals("(day 3); next", Columns.wrap(line, 40).get(1).text());
    }

    @Test
    void a_review_step_can_be_asked_for_by_its_title() {
        assertTrue(text(Checklists.restless(), Options.plain().explaining("emergency procedure"))
                .contains("[rs-immediate]"));
    }

    @Test
    void wide_characters_take_two_columns() {
        assertEquals(4, Columns.width("漢字"));
        assertEquals(1, Columns.width("e\u0301"));
    }
}
