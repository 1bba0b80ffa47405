package org.casewalk.content;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.casewalk.pack.Role;
import org.casewalk.pack.Rule;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The grid of docs/family.md against the rules: each criterion it names is there, in the part that the grid says. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class FamilyPageTest {

    private static final Pattern NAMED = Pattern.compile("(core|supports|against|timing) `([a-z0-9-]+)`");
    private static final Map<String, Role> PARTS =
            Map.of("core", Role.CORE, "supports", Role.SUPPORTING, "against", Role.CONTRARY, "timing", Role.TIMING);
    private static final Map<String, Role> ROLES =
            Shipped.rules().collect(Collectors.toMap(Rule::concludes, Rule::role, (one, other) -> one));

    private static List<String> rows() {
        try {
            return Files.readAllLines(Path.of("docs", "family.md")).stream()
                    .filter(line -> line.startsWith("| `"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> cells(String row) {
        return Arrays.stream(row.split("\\|")).skip(1).map(String::strip).toList();
    }

    static Stream<Arguments> named() {
        return rows().stream().flatMap(row -> {
            String pattern = cells(row).get(0).replace("`", "");
            return NAMED.matcher(row)
                    .results()
                    .map(found -> Arguments.of(pattern + "/" + found.group(2), PARTS.get(found.group(1))));
        });
    }

    @ParameterizedTest(name = "{0} is {1}")
    @MethodSource("named")
    void a_criterion_of_the_grid_has_the_part_that_the_grid_says(String criterion, Role part) {
        assertEquals(part, ROLES.get(criterion), criterion);
    }

    @Test
    void eight_patterns_answer_seven_questions() {
        assertEquals(8, rows().size());
        rows().forEach(row -> assertEquals(8, cells(row).size(), row));
        rows().forEach(row -> cells(row).forEach(cell -> assertEquals(false, cell.isEmpty(), row)));
    }
}
