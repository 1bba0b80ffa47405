package org.casewalk.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.casewalk.fact.Status;
import org.casewalk.pack.Library;
import org.casewalk.pack.Pattern;
import org.casewalk.pack.Rule;

/**
 * The rules of a library, numbered, with what is counted between strata, before any of them is Drools'. Immutable and shared by all
 * sessions.
 *
 * @param rules in library order; a rule's position is its number everywhere in this package
 * @param numbers number of a rule by what it concludes
 * @param levels the counts, totals and statuses that each stratum above the first compares, lowest first
 * @param intake what of a case enters a session
 */
record Network(List<Rule> rules, Map<String, Integer> numbers, List<List<Computed>> levels, Intake intake) {

    static Network of(Library library) {
        return of(
                library.packs().stream().flatMap(pack -> pack.rules().stream()).toList());
    }

    static Network of(List<Rule> rules) {
        Map<String, Integer> numbers = new LinkedHashMap<>();
        rules.forEach(rule -> numbers.put(rule.concludes(), numbers.size()));
        return new Network(rules, numbers, levels(rules, numbers), Intake.of(rules));
    }

    private static List<List<Computed>> levels(List<Rule> rules, Map<String, Integer> numbers) {
        Map<String, List<Integer>> groups = new HashMap<>();
        Map<String, Pattern> computed = new LinkedHashMap<>();
        List<List<String>> below = new ArrayList<>();
        for (int number = 0; number < rules.size(); number++) {
            for (String group : rules.get(number).groups()) {
                groups.computeIfAbsent(group, of -> new ArrayList<>()).add(number);
            }
            List<String> keys = new ArrayList<>();
            rules.get(number).condition().patterns().filter(Network::computed).forEach(pattern -> {
                String key = pattern.type().name() + " " + pattern.subject();
                computed.putIfAbsent(key, pattern);
                keys.add(key);
            });
            below.add(keys);
        }
        Map<String, Computed> facts = new LinkedHashMap<>();
        computed.forEach((key, pattern) -> facts.put(key, computed(pattern, rules, members(pattern, groups, numbers))));
        Map<String, Integer> depth = new HashMap<>();
        List<List<Computed>> levels = new ArrayList<>();
        facts.forEach((key, fact) -> {
            int level = depth(key, facts, below, depth);
            while (levels.size() < level) {
                levels.add(new ArrayList<>());
            }
            levels.get(level - 1).add(fact);
        });
        return levels;
    }

    /** Depth of a computed fact: one more than the deepest one that a rule feeding it compares. The loader refused cycles. */
    private static int depth(
            String key, Map<String, Computed> computed, List<List<String>> below, Map<String, Integer> known) {
        Integer before = known.get(key);
        if (before != null) {
            return before;
        }
        int deepest = 0;
        for (int member : Objects.requireNonNull(computed.get(key)).members()) {
            for (String lower : below.get(member)) {
                deepest = Math.max(deepest, depth(lower, computed, below, known));
            }
        }
        known.put(key, deepest + 1);
        return deepest + 1;
    }

    private static boolean computed(Pattern pattern) {
        return Computed.Kind.of(pattern.type()).isPresent();
    }

    /** The rules that a computed fact stands on: one for a status, those of the group otherwise. */
    private static List<Integer> members(
            Pattern pattern, Map<String, List<Integer>> groups, Map<String, Integer> numbers) {
        String of = pattern.subject();
        if (pattern.type().type() != Status.class) {
            return groups.getOrDefault(of, List.of());
        }
        Integer number = numbers.get(of);
        if (number == null) {
            throw new IllegalStateException("No rule concludes \"" + of + "\"; the loader should have refused it.");
        }
        return List.of(number);
    }

    private static Computed computed(Pattern pattern, List<Rule> rules, List<Integer> members) {
        int[] numbers = new int[members.size()];
        double[] points = new double[numbers.length];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = members.get(i);
            points[i] = rules.get(numbers[i]).points().orElse(0);
        }
        return new Computed(Computed.Kind.of(pattern.type()).orElseThrow(), pattern.subject(), numbers, points);
    }
}
