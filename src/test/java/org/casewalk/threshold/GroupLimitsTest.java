package org.casewalk.threshold;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.casewalk.fact.Truth;
import org.casewalk.pack.Pack;
import org.casewalk.pack.Pattern;
import org.casewalk.pack.Rule;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** The sums next below, at and next above every count and total of the tables, and with the rest unknown. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class GroupLimitsTest {

    private final List<String> wrong = new ArrayList<>();
    private int numbers;

    @Test
    void every_count_and_total_turns_where_the_table_says_and_stays_open_while_the_rest_could_reach_it() {
        Set<String> seen = new HashSet<>();
        for (Pack pack : RuleThresholds.LIBRARY.packs()) {
            List<Threshold> table = ThresholdTables.of(pack.header().id());
            for (Rule rule : pack.rules()) {
                rule.condition()
                        .patterns()
                        .filter(pattern ->
                                Set.of("Count", "Total").contains(pattern.type().name()))
                        .filter(pattern -> seen.add(pattern.key()))
                        .forEach(pattern -> tryAround(rule, pattern, table));
            }
        }
        assertEquals("", String.join("\n", wrong));
        assertTrue(numbers >= 20, () -> "only " + numbers);
    }

    private void tryAround(Rule rule, Pattern pattern, List<Threshold> table) {
        List<Threshold> rows =
                RuleThresholds.of(rule, pattern).filter(table::contains).toList();
        if (rows.isEmpty()) {
            return;
        }
        Group group = Group.of(rule, pattern);
        for (Threshold row : rows) {
            numbers++;
            for (Optional<Set<Integer>> members : group.around(row.value())) {
                members.ifPresent(met -> {
                    compare(group, rows, row, met, true);
                    compare(group, rows, row, met, false);
                });
            }
            compare(group, rows, row, Set.of(), false);
        }
    }

    private void compare(Group group, List<Threshold> rows, Threshold row, Set<Integer> met, boolean othersKnown) {
        Truth expected = rows.stream()
                .map(each -> group.expected(met, othersKnown, each::holds))
                .reduce(Truth.MET, GroupLimitsTest::and);
        Truth decided = group.decides(met, othersKnown);
        if (decided != expected) {
            wrong.add("%s: members %s, others %s: expected %s, decided %s"
                    .formatted(row.line(), met, othersKnown ? "not met" : "unknown", expected, decided));
        }
    }

    private static Truth and(Truth one, Truth other) {
        if (one == Truth.NOT_MET || other == Truth.NOT_MET) {
            return Truth.NOT_MET;
        }
        return one == Truth.OPEN ? one : other;
    }
}
