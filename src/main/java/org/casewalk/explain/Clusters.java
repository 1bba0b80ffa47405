package org.casewalk.explain;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.casewalk.fact.FactMapper;
import org.casewalk.fact.Question;
import org.casewalk.pack.Pattern;
import org.casewalk.term.FindingTerm;
import org.casewalk.term.Vocabulary;

/**
 * Questions whose answers act on the same facts: findings that imply one another, pairs that are compared in time, the onset with
 * every class of drugs. Answers of different clusters never touch each other's facts, so thought experiments combine them freely.
 */
final class Clusters {

    private final Map<String, String> parents = new HashMap<>();
    private final Map<String, Cluster> clusters = new ConcurrentHashMap<>();
    private final Vocabulary vocabulary;
    private final Reasoning reasoning;

    /**
     * What the answers of a cluster can touch.
     *
     * @param positions base patterns, by position
     * @param mapper maps a case to the facts that answer them, and no others
     */
    record Cluster(int[] positions, FactMapper mapper) {}

    Clusters(Vocabulary vocabulary, Reasoning reasoning) {
        this.vocabulary = vocabulary;
        this.reasoning = reasoning;
        for (FindingTerm term : vocabulary.findings().values()) {
            term.implies().forEach(implied -> join("finding:" + term.id(), "finding:" + implied));
        }
        // An event that names only a class bears on every class that holds it.
        for (String id : vocabulary.drugClasses().keySet()) {
            vocabulary.classesHolding(id).forEach(holding -> join("class:" + id, "class:" + holding));
        }
        for (Pattern pattern : reasoning.base()) {
            List<String> questions = Questions.of(pattern);
            questions.forEach(question -> join(questions.get(0), question));
            if (Questions.needsOnset(pattern)) {
                questions.forEach(question -> join("onset", question));
            }
        }
    }

    /** Names the cluster of a question. */
    String of(String question) {
        String parent = parents.getOrDefault(question, question);
        return parent.equals(question) ? question : of(parent);
    }

    /** Gives what the answers to a question can touch. */
    Cluster touchedBy(String question) {
        return clusters.computeIfAbsent(of(question), this::cluster);
    }

    private Cluster cluster(String name) {
        List<Pattern> base = reasoning.base();
        int[] positions = IntStream.range(0, base.size())
                .filter(position -> Questions.of(base.get(position)).stream()
                        .anyMatch(question -> of(question).equals(name)))
                .toArray();
        List<Question> asked = IntStream.of(positions)
                .mapToObj(position -> question(base.get(position)))
                .toList();
        return new Cluster(positions, new FactMapper(vocabulary, asked));
    }

    private static Question question(Pattern pattern) {
        return new Question(
                pattern.type().name(),
                pattern.type()
                        .selectors()
                        .map(selector -> pattern.selected(selector.name()))
                        .toList());
    }

    private void join(String one, String other) {
        String first = of(one);
        String second = of(other);
        if (!first.equals(second)) {
            parents.put(first, second);
        }
    }
}
