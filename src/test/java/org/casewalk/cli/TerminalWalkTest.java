package org.casewalk.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code walk --terminal} over a pipe. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class TerminalWalkTest {

    private static final String BEGIN = "no\nMade up\nfictional\n";

    @TempDir
    Path folder;

    @Test
    void somebody_who_is_unwell_now_ends_it() {
        String said = walk("yes\n");
        assertTrue(said.contains("Close this and follow local procedure."), said);
        assertFalse(said.contains("Title"), said);
    }

    @Test
    void a_walk_needs_an_origin() {
        assertTrue(walk("no\nMade up\n\n").contains("needs a title and an origin"));
    }

    @Test
    void the_first_question_is_a_safety_question_and_a_present_sign_raises_its_flag() {
        String said = walk(BEGIN + "p\n");
        assertTrue(said.contains("[safety]"), said);
        assertTrue(said.contains("RED FLAGS ON RECORD: 1."), said);
        assertTrue(said.contains("by rule"), said);
    }

    @Test
    void not_asked_raises_nothing_and_answers_nothing() {
        String said = walk(BEGIN + "n\n");
        assertFalse(said.contains("RED FLAGS"), said);
        assertFalse(said.contains("Safety questions answered: 1"), said);
    }

    @Test
    void what_was_answered_is_there_when_the_walk_goes_on() {
        Matcher id = Pattern.compile("--resume ([a-z0-9]+)").matcher(walk(BEGIN + "p\n"));
        assertTrue(id.find());
        String again = walk("no\nquit\n", "--resume", id.group(1));
        assertTrue(again.contains("RED FLAGS ON RECORD: 1."), again);
    }

    @Test
    void a_walk_that_is_not_there_is_said_with_exit_code_2() {
        assertEquals(
                2,
                CommandLineRun.plain()
                        .run("walk", "--terminal", "--data", folder.toString(), "--resume", "nowhere")
                        .exitCode());
    }

    @Test
    void a_value_with_unit_and_time_is_read() {
        String skips = "\n".repeat(4);
        String said = walk(BEGIN + skips + "85 % day 0 10:00\n");
        assertTrue(said.contains("85 %"), said);
        assertTrue(said.contains("RED FLAGS ON RECORD: 1."), said);
    }

    private String walk(String typed, String... more) {
        String[] arguments = new String[4 + more.length];
        System.arraycopy(new String[] {"walk", "--terminal", "--data", folder.toString()}, 0, arguments, 0, 4);
        System.arraycopy(more, 0, arguments, 4, more.length);
        return CommandLineRun.plain().given(typed).run(arguments).output();
    }
}
