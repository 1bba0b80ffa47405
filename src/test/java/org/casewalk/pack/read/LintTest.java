package org.casewalk.pack.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.casewalk.pack.PackProblem;
import org.casewalk.pack.Subject;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(ReplaceUnderscores.class)
class LintTest {

    private static final Path EXAMPLE = Path.of("fixtures", "packs", "example");

    @TempDir
    Path folder;

    private LintReport lint() {
        return Lint.of(List.of(RulesFolder.directory(folder)));
    }

    /** Copies the example, with one change to its rules. */
    private void example(String old, String changed) throws IOException {
        try (Stream<Path> files = Files.walk(EXAMPLE)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = folder.resolve(EXAMPLE.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                String text = Files.readString(file);
                Files.writeString(copy, file.toString().endsWith(".drl") ? text.replace(old, changed) : text);
            }
        }
    }

    private static List<String> codes(LintReport report) {
        return report.problems().stream().map(PackProblem::code).toList();
    }

    @Test
    void a_sound_pack_has_no_problems_and_a_line_for_each_subject() throws IOException {
        example("", "");
        LintReport report = lint();
        assertEquals(List.of(), report.problems());
        assertEquals(
                new LintReport.SubjectLine("example", "stiff-and-hot", Subject.Kind.CRITERIA_SET, 3, 4),
                report.subjects().get(0));
        assertEquals(List.of("cogwheeling", "need-to-move"), report.unasked());
    }

    @Test
    void a_core_criterion_that_its_set_never_looks_at_is_a_warning() throws IOException {
        example("line 3\" ) @group( all )", "line 3\" )");
        LintReport report = lint();
        assertEquals(List.of("P111"), codes(report));
        assertFalse(report.refused());
    }

    @Test
    void opposite_claims_in_two_patterns_are_a_warning() throws IOException {
        example(
                "    Finding( id == \"rigidity\", present )\n",
                "    Finding( id == \"rigidity\", present )\n    Finding( id == \"rigidity\", absent )\n");
        assertEquals(List.of("P113"), codes(lint()));
    }

    @Test
    void a_normal_value_of_any_earlier_day_is_a_warning_unless_it_is_asked_for_since_the_first_sign()
            throws IOException {
        example("timesUpperLimitAtLeast >= 4", "timesUpperLimitAtMost <= 1");
        assertEquals(List.of("P114"), codes(lint()));
        example("timesUpperLimitAtLeast >= 4", "sinceOnset, timesUpperLimitAtMost <= 1");
        assertEquals(List.of(), codes(lint()));
    }

    @Test
    void an_abnormal_value_of_an_earlier_day_is_no_warning() throws IOException {
        example("timesUpperLimitAtLeast >= 4", "timesUpperLimitAtMost < 1.1");
        assertEquals(List.of(), codes(lint()));
        example("timesUpperLimitAtLeast >= 4", "timesLowerLimitAtMost < 1");
        assertEquals(List.of(), codes(lint()));
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void a_link_out_of_the_folder_is_not_followed() throws IOException {
        example("", "");
        Path rules = folder.resolve("example/stiff-and-hot.drl");
        Files.delete(rules);
        Files.createSymbolicLink(
                rules, EXAMPLE.resolve("example/stiff-and-hot.drl").toAbsolutePath());
        LintReport report = lint();
        Files.delete(rules);
        assertEquals(List.of("P001"), codes(report));
        assertTrue(report.problems().get(0).message().contains("leads out of the folder"));
    }

    @Test
    void a_rule_file_that_is_not_listed_is_an_error() throws IOException {
        example("", "");
        Files.writeString(folder.resolve("example/forgotten.drl"), "");
        assertEquals(List.of("P015"), codes(lint()));
    }

    @Test
    void a_file_over_256_kilobytes_is_refused() throws IOException {
        example("", "");
        Files.writeString(folder.resolve("example/stiff-and-hot.drl"), "// long\n".repeat(40_000));
        assertEquals(List.of("P002"), codes(lint()));
    }

    @Test
    void an_empty_folder_says_what_a_pack_is() {
        assertEquals(List.of("P001"), codes(lint()));
    }

    @Test
    void the_shipped_rules_have_no_problems() {
        assertEquals(
                List.of(),
                Lint.of(List.of(RulesFolder.directory(Path.of("rules")))).problems());
    }
}
