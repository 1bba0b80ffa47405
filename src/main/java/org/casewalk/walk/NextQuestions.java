package org.casewalk.walk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.casewalk.checklist.Checklist;
import org.casewalk.checklist.Missing;
import org.casewalk.checklist.RedFlag;
import org.casewalk.checklist.Result;
import org.casewalk.checklist.WhatIf;
import org.casewalk.fact.Truth;

/**
 * What to ask next: what could decide most of what is open first, then what most lack, then what is easiest to get. An aid to
 * thinking, never an order. What exists only after something was tried is never proposed.
 */
public final class NextQuestions {

    /** Combinations larger than this are no help to a person. */
    private static final int MOST_TOGETHER = 4;

    private final Questions questions;
    private final Checklist checklist;

    /** Looks at a checklist. */
    public NextQuestions(Questions questions, Checklist checklist) {
        this.questions = questions;
        this.checklist = checklist;
    }

    /** All of them in the order of the rank. */
    public List<NextQuestion> ranked() {
        Map<String, Set<String>> decides = new LinkedHashMap<>();
        Map<String, Integer> missing = new LinkedHashMap<>();
        Map<String, Set<String>> flags = new LinkedHashMap<>();
        open().forEach(result -> {
            for (Missing lacking : result.missing()) {
                missing.merge(lacking.question(), 1, Integer::sum);
            }
            for (WhatIf answer : result.couldSettle()) {
                decides.computeIfAbsent(answer.question(), id -> new LinkedHashSet<>())
                        .add(result.title());
            }
        });
        for (RedFlag flag : checklist.redFlags()) {
            if (flag.status() == Truth.OPEN) {
                flag.missing().forEach(lacking -> flags.computeIfAbsent(lacking.question(), id -> new LinkedHashSet<>())
                        .add(flag.title()));
            }
        }
        Set<String> ids = new LinkedHashSet<>(missing.keySet());
        ids.addAll(decides.keySet());
        ids.addAll(flags.keySet());
        return ids.stream()
                .flatMap(id -> askable(id).stream())
                .map(question -> new NextQuestion(
                        question,
                        List.copyOf(decides.getOrDefault(question.id(), Set.of())),
                        List.copyOf(flags.getOrDefault(question.id(), Set.of())),
                        missing.getOrDefault(question.id(), 0)))
                .sorted(rank())
                .toList();
    }

    private static Comparator<NextQuestion> rank() {
        return Comparator.comparingInt((NextQuestion next) -> -next.decides().size())
                .thenComparingInt(next -> -next.redFlags().size())
                .thenComparingInt(next -> -next.missingIn())
                .thenComparing(next -> next.question().burden());
    }

    /** What no single answer decides, with the smallest questions that do together; only short combinations. */
    public List<NextQuestion.Together> together() {
        List<NextQuestion.Together> together = new ArrayList<>();
        open().filter(result -> result.couldSettle().isEmpty()).forEach(result -> {
            Optional<List<String>> smallest = result.settledBy().stream()
                    .filter(set -> set.size() > 1 && set.size() <= MOST_TOGETHER)
                    .filter(set -> set.stream().allMatch(id -> askable(id).isPresent()))
                    .findFirst();
            smallest.ifPresent(set -> together.add(new NextQuestion.Together(
                    result.title(),
                    set.stream().flatMap(id -> askable(id).stream()).toList())));
        });
        return together;
    }

    private Optional<Question> askable(String id) {
        return questions.question(id).filter(question -> !question.later());
    }

    private Stream<Result> open() {
        return checklist.patternsAndSets().stream()
                .filter(result ->
                        result.status() == Truth.OPEN && !result.decidedBy().isEmpty());
    }
}
