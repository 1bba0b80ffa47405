package org.casewalk.jar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.casewalk.cli.WrongInput;
import org.casewalk.jar.FinishedJar.Outcome;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every command of the finished jar, as a process. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class JarCommandsIT {

    private static final String CASE = Path.of("fixtures/cases/published/nms-haloperidol-urosepsis-66f.yaml")
            .toAbsolutePath()
            .toString();

    @TempDir
    Path elsewhere;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "check @ --format text",
                "check @ --format json",
                "check @ --format ndjson",
                "check @ --format markdown",
                "check @ --format html",
                "check @ --explain described-restlessness",
                "show",
                "show described-restlessness",
                "diff @ @",
                "compare @",
                "terms haldol",
                "handout @",
                "schema case",
                "schema checklist",
                "completion",
                "--help",
                "--version"
            })
    void answers_and_says_nothing_else(String command) throws Exception {
        Outcome outcome =
                new FinishedJar(elsewhere).run(command.replace("@", CASE).split(" "));
        assertEquals(List.of(), outcome.errors());
        assertEquals(0, outcome.exitCode());
        assertFalse(outcome.output().isEmpty());
    }

    @Test
    void the_rules_of_the_checkout_are_sound() throws Exception {
        String rules = Path.of("rules").toAbsolutePath().toString();
        assertEquals(0, new FinishedJar(elsewhere).run("lint", rules).exitCode());
    }

    @ParameterizedTest
    @EnumSource(WrongInput.class)
    void wrong_input_is_told_without_a_stack_trace(WrongInput wrong) throws Exception {
        Outcome outcome = new FinishedJar(elsewhere).runWith(wrong.input(), wrong.prepare(elsewhere));
        String errors = String.join("\n", outcome.errors());
        assertEquals(wrong.exitCode(), outcome.exitCode(), errors);
        assertTrue(errors.contains("Maybe ") && errors.contains(wrong.says()), errors);
        assertFalse(errors.contains("\tat "), errors);
    }

    @Test
    void ten_thousand_lines_pass_through_a_small_memory() throws Exception {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < 10_000; i++) {
            // One in two hundred is evaluated, each with another onset, which writes more than the memory holds; the
            // rest shows that refusing is as steady.
            String title = i % 200 == 0 ? ",\"title\":\"x\",\"onset\":\"day %d\"".formatted(i / 200) : "";
            lines.append("{\"id\":\"case-").append(i).append('"').append(title).append("}\n");
        }
        Outcome outcome = new FinishedJar(elsewhere)
                .runWith(lines.toString(), List.of("-Xmx64m"), "check", "-", "--format", "ndjson");
        assertEquals(1, outcome.exitCode());
        assertEquals(50, outcome.output().size());
    }
}
