package org.casewalk.pack.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.casewalk.fact.FactType;
import org.casewalk.fact.Field;
import org.casewalk.pack.PackProblem;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The guide for authors says what the loader does. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class WritingRulesTest {

    private static final Path GUIDE = Path.of("docs", "writing-rules.md");
    private static final Path EXAMPLE = Path.of("fixtures", "packs", "stiff-and-hot");

    @Test
    void the_table_names_every_field_of_every_fact_and_no_other() throws IOException {
        List<String> lines = Files.readAllLines(GUIDE);
        for (FactType<?> type : FactType.all()) {
            String row = lines.stream()
                    .filter(line -> line.startsWith("| `%s` |".formatted(type.name())))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError(type.name() + " has no row"));
            Set<String> named = new TreeSet<>();
            Matcher words = Pattern.compile("`([a-z][A-Za-z]*)`").matcher(row);
            while (words.find()) {
                named.add(words.group(1));
            }
            Set<String> fields = new TreeSet<>();
            for (Field<?> field : type.fields()) {
                fields.add(field.name());
            }
            assertEquals(fields, named, type.name());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"pack.yaml", "bibliography.yaml", "stiff-and-hot.drl"})
    void the_example_in_the_guide_is_the_fixture_word_for_word(String file) throws IOException {
        String fixture = Files.readString(EXAMPLE.resolve(file));
        assertTrue(Files.readString(GUIDE).contains("\n" + fixture + "```\n"), fixture);
    }

    @Test
    void the_example_in_the_guide_is_sound_beside_the_shipped_packs() {
        LintReport report = Lint.of(List.of(RulesFolder.shipped(), RulesFolder.directory(EXAMPLE)));
        assertEquals(List.of(), report.problems());
    }

    @Test
    void another_name_of_a_test_is_answered_with_its_id(@TempDir Path folder) throws IOException {
        for (String file : List.of("pack.yaml", "bibliography.yaml", "stiff-and-hot.drl")) {
            Files.writeString(
                    folder.resolve(file),
                    Files.readString(EXAMPLE.resolve(file)).replace("body-temperature", "temperature"));
        }
        LintReport report = Lint.of(List.of(RulesFolder.shipped(), RulesFolder.directory(folder)));
        assertEquals(
                List.of("P083"),
                report.problems().stream().map(PackProblem::code).toList());
        assertEquals(
                "Maybe \"body-temperature\" is meant.", report.problems().get(0).maybe());
    }
}
