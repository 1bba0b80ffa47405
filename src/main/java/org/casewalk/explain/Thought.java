package org.casewalk.explain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.casewalk.casefile.CaseFile;
import org.casewalk.fact.FactMapper;
import org.casewalk.fact.Facts;
import org.casewalk.fact.Truth;

/**
 * Thought experiments on one case: what every base pattern would be if some questions were answered. Facts come from the same mapper
 * as real cases; each combination of answers within a cluster is mapped once and remembered.
 */
final class Thought {

    private final CaseFile caseFile;
    private final FactMapper mapper;
    private final Reasoning reasoning;
    private final Clusters clusters;
    private final Truth[] now;
    private final int[][] positions;
    private final Map<String, Integer> clusterNumbers = new HashMap<>();
    private final Map<List<Filling>, Truth[]> remembered = new HashMap<>();

    Thought(CaseFile caseFile, FactMapper mapper, Reasoning reasoning, Clusters clusters, FactIndex facts) {
        this.caseFile = caseFile;
        this.mapper = mapper;
        this.reasoning = reasoning;
        this.clusters = clusters;
        this.now = truths(facts);
        this.positions = positions();
    }

    private Truth[] truths(FactIndex facts) {
        return reasoning.base().stream().map(facts::truth).toArray(Truth[]::new);
    }

    private int[][] positions() {
        Map<String, List<Integer>> byCluster = new TreeMap<>();
        for (int i = 0; i < reasoning.base().size(); i++) {
            for (String question : Questions.of(reasoning.base().get(i))) {
                byCluster
                        .computeIfAbsent(clusters.of(question), cluster -> new ArrayList<>())
                        .add(i);
            }
        }
        int[][] all = new int[byCluster.size()][];
        byCluster.forEach((cluster, list) -> {
            all[clusterNumbers.size()] =
                    list.stream().mapToInt(Integer::intValue).toArray();
            clusterNumbers.put(cluster, clusterNumbers.size());
        });
        return all;
    }

    /** The truth of a base pattern as the case stands. */
    Truth now(int position) {
        return now[position];
    }

    /** What a subject would be with these answers, at most one a question. */
    Truth truth(String subject, List<Filling> answers) {
        Truth[] truths = now.clone();
        Map<String, List<Filling>> byCluster = new TreeMap<>();
        for (Filling answer : answers) {
            byCluster
                    .computeIfAbsent(clusters.of(answer.question()), cluster -> new ArrayList<>())
                    .add(answer);
        }
        byCluster.forEach((cluster, together) -> {
            Truth[] then = remembered.computeIfAbsent(together, this::map);
            Integer number = clusterNumbers.get(cluster);
            for (int position : number == null ? new int[0] : positions[number]) {
                truths[position] = then[position];
            }
        });
        return reasoning.truth(subject, truths);
    }

    private Truth[] map(List<Filling> answers) {
        CaseFile then = caseFile;
        for (Filling answer : answers) {
            then = answer.into().apply(then);
        }
        Facts facts = mapper.map(then);
        return truths(new FactIndex(facts.facts(), facts.closed()));
    }
}
