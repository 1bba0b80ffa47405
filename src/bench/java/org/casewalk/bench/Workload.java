package org.casewalk.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Random;
import org.casewalk.casefile.Place;
import org.casewalk.citation.Bibliography;
import org.casewalk.citation.Citation;
import org.casewalk.fact.FactType;
import org.casewalk.pack.Claim;
import org.casewalk.pack.Condition;
import org.casewalk.pack.Library;
import org.casewalk.pack.Pack;
import org.casewalk.pack.Pattern;
import org.casewalk.pack.Role;
import org.casewalk.pack.Rule;

/**
 * A synthetic pack: patterns of ten criteria, of which five ask for a finding, two for a reading past a number, one for an exposure
 * within a window, one for k of four of the others, and one for a finding without another one. Seeded, so that every run has the same.
 *
 * @param rules in pack order
 * @param library the same as the engine takes it
 */
record Workload(List<Rule> rules, Library library) {

    private static final String[] LOW = {"20", "40", "60", "80"};
    private static final int[] WINDOWS = {3, 7, 14, 28};

    static Workload of(int criteria) {
        Random random = new Random(20_260_101L + criteria);
        List<Rule> rules = new ArrayList<>();
        for (int owner = 0; owner < criteria / 10; owner++) {
            String pattern = "pattern-" + owner;
            for (int i = 0; i < 5; i++) {
                rules.add(rule(pattern, rules.size(), finding(random, "present"), i < 3));
            }
            rules.add(rule(pattern, rules.size(), reading(random), true));
            rules.add(rule(pattern, rules.size(), reading(random), false));
            rules.add(rule(pattern, rules.size(), exposure(random), false));
            rules.add(rule(pattern, rules.size(), count(pattern, 2 + random.nextInt(2)), false));
            Condition without = new Condition.All(List.of(finding(random, "present"), finding(random, "absent")));
            rules.add(rule(pattern, rules.size(), without, false));
        }
        return new Workload(List.copyOf(rules), library(rules));
    }

    private static Condition finding(Random random, String claim) {
        return match("Finding", "id", Vocabulary.finding(random.nextInt(Vocabulary.FINDINGS)), new Claim.Holds(claim));
    }

    private static Condition reading(Random random) {
        double number = Double.parseDouble(LOW[random.nextInt(LOW.length)]);
        Claim claim = random.nextInt(4) == 0
                ? new Claim.Compares("valueAtMost", Claim.Operator.LESS, number)
                : new Claim.Compares("valueAtLeast", Claim.Operator.GREATER_OR_EQUAL, number);
        return match("Reading", "test", Vocabulary.test(random.nextInt(Vocabulary.TESTS)), claim);
    }

    private static Condition exposure(Random random) {
        return match(
                "Exposure",
                "drugClass",
                Vocabulary.drugClass(random.nextInt(Vocabulary.CLASSES)),
                new Claim.Holds("added"),
                new Claim.Compares(
                        "daysBeforeOnsetAtMost",
                        Claim.Operator.LESS_OR_EQUAL,
                        WINDOWS[random.nextInt(WINDOWS.length)]));
    }

    private static Condition count(String pattern, int atLeast) {
        return match(
                "Count",
                "of",
                pattern + "/group",
                new Claim.Compares("metAtLeast", Claim.Operator.GREATER_OR_EQUAL, atLeast));
    }

    private static Condition match(String type, String selector, String term, Claim... claims) {
        return new Condition.Match(new Pattern(
                FactType.named(type).orElseThrow(), List.of(new Pattern.Chosen(selector, term)), List.of(claims), 0));
    }

    private static Rule rule(String pattern, int number, Condition condition, boolean grouped) {
        String concludes = pattern + "/criterion-" + number;
        return new Rule(
                concludes,
                concludes,
                condition,
                new Citation("synthetic", ""),
                Role.CORE,
                grouped ? List.of(pattern + "/group") : List.of(),
                OptionalDouble.empty(),
                false,
                false,
                false,
                "",
                Place.NONE);
    }

    private static Library library(List<Rule> rules) {
        Pack.Header header =
                new Pack.Header("synthetic", "Synthetic", "1", "draft", "Measuring", "Anything else", List.of(), 1);
        Map<String, String> none = Map.of();
        return new Library(
                List.of(new Pack(header, List.of(), rules, List.of(), "")),
                new org.casewalk.term.Vocabulary(
                        Map.of(), Map.of(), Map.of(), Map.of(), Map.of(), new LinkedHashMap<>(none), Map.of()),
                new Bibliography(Map.of()));
    }
}
