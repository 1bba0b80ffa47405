package org.casewalk.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import org.casewalk.cli.CommandLineRun.Outcome;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a person meets who gets it wrong: an exit code, what is wrong, what to try, and never a stack trace. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class WrongInputTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(WrongInput.class)
    void is_told_with_an_exit_code_and_a_next_step(WrongInput wrong) throws IOException {
        String[] arguments = wrong.prepare(folder);
        Outcome outcome = CommandLineRun.plain().given(wrong.input()).run(arguments);
        assertEquals(wrong.exitCode(), outcome.exitCode(), outcome.errors());
        assertTrue(outcome.errors().contains("Maybe "), outcome.errors());
        assertTrue(outcome.errors().contains(wrong.says()), outcome.errors());
        assertFalse(outcome.errors().contains("\tat "), outcome.errors());
    }
}
