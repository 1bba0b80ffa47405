package org.casewalk.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.casewalk.checklist.Criterion;
import org.casewalk.checklist.Result;
import org.casewalk.fact.Truth;
import org.casewalk.pack.Condition;
import org.casewalk.pack.Pattern;
import org.casewalk.pack.Rule;

/** One criteria set on one record: the conditions that the case answers, and the criteria that hold the set where it stands. */
final class SetOnRecord {

    private final Result result;
    private final String name;
    private final RuleIndex rules;
    private final CriteriaOnRecord criteria;
    private final List<Leaf> leaves = new ArrayList<>();
    private final Map<String, List<Leaf>> byTopic = new LinkedHashMap<>();
    private final Map<String, List<Leaf>> byCriterion = new HashMap<>();
    private final Set<String> holding = new LinkedHashSet<>();

    /**
     * @param name its title, as short as it stays its own
     * @param criteria of all sets of the case
     */
    SetOnRecord(Result result, String name, RuleIndex rules, CriteriaOnRecord criteria) {
        this.result = result;
        this.name = name;
        this.rules = rules;
        this.criteria = criteria;
        Set<String> seen = new LinkedHashSet<>();
        result.criteria().stream()
                .filter(criterion -> Set.of("core", "gate").contains(criterion.role()))
                .forEach(criterion -> collect(result.id() + "/" + criterion.id(), seen));
        for (Leaf leaf : leaves) {
            byTopic.computeIfAbsent(leaf.topic(), topic -> new ArrayList<>()).add(leaf);
            byCriterion
                    .computeIfAbsent(leaf.criterion(), of -> new ArrayList<>())
                    .add(leaf);
        }
        rules.concluding(result.id()).ifPresent(rule -> hold(rule.condition(), new LinkedHashSet<>()));
    }

    Result result() {
        return result;
    }

    String name() {
        return name;
    }

    Truth status() {
        return result.status();
    }

    /** The conditions of one criterion, in rule order. */
    List<Leaf> of(String criterion) {
        return byCriterion.getOrDefault(criterion, List.of());
    }

    /** The conditions about one topic, in rule order. */
    List<Leaf> about(String topic) {
        return byTopic.getOrDefault(topic, List.of());
    }

    Set<String> topics() {
        return byTopic.keySet();
    }

    /** Says whether anything that the set asks is on record. */
    boolean touched() {
        return leaves.stream().anyMatch(leaf -> !leaf.evidence().entries().isEmpty());
    }

    private void collect(String id, Set<String> seen) {
        Optional<Rule> rule = rules.concluding(id);
        Optional<Criterion> recorded = criteria.of(id);
        if (rule.isEmpty() || recorded.isEmpty() || !seen.add(id)) {
            return;
        }
        Criterion criterion = recorded.get();
        List<Pattern> patterns = rule.get().condition().patterns().toList();
        for (int i = 0; i < patterns.size(); i++) {
            Pattern pattern = patterns.get(i);
            Optional<String> topic = rules.topic(pattern);
            if (topic.isPresent() && i < criterion.evidence().size()) {
                leaves.add(new Leaf(
                        id,
                        criterion.title(),
                        topic.get(),
                        pattern,
                        pattern.key(),
                        criterion.evidence().get(i)));
            }
            rules.below(pattern).forEach(lower -> collect(lower, seen));
        }
    }

    /** Ids of the criteria that the case answers and that keep the set from being met, in rule order. */
    Set<String> holding() {
        return holding;
    }

    private void hold(Condition condition, Set<String> seen) {
        condition.patterns().flatMap(pattern -> rules.below(pattern).stream()).forEach(lower -> {
            boolean holds = criteria.of(lower)
                    .filter(criterion -> criterion.status() == status())
                    .isPresent();
            Optional<Rule> rule = rules.concluding(lower);
            if (holds && rule.isPresent() && seen.add(lower)) {
                if (byCriterion.containsKey(lower)) {
                    holding.add(lower);
                }
                hold(rule.get().condition(), seen);
            }
        });
    }
}
