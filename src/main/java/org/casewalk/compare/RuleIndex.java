package org.casewalk.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.casewalk.pack.Condition;
import org.casewalk.pack.Library;
import org.casewalk.pack.Pack;
import org.casewalk.pack.Pattern;
import org.casewalk.pack.Rule;
import org.casewalk.pack.Subject;

/**
 * The rules of a library by what they conclude and by the group they count in, what their conditions are about, and how the criteria of
 * sets build on each other. Thread-safe.
 */
final class RuleIndex {

    private final Map<String, Rule> byConclusion = new HashMap<>();
    private final Map<String, List<String>> byGroup = new HashMap<>();
    private final Map<String, Named> criteria = new HashMap<>();
    private final Map<String, Subject> sets = new HashMap<>();
    private final Map<String, Node> nodes = new ConcurrentHashMap<>();
    private final Topics topics;

    /** A criterion of a set, or one that sets share, as its owner lists it. */
    private record Named(String owner, int place, String title) {}

    RuleIndex(Library library) {
        List<Rule> ofSets = new ArrayList<>();
        for (Pack pack : library.packs()) {
            boolean holdsSets = false;
            for (Subject subject : pack.subjects()) {
                holdsSets |= subject.kind() == Subject.Kind.CRITERIA_SET;
                switch (subject.kind()) {
                    case CRITERIA_SET, FEATURE_LIST -> {
                        sets.put(subject.id(), subject);
                        name(subject);
                    }
                    case SHARED_CRITERIA -> name(subject);
                    case DESCRIBED_PATTERN, FRAGMENT, RED_FLAG, REVIEW_STEP -> {}
                }
            }
            for (Rule rule : pack.rules()) {
                byConclusion.put(rule.concludes(), rule);
                rule.groups().forEach(group -> byGroup.computeIfAbsent(group, unused -> new ArrayList<>())
                        .add(rule.concludes()));
            }
            if (holdsSets) {
                ofSets.addAll(pack.rules());
            }
        }
        topics = new Topics(library.vocabulary(), ofSets);
    }

    private void name(Subject subject) {
        for (int place = 0; place < subject.criteria().size(); place++) {
            Subject.CriterionText text = subject.criteria().get(place);
            criteria.put(subject.id() + "/" + text.id(), new Named(subject.id(), place, text.title()));
        }
    }

    /** The criteria of a set, in the order of the source. */
    List<Node> criteria(String set) {
        Subject subject = sets.get(set);
        return subject == null
                ? List.of()
                : subject.criteria().stream()
                        .flatMap(text -> node(set + "/" + text.id()).stream())
                        .toList();
    }

    /** The criteria that the rule of a set counts or compares, in rule order; nothing where no rule decides it. */
    List<Node> deciding(String set) {
        Rule rule = byConclusion.get(set);
        return rule == null ? List.of() : nodes(rule.condition());
    }

    Optional<String> topic(Pattern pattern) {
        return topics.of(pattern);
    }

    String label(String topic) {
        return topics.label(topic);
    }

    /** A criterion by its id; empty for what is none of a set, nor shared. */
    private Optional<Node> node(String id) {
        Node known = nodes.get(id);
        if (known != null) {
            return Optional.of(known);
        }
        Rule rule = byConclusion.get(id);
        Named named = criteria.get(id);
        if (rule == null || named == null) {
            return Optional.empty();
        }
        Node node = new Node(id, named.owner(), named.place(), named.title(), rule, nodes(rule.condition()));
        nodes.put(id, node);
        return Optional.of(node);
    }

    private List<Node> nodes(Condition condition) {
        return condition.patterns().flatMap(pattern -> nodes(pattern).stream()).toList();
    }

    /** What a condition builds on: the members of a group, or one criterion; nothing for a condition that the case answers. */
    List<Node> nodes(Pattern pattern) {
        List<String> below =
                switch (pattern.type().name()) {
                    case "Count", "Total" -> byGroup.getOrDefault(pattern.subject(), List.of());
                    case "Status" -> List.of(pattern.subject());
                    default -> List.of();
                };
        return below.stream().flatMap(id -> node(id).stream()).toList();
    }
}
