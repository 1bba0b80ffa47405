package org.casewalk.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.casewalk.checklist.Comparison;
import org.casewalk.checklist.Comparison.Cell;
import org.casewalk.checklist.Comparison.Pair;
import org.casewalk.checklist.Comparison.Topic;
import org.casewalk.checklist.Evidence;
import org.casewalk.checklist.Result;
import org.casewalk.pack.Library;

/** The door: puts the criteria sets of one case beside each other. Prepared once for a library; safe to share between threads. */
public final class SetComparison {

    /** Two sets of different packs that ask about fewer of the same things are about something else. */
    private static final int FEWEST_TOPICS = 3;

    private final RuleIndex rules;
    private final Map<String, SetOutline> outlines = new ConcurrentHashMap<>();
    private final Map<Two, Boolean> comparable = new ConcurrentHashMap<>();

    /** The ids of two sets, in pack order. */
    private record Two(String first, String second) {}

    /** Prepares the rules of a library. */
    public SetComparison(Library library) {
        this.rules = new RuleIndex(library);
    }

    /**
     * Compares the sets of one case.
     *
     * @param sets results of criteria sets and feature lists, in pack order
     * @param shared results of shared criteria
     */
    public Comparison of(List<Result> sets, List<Result> shared) {
        CriteriaOnRecord criteria = new CriteriaOnRecord(sets, shared);
        Map<String, String> names = Comparison.names(sets);
        List<SetOnRecord> compared = sets.stream()
                .filter(Result::fed)
                .map(result -> new SetOnRecord(
                        result, names.getOrDefault(result.id(), result.title()), outline(result.id()), criteria))
                .filter(SetOnRecord::touched)
                .toList();
        return new Comparison(topics(compared), pairs(compared));
    }

    private SetOutline outline(String set) {
        SetOutline known = outlines.get(set);
        return known != null ? known : outlines.computeIfAbsent(set, id -> new SetOutline(id, rules));
    }

    private List<Pair> pairs(List<SetOnRecord> sets) {
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < sets.size(); i++) {
            for (int j = i + 1; j < sets.size(); j++) {
                SetOnRecord first = sets.get(i);
                SetOnRecord second = sets.get(j);
                Two two = new Two(first.result().id(), second.result().id());
                if (comparable.computeIfAbsent(two, unknown -> comparable(first, second))) {
                    new Parting(first, second).pair().ifPresent(pairs::add);
                }
            }
        }
        return pairs;
    }

    /** Whether two sets are about the same depends on the packs alone. */
    private static boolean comparable(SetOnRecord first, SetOnRecord second) {
        if (!hasVerdict(first) || !hasVerdict(second)) {
            return false;
        }
        Set<String> common = new LinkedHashSet<>(first.outline().topics());
        common.retainAll(second.outline().topics());
        int fewer = Math.min(
                first.outline().topics().size(), second.outline().topics().size());
        boolean samePack = first.result().pack().equals(second.result().pack());
        return samePack && !common.isEmpty() || common.size() >= FEWEST_TOPICS && 2 * common.size() >= fewer;
    }

    private static boolean hasVerdict(SetOnRecord set) {
        return !set.result().kind().equals("feature-list");
    }

    private List<Topic> topics(List<SetOnRecord> sets) {
        Map<String, List<SetOnRecord>> asking = new LinkedHashMap<>();
        for (SetOnRecord set : sets) {
            for (String topic : set.outline().topics()) {
                asking.computeIfAbsent(topic, id -> new ArrayList<>()).add(set);
            }
        }
        List<Topic> topics = new ArrayList<>();
        asking.forEach((topic, several) -> {
            if (several.size() > 1) {
                topics.add(topic(topic, several));
            }
        });
        return topics;
    }

    private Topic topic(String topic, List<SetOnRecord> sets) {
        Set<String> onRecord = new LinkedHashSet<>();
        List<Cell> cells = new ArrayList<>();
        for (SetOnRecord set : sets) {
            for (int place : set.outline().about(topic)) {
                Leaf leaf = set.leaf(place);
                Evidence evidence = leaf.evidence();
                if (!evidence.entries().isEmpty()) {
                    onRecord.addAll(List.of(evidence.statement().split("; ")));
                }
                cells.add(
                        new Cell(set.result().id(), leaf.asked().criterion().id(), evidence.asked(), evidence.says()));
            }
        }
        return new Topic(topic, rules.label(topic), List.copyOf(onRecord), cells);
    }
}
