package org.casewalk.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.casewalk.pack.Pattern;
import org.casewalk.pack.Role;

/** What one criteria set asks, whatever the case. Made once for a library; immutable. */
final class SetOutline {

    private final List<Asked> asked = new ArrayList<>();
    private final List<Node> deciding;
    private final Map<String, List<Integer>> byTopic = new LinkedHashMap<>();
    private final Map<String, List<Integer>> byCriterion = new HashMap<>();

    SetOutline(String set, RuleIndex rules) {
        Set<String> seen = new LinkedHashSet<>();
        for (Node criterion : rules.criteria(set)) {
            Role role = criterion.rule().role();
            if (role == Role.CORE || role == Role.GATE) {
                collect(criterion, rules, seen);
            }
        }
        for (int number = 0; number < asked.size(); number++) {
            Asked one = asked.get(number);
            byTopic.computeIfAbsent(one.topic(), topic -> new ArrayList<>()).add(number);
            byCriterion
                    .computeIfAbsent(one.criterion().id(), of -> new ArrayList<>())
                    .add(number);
        }
        this.deciding = rules.deciding(set);
    }

    private void collect(Node criterion, RuleIndex rules, Set<String> seen) {
        if (!seen.add(criterion.id())) {
            return;
        }
        List<Pattern> patterns = criterion.rule().condition().patterns().toList();
        for (int part = 0; part < patterns.size(); part++) {
            Pattern pattern = patterns.get(part);
            int place = part;
            rules.topic(pattern)
                    .ifPresent(topic -> asked.add(new Asked(criterion, place, topic, pattern, pattern.key())));
            rules.nodes(pattern).forEach(lower -> collect(lower, rules, seen));
        }
    }

    /** The conditions that a case answers, in rule order. */
    List<Asked> asked() {
        return asked;
    }

    /** The criteria that its own rule counts or compares, in rule order. */
    List<Node> deciding() {
        return deciding;
    }

    /** Places of the conditions about one topic, in rule order. */
    List<Integer> about(String topic) {
        return byTopic.getOrDefault(topic, List.of());
    }

    /** Places of the conditions of one criterion, in rule order. */
    List<Integer> of(Node criterion) {
        return byCriterion.getOrDefault(criterion.id(), List.of());
    }

    /** What it asks about, in rule order. */
    Set<String> topics() {
        return byTopic.keySet();
    }
}
