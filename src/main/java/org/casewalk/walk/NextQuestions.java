package org.casewalk.walk;

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
 * What to ask next. What emergencies lack that something on record speaks for comes first, then what other patterns and sets lack that something
 * on record speaks for, then the rest; within each, judgements after what they rest on, and first what could decide most alone, then what red flags lack, then what most lack, then what is
 * easiest to get. An aid to thinking, never an order. What exists only after something was tried is never proposed.
 */
public final class NextQuestions {

    /** A red flag that lacks more than this is far from being raised. */
    private static final int MOST_LACKING = 3;

    private final Questions questions;
    private final Checklist checklist;
    private final Set<String> signs;

    /** Looks at a checklist. */
    public NextQuestions(Questions questions, Checklist checklist) {
        this.questions = questions;
        this.checklist = checklist;
        this.signs = checklist.signs();
    }

    /** What a page shows of them. */
    Walk.Proposed proposed() {
        return new Walk.Proposed(ranked(), partRaised());
    }

    /** All of them in the order of the rank. */
    public List<NextQuestion> ranked() {
        Map<String, Set<String>> flags = flags();
        Map<String, NextQuestion> ranked = new LinkedHashMap<>();
        for (NextQuestion.Tier tier : NextQuestion.Tier.values()) {
            Tally tally = new Tally();
            open().filter(result -> in(tier, result)).forEach(tally::add);
            if (tier == NextQuestion.Tier.REST) {
                flags.keySet().forEach(id -> tally.missing.putIfAbsent(id, 0));
            }
            tally.ids().forEach(id -> askable(id)
                    .ifPresent(question -> ranked.putIfAbsent(
                            id,
                            new NextQuestion(
                                    question,
                                    tier,
                                    tally.decides(id),
                                    List.copyOf(flags.getOrDefault(id, Set.of())),
                                    tally.missing.getOrDefault(id, 0)))));
        }
        return ranked.values().stream().sorted(rank()).toList();
    }

    /** How much open patterns and sets lack of each question. */
    private static final class Tally {
        private final Map<String, Set<String>> decides = new LinkedHashMap<>();
        private final Map<String, Integer> missing = new LinkedHashMap<>();

        void add(Result result) {
            for (Missing lacking : result.missing()) {
                missing.merge(lacking.question(), 1, Integer::sum);
            }
            for (WhatIf answer : result.couldSettle()) {
                decides.computeIfAbsent(answer.question(), id -> new LinkedHashSet<>())
                        .add(result.title());
            }
        }

        Set<String> ids() {
            Set<String> ids = new LinkedHashSet<>(missing.keySet());
            ids.addAll(decides.keySet());
            return ids;
        }

        List<String> decides(String id) {
            return List.copyOf(decides.getOrDefault(id, Set.of()));
        }
    }

    private boolean in(NextQuestion.Tier tier, Result result) {
        return switch (tier) {
            case EMERGENCIES -> result.emergency() && result.supportedBy(signs);
            case ON_RECORD -> result.supportedBy(signs);
            case REST -> true;
        };
    }

    /** Titles of the open red flags by the questions that they lack. */
    private Map<String, Set<String>> flags() {
        Map<String, Set<String>> flags = new LinkedHashMap<>();
        openFlags().forEach(flag -> flag.missing()
                .forEach(lacking -> flags.computeIfAbsent(lacking.question(), id -> new LinkedHashSet<>())
                        .add(flag.title())));
        return flags;
    }

    private Stream<RedFlag> openFlags() {
        return checklist.redFlags().stream().filter(flag -> flag.status() == Truth.OPEN);
    }

    /** Red flags of which a sign is on record and that lack little, in the order of the checklist. */
    public List<NextQuestion.PartRaised> partRaised() {
        return openFlags()
                .filter(flag -> flag.evidence().stream()
                        .anyMatch(part -> part.says() == Truth.MET
                                && part.entries().stream().anyMatch(signs::contains)))
                .map(flag -> new NextQuestion.PartRaised(
                        flag.title(),
                        flag.missing().stream()
                                .flatMap(lacking -> askable(lacking.question()).stream())
                                .distinct()
                                .toList()))
                .filter(part -> !part.questions().isEmpty() && part.questions().size() <= MOST_LACKING)
                .toList();
    }

    private Comparator<NextQuestion> rank() {
        return Comparator.comparing(NextQuestion::tier)
                .thenComparing(next -> questions.judged(next.question()))
                .thenComparingInt(next -> -next.decides().size())
                .thenComparingInt(next -> -next.redFlags().size())
                .thenComparingInt(next -> -next.missingIn())
                .thenComparing(next -> next.question().burden());
    }

    /** Every open pattern or set that no single answer decides, with what is known about deciding it; what something on record speaks for first. */
    public List<NextQuestion.Together> together() {
        return open().filter(result -> result.couldSettle().isEmpty())
                .map(this::together)
                .sorted(Comparator.comparing((NextQuestion.Together one) -> !one.onRecord()))
                .toList();
    }

    private NextQuestion.Together together(Result result) {
        Optional<List<Question>> smallest = result.settledBy().stream()
                .filter(set -> set.stream().allMatch(id -> askable(id).isPresent()))
                .findFirst()
                .map(this::asked);
        int atLeast = smallest.isPresent() ? 0 : result.settledByAtLeast();
        NextQuestion.Known known = smallest.map(
                        set -> set.isEmpty() ? NextQuestion.Known.DECIDED : NextQuestion.Known.COMBINATION)
                .orElseGet(() -> known(result, atLeast));
        return new NextQuestion.Together(
                result.title(),
                result.supportedBy(signs),
                known,
                smallest.orElse(List.of()),
                known == NextQuestion.Known.AT_LEAST ? atLeast : 0,
                result.criteria().stream()
                        .anyMatch(criterion -> criterion.laterObservation() && criterion.status() == Truth.OPEN));
    }

    private List<Question> asked(List<String> ids) {
        return ids.stream().flatMap(id -> askable(id).stream()).toList();
    }

    /** One answer alone decides nothing here, so that at least one says nothing new. */
    private static NextQuestion.Known known(Result result, int atLeast) {
        if (result.missing().isEmpty()) {
            return NextQuestion.Known.NOTHING_TO_ASK;
        }
        // Where sets are known and none can be asked for, each needs what only a treatment shows.
        boolean later = !result.settledBy().isEmpty();
        if (later || atLeast == Result.NEVER) {
            return NextQuestion.Known.MAY_STAY_OPEN;
        }
        return atLeast > 1 ? NextQuestion.Known.AT_LEAST : NextQuestion.Known.NOT_SEARCHED;
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
