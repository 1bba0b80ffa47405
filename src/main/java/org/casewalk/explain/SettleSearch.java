package org.casewalk.explain;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.casewalk.fact.Truth;

/**
 * Finds the inclusion-minimal sets of questions that settle a subject: every combination of answers to the set leaves it met or not
 * met. Sets come by size, then in the order of the questions. The search stops at its budget and says so.
 */
final class SettleSearch {

    private final List<String> questions;
    private final Map<String, List<Filling>> answers;
    private final Function<List<Filling>, Truth> truth;
    private final List<List<String>> found = new ArrayList<>();
    private int tried;
    private boolean truncated;

    SettleSearch(Map<String, List<Filling>> answers, Function<List<Filling>, Truth> truth) {
        this.questions = List.copyOf(answers.keySet());
        this.answers = answers;
        this.truth = truth;
        search();
    }

    List<List<String>> settledBy() {
        return found;
    }

    boolean truncated() {
        return truncated;
    }

    private void search() {
        if (alreadyDecided()) {
            found.add(List.of());
            return;
        }
        for (int size = 1; size <= questions.size() && !truncated; size++) {
            choose(size, 0, new ArrayList<>());
        }
    }

    private void choose(int size, int from, List<String> chosen) {
        if (truncated || coversFound(chosen)) {
            return;
        }
        if (chosen.size() == size) {
            if (settles(chosen)) {
                found.add(List.copyOf(chosen));
            }
            return;
        }
        for (int i = from; i <= questions.size() - (size - chosen.size()); i++) {
            chosen.add(questions.get(i));
            choose(size, i + 1, chosen);
            chosen.remove(chosen.size() - 1);
        }
    }

    private boolean coversFound(List<String> chosen) {
        return !found.isEmpty() && found.stream().anyMatch(smaller -> new HashSet<>(chosen).containsAll(smaller));
    }

    private boolean settles(List<String> chosen) {
        boolean settles = everyFilling(chosen, 0, new ArrayList<>(), Truth.OPEN::equals);
        return settles && !truncated;
    }

    /** Tries the answers of a set one by one; stops at the first that leaves the subject as it must not be. */
    private boolean everyFilling(
            List<String> chosen, int from, List<Filling> filled, java.util.function.Predicate<Truth> refutes) {
        if (truncated) {
            return false;
        }
        if (from == chosen.size()) {
            if (++tried > Settling.BUDGET) {
                truncated = true;
                return false;
            }
            return !refutes.test(truth.apply(filled));
        }
        for (Filling answer : answers(chosen.get(from))) {
            filled.add(answer);
            boolean holds = everyFilling(chosen, from + 1, filled, refutes);
            filled.remove(filled.size() - 1);
            if (!holds) {
                return false;
            }
        }
        return true;
    }

    private List<Filling> answers(String question) {
        return answers.getOrDefault(question, List.of());
    }

    /** Says whether every completion agrees, although the open answers alone do not decide. */
    private boolean alreadyDecided() {
        long completions = 1;
        for (String question : questions) {
            completions *= answers(question).size();
            if (completions > Settling.BUDGET / 2) {
                return false;
            }
        }
        Set<Truth> seen = new HashSet<>();
        boolean agree = everyFilling(questions, 0, new ArrayList<>(), then -> {
            seen.add(then);
            return then == Truth.OPEN || seen.size() > 1;
        });
        tried = 0;
        return agree && seen.size() == 1;
    }
}
