package org.casewalk.bench;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.casewalk.fact.ClosedRecord;
import org.casewalk.fact.Fact;
import org.casewalk.fact.FactType;
import org.casewalk.fact.Truth;
import org.casewalk.pack.ClaimTest;
import org.casewalk.pack.Condition;
import org.casewalk.pack.Pattern;
import org.casewalk.pack.Rule;

/**
 * Plain Java as one would write it for packs that are read at run time: facts by question in a map, and a fold over each rule's
 * condition, with the facts that were looked at as the reason. It shows how far the floor lies below what is practical.
 */
final class PlainRules implements Peer {

    private final List<Ready> criteria = new ArrayList<>();
    private final List<Ready> counts = new ArrayList<>();
    private final Groups groups;
    private final int size;

    /** A rule with its tests made ready. */
    private record Ready(int number, List<Asked> asked) {}

    private record Asked(String question, boolean single, ClaimTest claims) {}

    PlainRules(List<Rule> rules) {
        this.groups = new Groups(rules);
        this.size = rules.size();
        for (int i = 0; i < rules.size(); i++) {
            Condition condition = rules.get(i).condition();
            List<Asked> asked = condition
                    .patterns()
                    .map(pattern -> new Asked(question(pattern), pattern.type().single(), ClaimTest.of(pattern)))
                    .toList();
            (asked.get(0).question().startsWith("Count") ? counts : criteria).add(new Ready(i, asked));
        }
    }

    private static String question(Pattern pattern) {
        return pattern.type().name() + " " + pattern.subject();
    }

    @Override
    public byte[] decide(Scene scene) {
        return decideWithReasons(scene).statuses();
    }

    /** What came out, with the facts that were looked at. */
    record Reasoned(byte[] statuses, List<List<Fact>> because) {}

    Reasoned decideWithReasons(Scene scene) {
        byte[] statuses = new byte[size];
        List<List<Fact>> because = new ArrayList<>(java.util.Collections.nCopies(size, List.of()));
        Map<String, List<Fact>> facts = new HashMap<>();
        for (Fact fact : scene.facts()) {
            facts.computeIfAbsent(
                            fact.getClass().getSimpleName() + " " + FactType.subject(fact), q -> new ArrayList<>(1))
                    .add(fact);
        }
        Set<String> closed = new java.util.HashSet<>();
        for (ClosedRecord record : scene.closed()) {
            closed.add(record.type() + " " + record.of());
        }
        criteria.forEach(rule -> decide(rule, facts, closed, statuses, because));
        for (int group = 0; group < groups.size(); group++) {
            Fact count = groups.count(group, statuses);
            facts.put("Count " + FactType.subject(count), List.of(count));
        }
        counts.forEach(rule -> decide(rule, facts, closed, statuses, because));
        return new Reasoned(statuses, because);
    }

    private static void decide(
            Ready rule, Map<String, List<Fact>> facts, Set<String> closed, byte[] statuses, List<List<Fact>> because) {
        Truth truth = Truth.MET;
        List<Fact> looked = new ArrayList<>(2);
        for (Asked asked : rule.asked()) {
            truth = truth.and(truth(asked, facts.getOrDefault(asked.question(), List.of()), closed, looked));
        }
        if (truth != Truth.OPEN) {
            statuses[rule.number()] = truth == Truth.MET ? Floor.MET : Floor.NOT_MET;
            because.set(rule.number(), looked);
        }
    }

    private static Truth truth(Asked asked, List<Fact> facts, Set<String> closed, List<Fact> looked) {
        boolean possible = !asked.single() && !closed.contains(asked.question());
        for (Fact fact : facts) {
            looked.add(fact);
            if (asked.claims().certain(fact)) {
                return Truth.MET;
            }
            possible |= asked.claims().possible(fact);
        }
        return possible ? Truth.OPEN : Truth.NOT_MET;
    }
}
