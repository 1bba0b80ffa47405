package org.casewalk.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertLinesMatch;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The launcher in a checkout of its own, between a Maven and a Java that only note how they were called. */
@DisplayNameGeneration(ReplaceUnderscores.class)
@DisabledOnOs(OS.WINDOWS)
class LauncherTest {

    private static final Instant LONG_AGO = Instant.parse("2020-01-01T00:00:00Z");

    @TempDir
    Path temporary;

    private Path checkout;
    private Path tools;

    @BeforeEach
    void a_checkout_whose_path_has_spaces() throws IOException {
        checkout = Files.createDirectories(temporary.resolve("a checkout"));
        tools = Files.createDirectories(temporary.resolve("java home").resolve("bin"));
        Files.copy(Path.of("casewalk"), checkout.resolve("casewalk"));
        for (String source : List.of("pom.xml", "src/main/Main.java", "rules/one.drl")) {
            Files.createDirectories(checkout.resolve(source).getParent());
            Files.writeString(checkout.resolve(source), "");
        }
        age("rules", "rules/one.drl", "src/main", "src/main/Main.java", "pom.xml");
        script("mvn", "cat >\"$TOOLS/maven-read\"; echo built >>\"$TOOLS/builds\"; echo jar >target/casewalk.jar");
        script("java", """
                case "$*" in *ClassList*) exit 0 ;; esac
                printf '%s\\n' "$@" >"$TOOLS/arguments"
                cat
                exit 3""");
    }

    @Test
    void the_first_run_says_in_one_line_that_it_builds() throws Exception {
        assertLinesMatch(List.of("casewalk: building .*"), run(List.of("check")).errors());
    }

    @Test
    void the_second_run_builds_nothing_and_says_nothing() throws Exception {
        run(List.of("check"));
        assertEquals(List.of(), run(List.of("check")).errors());
        assertEquals(1, builds());
    }

    @Test
    void a_changed_rule_is_built_before_it_runs() throws Exception {
        run(List.of("check"));
        Files.setLastModifiedTime(
                checkout.resolve("rules/one.drl"), FileTime.from(Instant.now().plus(Duration.ofMinutes(1))));
        run(List.of("check"));
        assertEquals(2, builds());
    }

    @Test
    void a_removed_source_is_built_away_before_it_runs() throws Exception {
        run(List.of("check"));
        Files.delete(checkout.resolve("rules/one.drl"));
        Files.setLastModifiedTime(
                checkout.resolve("rules"), FileTime.from(Instant.now().plus(Duration.ofMinutes(1))));
        run(List.of("check"));
        assertEquals(2, builds());
    }

    @Test
    void arguments_pass_unchanged() throws Exception {
        run(List.of("check", "a case.yaml", "", "*", "$HOME", "--explain=x y"));
        List<String> arguments = Files.readAllLines(tools.resolve("arguments"));
        assertEquals(
                List.of("check", "a case.yaml", "", "*", "$HOME", "--explain=x y"),
                arguments.subList(arguments.size() - 6, arguments.size()));
    }

    @Test
    void one_case_runs_on_the_quick_compiler_alone() throws Exception {
        run(List.of("check", "a case.yaml"));
        assertTrue(Files.readAllLines(tools.resolve("arguments")).contains("-XX:TieredStopAtLevel=1"));
    }

    @Test
    void a_stream_of_cases_runs_on_both_compilers() throws Exception {
        run(List.of("check", "--format=ndjson", "-"));
        assertFalse(Files.readAllLines(tools.resolve("arguments")).contains("-XX:TieredStopAtLevel=1"));
    }

    @Test
    void standard_input_reaches_the_program_and_not_the_build() throws Exception {
        assertEquals(List.of("id: piped"), run(List.of("check", "-")).output());
        assertEquals("", Files.readString(tools.resolve("maven-read")));
    }

    @Test
    void a_closed_standard_input_is_an_empty_one() throws Exception {
        Outcome outcome = shell("exec 0<&-; exec '%s' check -".formatted(checkout.resolve("casewalk")));
        assertEquals(3, outcome.exitCode(), outcome::toString);
        assertEquals(List.of(), outcome.output());
    }

    @Test
    void a_closed_standard_output_is_told_and_nothing_runs() throws Exception {
        Outcome outcome = shell("exec 1>&-; exec '%s' check".formatted(checkout.resolve("casewalk")));
        assertEquals(2, outcome.exitCode(), outcome::toString);
        assertTrue(outcome.errors().get(0).contains("Standard output is closed"), outcome::toString);
        assertFalse(Files.exists(tools.resolve("arguments")));
    }

    @Test
    void the_exit_code_is_that_of_the_program() throws Exception {
        assertEquals(3, run(List.of("check")).exitCode());
    }

    @Test
    void a_symbolic_link_elsewhere_finds_its_checkout() throws Exception {
        Path link = Files.createSymbolicLink(temporary.resolve("linked"), Path.of("a checkout", "casewalk"));
        assertEquals(3, run(link, List.of("check")).exitCode());
        assertTrue(Files.exists(checkout.resolve("target/casewalk.jar")));
    }

    @Test
    void a_failed_build_shows_its_last_lines_and_exits_70() throws Exception {
        script("mvn", "echo no such symbol; exit 1");
        Outcome outcome = run(List.of("check"));
        assertEquals(70, outcome.exitCode());
        assertTrue(outcome.errors().contains("no such symbol"), outcome::toString);
    }

    @Test
    void a_failed_build_does_not_run_the_old_program() throws Exception {
        run(List.of("check"));
        Files.delete(tools.resolve("arguments"));
        age("target/casewalk.jar");
        Files.setLastModifiedTime(checkout.resolve("pom.xml"), FileTime.from(Instant.now()));
        script("mvn", "exit 1");
        run(List.of("check"));
        assertFalse(Files.exists(tools.resolve("arguments")));
    }

    @Test
    void a_failed_build_is_tried_again_on_the_next_run() throws Exception {
        script("mvn", "exit 1");
        run(List.of("check"));
        script("mvn", "echo built >>\"$TOOLS/builds\"; echo jar >target/casewalk.jar");
        assertEquals(3, run(List.of("check")).exitCode());
    }

    @Test
    void two_first_runs_at_once_build_once() throws Exception {
        script("mvn", "sleep 1; echo built >>\"$TOOLS/builds\"; echo jar >target/casewalk.jar");
        var other = CompletableFuture.supplyAsync(() -> {
            try {
                Path home = Files.createDirectories(temporary.resolve("other"));
                return run(home, checkout.resolve("casewalk"), List.of("check"));
            } catch (Exception e) {
                throw new CompletionException(e);
            }
        });
        assertEquals(3, run(List.of("check")).exitCode());
        assertEquals(3, other.get().exitCode());
        assertEquals(1, builds());
    }

    private record Outcome(int exitCode, List<String> output, List<String> errors) {}

    private Outcome run(List<String> arguments) throws Exception {
        return run(checkout.resolve("casewalk"), arguments);
    }

    private Outcome shell(String script) throws Exception {
        return run(temporary, Path.of("/bin/sh"), List.of("-c", script));
    }

    private Outcome run(Path launcher, List<String> arguments) throws Exception {
        return run(temporary, launcher, arguments);
    }

    private Outcome run(Path folder, Path launcher, List<String> arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of(launcher.toString()));
        command.addAll(arguments);
        Path input = Files.writeString(folder.resolve("input"), "id: piped\n");
        Path output = folder.resolve("output");
        Path errors = folder.resolve("errors");
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectInput(input.toFile())
                .redirectOutput(output.toFile())
                .redirectError(errors.toFile());
        builder.environment().put("PATH", tools + ":" + System.getenv("PATH"));
        builder.environment().put("JAVA_HOME", tools.getParent().toString());
        builder.environment().put("TOOLS", tools.toString());
        int exitCode = builder.start().waitFor();
        return new Outcome(exitCode, Files.readAllLines(output), Files.readAllLines(errors, StandardCharsets.UTF_8));
    }

    private int builds() throws IOException {
        return Files.readAllLines(tools.resolve("builds")).size();
    }

    private void script(String name, String body) throws IOException {
        Path script = Files.writeString(tools.resolve(name), "#!/bin/sh\n" + body + "\n");
        Files.setPosixFilePermissions(script, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private void age(String... paths) throws IOException {
        for (String path : paths) {
            Files.setLastModifiedTime(checkout.resolve(path), FileTime.from(LONG_AGO));
        }
    }
}
