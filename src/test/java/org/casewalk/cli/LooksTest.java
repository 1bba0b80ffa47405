package org.casewalk.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.casewalk.render.Options;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class LooksTest {

    @Test
    void a_terminal_is_coloured() {
        assertTrue(Looks.of(Map.of(Looks.TERMINALS, "1", "LANG", "C.UTF-8")).colour());
    }

    @Test
    void NO_COLOR_wins_over_a_terminal() {
        assertFalse(Looks.of(Map.of(Looks.TERMINALS, "12", "NO_COLOR", "1")).colour());
    }

    @Test
    void an_empty_NO_COLOR_is_no_wish() {
        assertTrue(Looks.of(Map.of(Looks.TERMINALS, "1", "NO_COLOR", "")).colour());
    }

    @Test
    void a_pipe_is_not_coloured_though_messages_reach_a_terminal() {
        assertFalse(Looks.of(Map.of(Looks.TERMINALS, "2")).colour());
    }

    @Test
    void progress_needs_a_terminal_for_messages() {
        assertTrue(Looks.of(Map.of(Looks.TERMINALS, "2")).progress());
        assertFalse(Looks.of(Map.of(Looks.TERMINALS, "1")).progress());
    }

    @Test
    void progress_never_stands_between_results_on_the_same_terminal() {
        assertFalse(Looks.of(Map.of(Looks.TERMINALS, "12")).progress());
    }

    @Test
    void the_width_is_that_of_COLUMNS() {
        assertEquals(72, Looks.of(Map.of(Looks.TERMINALS, "", "COLUMNS", "72")).columns());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "wide", "-3", "0", "99999999999"})
    void a_width_that_is_no_number_is_the_usual_one(String columns) {
        assertEquals(
                Options.USUAL_WIDTH,
                Looks.of(Map.of(Looks.TERMINALS, "", "COLUMNS", columns)).columns());
    }

    @Test
    void a_terminal_without_UTF_8_gets_ASCII_and_a_file_never_does() {
        assertTrue(Looks.of(Map.of(Looks.TERMINALS, "1", "LC_ALL", "POSIX")).ascii());
        assertFalse(Looks.of(Map.of(Looks.TERMINALS, "", "LC_ALL", "POSIX")).ascii());
    }
}
