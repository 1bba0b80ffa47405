package org.casewalk.threshold;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Stream;
import org.casewalk.fact.Truth;
import org.casewalk.pack.Condition;
import org.casewalk.pack.Pack;
import org.casewalk.pack.Pattern;
import org.casewalk.pack.Rule;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Below, at, above and unknown, for every number of every table. What is expected comes from the table, not from the rule. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ThresholdLimitsTest {

    /** A pattern taken out of its rule, with the rows of the table that are about it. */
    private record Item(String id, Pattern pattern, List<Threshold> rows) {

        Map<String, Double> met() {
            Map<String, Double> numbers = new LinkedHashMap<>();
            for (String quantity : Probe.quantities(rows)) {
                numbers.put(quantity, meeting(quantity));
            }
            return numbers;
        }

        private double meeting(String quantity) {
            List<Threshold> about =
                    rows.stream().filter(row -> row.claim().equals(quantity)).toList();
            double inside = Step.inside(quantity);
            return about.stream()
                    .flatMap(row -> Stream.of(row.value() + inside, row.value() - inside, row.value()))
                    .filter(number -> Step.exists(pattern, quantity, number))
                    .filter(number -> about.stream().allMatch(row -> row.holds(number)))
                    .findFirst()
                    .orElseThrow();
        }

        Truth expected(Map<String, Double> numbers) {
            if (!numbers.keySet().containsAll(Probe.quantities(rows))) {
                return Truth.OPEN;
            }
            boolean all = rows.stream().allMatch(row -> row.holds(numbers.get(row.claim())));
            return all ? Truth.MET : Truth.NOT_MET;
        }
    }

    private static final List<Item> ITEMS = new ArrayList<>();
    private static Apart apart;

    @BeforeAll
    static void takeApart() {
        List<Rule> rules = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Pack pack : RuleThresholds.LIBRARY.packs()) {
            List<Threshold> table = ThresholdTables.of(pack.header().id());
            for (Rule rule : pack.rules()) {
                for (Pattern pattern : rule.condition().patterns().toList()) {
                    List<Threshold> rows = RuleThresholds.of(rule, pattern)
                            .filter(table::contains)
                            .toList();
                    boolean base = !Set.of("Count", "Total", "Status")
                            .contains(pattern.type().name());
                    if (base && !rows.isEmpty() && seen.add(pattern.key())) {
                        Item item = new Item("limit-" + ITEMS.size(), pattern, rows);
                        ITEMS.add(item);
                        rules.add(Apart.rule(
                                rule, item.id, new Condition.Match(pattern), List.of(), OptionalDouble.empty()));
                    }
                }
            }
        }
        apart = Apart.of(rules);
    }

    @Test
    void just_below_at_and_just_above_every_number_the_answer_is_what_the_table_says() {
        List<String> wrong = new ArrayList<>();
        int cases = 0;
        for (Item item : ITEMS) {
            for (Threshold row : item.rows) {
                double step = Step.of(row.claim());
                for (double number : List.of(row.value() - step, row.value(), row.value() + step)) {
                    if (Step.exists(item.pattern, row.claim(), number)) {
                        Map<String, Double> numbers = item.met();
                        numbers.put(row.claim(), number);
                        cases++;
                        compare(item, row, numbers, wrong);
                    }
                }
            }
        }
        assertEquals("", String.join("\n", wrong));
        int tried = cases;
        assertTrue(tried >= 2 * ITEMS.size(), () -> tried + " cases for " + ITEMS.size() + " patterns");
    }

    @Test
    void without_the_number_every_answer_is_open() {
        List<String> wrong = new ArrayList<>();
        for (Item item : ITEMS) {
            for (Threshold row : item.rows) {
                Map<String, Double> numbers = item.met();
                numbers.remove(row.claim());
                compare(item, row, numbers, wrong);
            }
        }
        assertEquals("", String.join("\n", wrong));
    }

    @Test
    void the_tables_are_not_empty() {
        assertTrue(ITEMS.size() >= 60, () -> "only " + ITEMS.size());
    }

    /** A value from before the first sign can meet a claim about that time, and refutes none: nobody has looked since. */
    private static Truth sinceTheFirstSign(Truth expected, Map<String, Double> numbers) {
        boolean before = numbers.getOrDefault("hoursAfterOnset", 0.0) < 0;
        return before && expected == Truth.NOT_MET ? Truth.OPEN : expected;
    }

    private static void compare(Item item, Threshold row, Map<String, Double> numbers, List<String> wrong) {
        Probe probe = new Probe(item.pattern, numbers).coupled(row.claim());
        String yaml = probe.yaml();
        Truth expected = sinceTheFirstSign(item.expected(probe.numbers()), probe.numbers());
        Truth decided = apart.decides(item.id, yaml);
        if (decided != expected) {
            wrong.add(
                    "%s: with %s expected %s, decided %s%n%s".formatted(row.line(), numbers, expected, decided, yaml));
        }
    }
}
