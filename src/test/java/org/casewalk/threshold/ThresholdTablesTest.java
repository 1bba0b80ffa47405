package org.casewalk.threshold;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.casewalk.pack.Pack;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ThresholdTablesTest {

    static Stream<Pack> packs() {
        return RuleThresholds.LIBRARY.packs().stream();
    }

    @ParameterizedTest
    @MethodSource("packs")
    void every_number_in_the_rules_of_a_pack_stands_in_its_table_and_no_other(Pack pack) {
        String id = pack.header().id();
        SortedSet<String> typed = new TreeSet<>();
        ThresholdTables.of(id).forEach(row -> typed.add(row.line()));
        SortedSet<String> found = RuleThresholds.of(pack);
        List<String> differences = new ArrayList<>();
        found.stream()
                .filter(line -> !typed.contains(line))
                .forEach(line -> differences.add("only in the rules: " + line));
        typed.stream()
                .filter(line -> !found.contains(line))
                .forEach(line -> differences.add("only in the table: " + line));
        assertEquals("", String.join("\n", differences), "thresholds-" + id + ".csv");
    }

    @ParameterizedTest
    @MethodSource("packs")
    void no_row_stands_twice(Pack pack) {
        List<Threshold> rows = ThresholdTables.of(pack.header().id());
        assertEquals(rows.stream().distinct().toList(), rows);
    }

    @Test
    void every_table_belongs_to_a_pack() {
        List<String> packs = packs().map(pack -> pack.header().id()).sorted().toList();
        assertTrue(packs.containsAll(ThresholdTables.packs()), () -> ThresholdTables.packs() + " and " + packs);
    }
}
