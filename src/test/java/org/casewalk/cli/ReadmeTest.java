package org.casewalk.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ReadmeTest {

    private final String readme = read();

    @TempDir
    Path folder;

    @Test
    void the_transcript_is_what_the_tool_prints() {
        String transcript = block("transcript");
        String command = transcript.lines().findFirst().orElseThrow().replace("$ ./casewalk ", "");
        String output = CommandLineRun.plain().run(command.split(" ")).output();
        for (String part : transcript.substring(transcript.indexOf('\n') + 1).split("\\[…]\n")) {
            assertTrue(output.contains(part.strip() + "\n"), () -> "No longer printed:\n" + part + "\nbut:\n" + output);
        }
    }

    @Test
    void the_first_command_is_the_one_of_the_transcript() {
        assertTrue(block("")
                .startsWith(
                        block("transcript").lines().findFirst().orElseThrow().substring(2)));
    }

    @Test
    void the_command_table_holds_every_command() {
        List<String> told = Pattern.compile("^\\| `casewalk ([a-z]+)", Pattern.MULTILINE)
                .matcher(readme)
                .results()
                .map(found -> found.group(1))
                .toList();
        assertEquals(Commands.names(), told);
    }

    @Test
    void the_case_to_begin_with_is_valid() {
        CommandLineRun.Outcome outcome =
                CommandLineRun.plain().given(block("yaml")).run("check", "-");
        assertEquals("", outcome.errors());
        assertEquals(0, outcome.exitCode());
    }

    @Test
    void the_case_to_begin_with_answers_what_it_is_about() {
        String output = CommandLineRun.plain()
                .given(block("yaml"))
                .run("check", "-", "--explain", "acute-akathisia/within-4-weeks")
                .output();
        assertTrue(output.contains("Recorded: yes"), output);
    }

    @Test
    void the_rule_to_begin_with_stands_in_the_pack_to_copy() throws IOException {
        String pack = Files.readString(Path.of("fixtures/packs/stiff-and-hot/stiff-and-hot.drl"));
        assertTrue(pack.contains(block("drl")));
    }

    @Test
    void the_steps_to_a_rule_of_ones_own_can_be_followed() throws IOException {
        List<String> steps = block("sh").lines().toList();
        String[] copy = steps.get(0).split(" ");
        Path own = Files.createDirectories(folder.resolve(copy[3]));
        try (Stream<Path> files = Files.list(Path.of(copy[2]))) {
            for (Path file : files.toList()) {
                Files.copy(file, own.resolve(file.getFileName()));
            }
        }
        Path begin = Files.writeString(folder.resolve("begin.yaml"), block("yaml"));
        for (String step : steps.subList(1, steps.size())) {
            String[] arguments = step.replace("./casewalk ", "")
                    .replace(copy[3], own.toString())
                    .replace("CASE", begin.toString())
                    .split(" ");
            CommandLineRun.Outcome outcome = CommandLineRun.plain().run(arguments);
            assertEquals(0, outcome.exitCode(), () -> step + "\n" + outcome.errors());
        }
    }

    @Test
    void every_link_leads_somewhere() {
        List<String> lost = Pattern.compile("]\\(([^)#:]+)\\)")
                .matcher(readme)
                .results()
                .map(found -> found.group(1))
                .filter(target -> !Files.exists(Path.of(target)))
                .toList();
        assertEquals(List.of(), lost);
    }

    /** The first fenced block with this word after its fence. */
    private String block(String word) {
        return Pattern.compile("^```" + word + "\n(.*?)^```", Pattern.MULTILINE | Pattern.DOTALL)
                .matcher(readme)
                .results()
                .map((MatchResult found) -> found.group(1))
                .findFirst()
                .orElseThrow();
    }

    private static String read() {
        try {
            return Files.readString(Path.of("README.md"));
        } catch (IOException missing) {
            throw new AssertionError(missing);
        }
    }
}
