package org.casewalk.conformance;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.casewalk.fact.Count;
import org.casewalk.fact.Fact;
import org.casewalk.fact.Status;
import org.casewalk.fact.Total;
import org.casewalk.fact.Truth;
import org.casewalk.pack.Pattern;
import org.casewalk.pack.Rule;

/** Which subjects can be decided in which turn, and the facts that the next turn is given in a world without unknowns. */
final class Strata {

    private final Map<String, Rule> rules = new HashMap<>();
    private final Map<String, List<Rule>> groups = new HashMap<>();
    private final Map<String, Integer> levels = new HashMap<>();

    Strata(Collection<Rule> rules) {
        for (Rule rule : rules) {
            this.rules.put(rule.concludes(), rule);
            rule.groups().forEach(group -> groups.computeIfAbsent(group, unused -> new ArrayList<>())
                    .add(rule));
        }
        rules.forEach(rule -> level(rule.concludes()));
    }

    private int level(String subject) {
        Integer known = levels.get(subject);
        if (known != null || !rules.containsKey(subject)) {
            return known == null ? -1 : known;
        }
        int below = rules.get(subject)
                .condition()
                .patterns()
                .mapToInt(this::level)
                .max()
                .orElse(-1);
        levels.put(subject, below + 1);
        return below + 1;
    }

    private int level(Pattern pattern) {
        return switch (pattern.type().name()) {
            case "Status" -> level(pattern.subject());
            case "Count", "Total" -> groupLevel(pattern.subject());
            default -> -1;
        };
    }

    private int groupLevel(String group) {
        return groups.getOrDefault(group, List.of()).stream()
                .mapToInt(rule -> level(rule.concludes()))
                .max()
                .orElse(-1);
    }

    /** Facts about lower strata, turn by turn, when whatever is not met is not. */
    Function<Set<String>, Collection<Fact>> decided() {
        Map<Integer, List<String>> turns = new TreeMap<>();
        levels.forEach((subject, level) ->
                turns.computeIfAbsent(level, unused -> new ArrayList<>()).add(subject));
        Iterator<Map.Entry<Integer, List<String>>> turn = turns.entrySet().iterator();
        return met -> {
            List<Fact> facts = new ArrayList<>();
            if (turn.hasNext()) {
                Map.Entry<Integer, List<String>> now = turn.next();
                now.getValue()
                        .forEach(subject ->
                                facts.add(Status.of(subject, met.contains(subject) ? Truth.MET : Truth.NOT_MET)));
                groups.keySet().stream()
                        .filter(group -> groupLevel(group) == now.getKey())
                        .forEach(group -> sums(group, met, facts));
            }
            return facts;
        };
    }

    private void sums(String group, Set<String> met, List<Fact> facts) {
        double count = 0;
        double points = 0;
        for (Rule rule : groups.get(group)) {
            if (met.contains(rule.concludes())) {
                count++;
                points += rule.points().orElse(0);
            }
        }
        facts.add(Count.of(group, count, count, groups.get(group).size()));
        facts.add(new Total(group, points, points));
    }
}
