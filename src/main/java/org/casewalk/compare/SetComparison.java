package org.casewalk.compare;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
                .map(result ->
                        new SetOnRecord(result, names.getOrDefault(result.id(), result.title()), rules, criteria))
                .filter(SetOnRecord::touched)
                .toList();
        return new Comparison(topics(compared), pairs(compared));
    }

    private List<Pair> pairs(List<SetOnRecord> sets) {
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < sets.size(); i++) {
            for (int j = i + 1; j < sets.size(); j++) {
                if (comparable(sets.get(i), sets.get(j))) {
                    new Parting(sets.get(i), sets.get(j)).pair().ifPresent(pairs::add);
                }
            }
        }
        return pairs;
    }

    private static boolean comparable(SetOnRecord first, SetOnRecord second) {
        if (!hasVerdict(first) || !hasVerdict(second)) {
            return false;
        }
        Set<String> common = new LinkedHashSet<>(first.topics());
        common.retainAll(second.topics());
        int fewer = Math.min(first.topics().size(), second.topics().size());
        boolean samePack = first.result().pack().equals(second.result().pack());
        return samePack && !common.isEmpty() || common.size() >= FEWEST_TOPICS && 2 * common.size() >= fewer;
    }

    private static boolean hasVerdict(SetOnRecord set) {
        return !set.result().kind().equals("feature-list");
    }

    private List<Topic> topics(List<SetOnRecord> sets) {
        Set<String> all = new LinkedHashSet<>();
        sets.forEach(set -> all.addAll(set.topics()));
        return all.stream()
                .filter(topic -> sets.stream()
                                .filter(set -> set.topics().contains(topic))
                                .count()
                        > 1)
                .map(topic -> topic(topic, sets))
                .toList();
    }

    private Topic topic(String topic, List<SetOnRecord> sets) {
        Set<String> onRecord = new LinkedHashSet<>();
        List<Cell> cells = new ArrayList<>();
        for (SetOnRecord set : sets) {
            set.about(topic).forEach(leaf -> {
                Evidence evidence = leaf.evidence();
                if (!evidence.entries().isEmpty()) {
                    onRecord.addAll(List.of(evidence.statement().split("; ")));
                }
                cells.add(new Cell(set.result().id(), leaf.criterion(), evidence.asked(), evidence.says()));
            });
        }
        return new Topic(topic, rules.label(topic), List.copyOf(onRecord), cells);
    }
}
