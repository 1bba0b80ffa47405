package org.casewalk.compare;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
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
    private final Map<String, Criterion> criteria;
    private final List<Leaf> leaves = new ArrayList<>();

    /**
     * @param name its title, as short as it stays its own
     * @param criteria every criterion of the case by its id with the owner
     */
    SetOnRecord(Result result, String name, RuleIndex rules, Map<String, Criterion> criteria) {
        this.result = result;
        this.name = name;
        this.rules = rules;
        this.criteria = criteria;
        Set<String> seen = new LinkedHashSet<>();
        result.criteria().stream()
                .filter(criterion -> Set.of("core", "gate").contains(criterion.role()))
                .forEach(criterion -> collect(result.id() + "/" + criterion.id(), seen));
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

    List<Leaf> leaves() {
        return leaves;
    }

    Stream<Leaf> about(String topic) {
        return leaves.stream().filter(leaf -> leaf.topic().equals(topic));
    }

    Set<String> topics() {
        Set<String> topics = new LinkedHashSet<>();
        leaves.forEach(leaf -> topics.add(leaf.topic()));
        return topics;
    }

    /** Says whether anything that the set asks is on record. */
    boolean touched() {
        return leaves.stream().anyMatch(leaf -> !leaf.evidence().entries().isEmpty());
    }

    private void collect(String id, Set<String> seen) {
        Optional<Rule> rule = rules.concluding(id);
        Criterion criterion = criteria.get(id);
        if (rule.isEmpty() || criterion == null || !seen.add(id)) {
            return;
        }
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
                        criterion.evidence().get(i)));
            }
            rules.below(pattern).forEach(lower -> collect(lower, seen));
        }
    }

    /** Ids of the criteria that the case answers and that keep the set from being met, in rule order. */
    Set<String> holding() {
        Set<String> holding = new LinkedHashSet<>();
        rules.concluding(result.id()).ifPresent(rule -> hold(rule.condition(), holding, new LinkedHashSet<>()));
        return holding;
    }

    private void hold(Condition condition, Set<String> holding, Set<String> seen) {
        condition.patterns().flatMap(pattern -> rules.below(pattern).stream()).forEach(lower -> {
            Criterion criterion = criteria.get(lower);
            boolean holds = criterion != null && criterion.status() == status();
            Optional<Rule> rule = rules.concluding(lower);
            if (holds && rule.isPresent() && seen.add(lower)) {
                if (leaves.stream().anyMatch(leaf -> leaf.criterion().equals(lower))) {
                    holding.add(lower);
                }
                hold(rule.get().condition(), holding, seen);
            }
        });
    }
}
