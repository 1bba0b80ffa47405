package org.casewalk.explain;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.casewalk.pack.Pattern;
import org.casewalk.term.FindingTerm;
import org.casewalk.term.Vocabulary;

/**
 * Questions whose answers act on the same facts: findings that imply one another, pairs that are compared in time, the onset with
 * every class of drugs. Answers of different clusters never touch each other's facts, so thought experiments combine them freely.
 */
final class Clusters {

    private final Map<String, String> parents = new HashMap<>();

    Clusters(Vocabulary vocabulary, Reasoning reasoning) {
        for (FindingTerm term : vocabulary.findings().values()) {
            term.implies().forEach(implied -> join("finding:" + term.id(), "finding:" + implied));
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

    private void join(String one, String other) {
        String first = of(one);
        String second = of(other);
        if (!first.equals(second)) {
            parents.put(first, second);
        }
    }
}
