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
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** The guide for authors says what the loader does. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class WritingRulesTest {

    private static final Path GUIDE = Path.of("docs", "writing-rules.md");

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

    @Test
    void the_example_in_the_guide_stands_in_the_fixture() throws IOException {
        String guide = Files.readString(GUIDE);
        String rules = Files.readString(Path.of("fixtures", "packs", "example", "example", "stiff-and-hot.drl"));
        Matcher rule = Pattern.compile("(?s)rule \"stiff-and-hot[^`]*?\nend\n").matcher(guide);
        int found = 0;
        while (rule.find()) {
            found++;
            assertTrue(rules.contains(rule.group()), rule.group());
        }
        assertEquals(2, found);
    }
}
