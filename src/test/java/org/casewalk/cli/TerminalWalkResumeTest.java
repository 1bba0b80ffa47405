package org.casewalk.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command that a walk in the terminal ends with goes on with it, taken as it stands. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class TerminalWalkResumeTest {

    private static final String BEGIN = "no\nMade up\nfictional\n";

    @TempDir
    Path folder;

    @Test
    void the_command_goes_on_with_the_walk_in_the_folder_that_was_given() throws Exception {
        goesOn("walks");
    }

    @Test
    void a_folder_with_spaces_and_quotes_is_one_word_of_the_command() throws Exception {
        goesOn("somebody's  \"walks\" $HOME");
    }

    @Test
    void a_command_longer_than_the_window_is_not_broken_into_lines() throws Exception {
        goesOn("a long name ".repeat(10) + "of a folder");
    }

    @Test
    void packs_that_were_added_are_added_again() {
        String rules = Path.of("src/test/resources/packs/settling").toString();
        String said = CommandLineRun.plain()
                .given(BEGIN)
                .run("walk", "--terminal", "--data", folder.toString(), "--rules", rules)
                .output();
        assertTrue(command(said).endsWith(" --rules " + TerminalWalkResume.quoted(rules, windows())), said);
    }

    @Test
    void where_no_folder_was_given_none_is_named() {
        assertEquals(
                "casewalk walk --terminal --resume abc",
                TerminalWalkResume.usual().command("abc"));
    }

    @Test
    void on_windows_spaces_stand_between_double_quotes_and_backslashes_are_kept() {
        assertEquals("C:\\walks", TerminalWalkResume.quoted("C:\\walks", true));
        assertEquals("\"C:\\my walks\"", TerminalWalkResume.quoted("C:\\my walks", true));
        // Before the closing quote a backslash would make it one of the word.
        assertEquals("\"C:\\my walks\\\\\"", TerminalWalkResume.quoted("C:\\my walks\\", true));
    }

    private void goesOn(String name) throws IOException, InterruptedException {
        assumeTrue(!windows(), "asks a shell what the words of the command are");
        String data = folder.resolve(name).toString();
        String begun = CommandLineRun.plain()
                .given(BEGIN + "p\n")
                .run("walk", "--terminal", "--data", data)
                .output();
        List<String> words = words(command(begun));
        assertEquals("casewalk", words.get(0));
        String again = CommandLineRun.plain()
                .given("no\nquit\n")
                .run(words.subList(1, words.size()).toArray(new String[0]))
                .output();
        assertTrue(again.contains("RED FLAGS ON RECORD: 1."), again);
    }

    private static boolean windows() {
        return File.separatorChar == '\\';
    }

    /** The last line that is said. */
    private static String command(String said) {
        List<String> lines = said.stripTrailing().lines().toList();
        return lines.get(lines.size() - 1).strip();
    }

    private static List<String> words(String command) throws IOException, InterruptedException {
        Process shell = new ProcessBuilder("sh", "-c", "printf '%s\\n' " + command).start();
        String words = new String(shell.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, shell.waitFor(), command);
        return words.lines().toList();
    }
}
