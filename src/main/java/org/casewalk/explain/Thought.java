package org.casewalk.explain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.casewalk.casefile.CaseFile;
import org.casewalk.fact.Facts;
import org.casewalk.fact.Truth;

/**
 * Thought experiments on one case: what every base pattern would be if some questions were answered. Facts come from the same mapper
 * as real cases; each combination of answers within a cluster is mapped once and remembered.
 */
final class Thought {

    private final CaseFile caseFile;
    private final Reasoning reasoning;
    private final Clusters clusters;
    private final Truth[] now;
    private final Map<Filling, Overlay> single = new IdentityHashMap<>();
    private final Map<List<Filling>, Overlay> remembered = new HashMap<>();

    Thought(CaseFile caseFile, Reasoning reasoning, Clusters clusters, Truth[] now) {
        this.caseFile = caseFile;
        this.reasoning = reasoning;
        this.clusters = clusters;
        this.now = now;
    }

    /** The truth of a base pattern as the case stands. */
    Truth now(int position) {
        return now[position];
    }

    /** What a subject would be with these answers, at most one a question. */
    Truth truth(String subject, List<Filling> answers) {
        Truth[] truths = now.clone();
        if (answers.size() == 1 || apart(answers)) {
            answers.forEach(answer -> overlay(truths, alone(answer)));
        } else {
            together(answers).forEach(cluster -> overlay(truths, joined(cluster)));
        }
        return reasoning.truth(subject, truths);
    }

    /** Answers that a subject cannot tell apart are one to it: keeps the first of each kind. */
    List<Filling> distinct(List<Filling> answers, Set<Integer> feeding) {
        Map<List<Truth>, Filling> kinds = new LinkedHashMap<>();
        for (Filling answer : answers) {
            Truth[] truths = now.clone();
            overlay(truths, alone(answer));
            kinds.putIfAbsent(feeding.stream().map(position -> truths[position]).toList(), answer);
        }
        return List.copyOf(kinds.values());
    }

    /** Says whether the question shares its cluster with none of the others. */
    boolean alone(String question, Collection<String> others) {
        String cluster = clusters.of(question);
        return others.stream()
                .noneMatch(
                        other -> !other.equals(question) && clusters.of(other).equals(cluster));
    }

    /** What a combination of answers changes: the base patterns of its cluster, and what they become. */
    private record Overlay(int[] positions, Truth[] truths) {}

    private static void overlay(Truth[] truths, Overlay overlay) {
        for (int i = 0; i < overlay.positions().length; i++) {
            truths[overlay.positions()[i]] = overlay.truths()[i];
        }
    }

    private Overlay alone(Filling answer) {
        return single.computeIfAbsent(answer, one -> overlay(List.of(one)));
    }

    private Overlay joined(List<Filling> cluster) {
        return cluster.size() == 1 ? alone(cluster.get(0)) : remembered.computeIfAbsent(cluster, this::overlay);
    }

    private boolean apart(List<Filling> answers) {
        for (int i = 1; i < answers.size(); i++) {
            for (int j = 0; j < i; j++) {
                if (alone(answers.get(i)).positions() == alone(answers.get(j)).positions()) {
                    return false;
                }
            }
        }
        return true;
    }

    private Collection<List<Filling>> together(List<Filling> answers) {
        Map<String, List<Filling>> byCluster = new TreeMap<>();
        for (Filling answer : answers) {
            byCluster
                    .computeIfAbsent(clusters.of(answer.question()), cluster -> new ArrayList<>())
                    .add(answer);
        }
        return byCluster.values();
    }

    private Overlay overlay(List<Filling> answers) {
        CaseFile then = caseFile;
        for (Filling answer : answers) {
            then = answer.into().apply(then);
        }
        Clusters.Cluster cluster = clusters.touchedBy(answers.get(0).question());
        Facts facts = cluster.mapper().map(then);
        FactIndex index = new FactIndex(facts.facts(), facts.closed());
        int[] touched = cluster.positions();
        Truth[] truths = new Truth[touched.length];
        for (int i = 0; i < touched.length; i++) {
            truths[i] = reasoning.truth(touched[i], index);
        }
        return new Overlay(touched, truths);
    }
}
