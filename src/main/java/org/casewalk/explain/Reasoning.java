package org.casewalk.explain;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.casewalk.fact.Count;
import org.casewalk.fact.Fact;
import org.casewalk.fact.Status;
import org.casewalk.fact.Total;
import org.casewalk.fact.Truth;
import org.casewalk.pack.ClaimTest;
import org.casewalk.pack.Condition;
import org.casewalk.pack.Library;
import org.casewalk.pack.Pattern;
import org.casewalk.pack.Rule;
import org.jspecify.annotations.Nullable;

/**
 * The rules of a library as one small logic over base patterns, for reasons and thought experiments. Immutable. A base pattern is one
 * that facts of the case answer; counts, totals and statuses are worked out from the rules below them.
 */
final class Reasoning {

    private final List<Rule> rules;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<String, List<Integer>> groups = new LinkedHashMap<>();
    private final List<Pattern> base = new ArrayList<>();
    private final List<Clause> baseClauses = new ArrayList<>();
    private final Map<Pattern, Clause> clauses = new IdentityHashMap<>();
    private final Map<String, Clause> byKey = new HashMap<>();
    private final List<Ruling> rulings = new ArrayList<>();
    private final Map<String, List<Integer>> asking = new HashMap<>();
    private final Map<String, Set<Integer>> feeding = new ConcurrentHashMap<>();
    private final int[] alike;
    private final AtomicReferenceArray<@Nullable Silence> silences;

    /** A fact that rests on no entry, and what it says to a pattern. */
    private record Silence(Fact fact, Truth truth) {}

    Reasoning(Library library) {
        this.rules =
                library.packs().stream().flatMap(pack -> pack.rules().stream()).toList();
        for (Rule rule : rules) {
            int number = numbers.size();
            numbers.put(rule.concludes(), number);
            rule.groups().forEach(group -> groups.computeIfAbsent(group, g -> new ArrayList<>())
                    .add(number));
        }
        for (Rule rule : rules) {
            List<Clause> all = rule.condition().patterns().map(this::clause).toList();
            rulings.add(new Ruling(rulings.size(), rule, tree(rule.condition()), all));
        }
        this.silences = new AtomicReferenceArray<>(base.size());
        this.alike = new int[base.size()];
        Map<String, Integer> first = new HashMap<>();
        for (int position = 0; position < alike.length; position++) {
            alike[position] = Objects.requireNonNullElse(
                    first.putIfAbsent(base.get(position).question(), position), position);
        }
    }

    private Clause clause(Pattern pattern) {
        Clause clause = byKey.computeIfAbsent(pattern.key(), key -> read(pattern));
        clauses.put(pattern, clause);
        return clause;
    }

    private Clause read(Pattern pattern) {
        int position = computed(pattern) ? -1 : base.size();
        Clause clause = new Clause(
                byKey.size(),
                position,
                pattern,
                ClaimTest.of(pattern),
                Questions.of(pattern),
                Questions.needsOnset(pattern),
                below(pattern).stream().map(of -> built(of, pattern)).toList());
        if (position >= 0) {
            base.add(pattern);
            baseClauses.add(clause);
            Set<String> questions = new LinkedHashSet<>(clause.questions());
            if (clause.needsOnset()) {
                questions.add("onset");
            }
            questions.forEach(question ->
                    asking.computeIfAbsent(question, id -> new ArrayList<>()).add(position));
        }
        return clause;
    }

    private Clause.Below built(String subject, Pattern pattern) {
        boolean weighted = pattern.type().type() == Total.class;
        return new Clause.Below(subject, numbers.getOrDefault(subject, -1), weighted ? points(subject) : 1);
    }

    private Ruling.Tree tree(Condition condition) {
        if (condition instanceof Condition.Match match) {
            return new Ruling.Tree.Leaf(Objects.requireNonNull(clauses.get(match.pattern()), "read before"));
        }
        boolean all = condition instanceof Condition.All;
        List<Condition> parts =
                condition instanceof Condition.All and ? and.parts() : ((Condition.Any) condition).parts();
        return new Ruling.Tree.Joined(all, parts.stream().map(this::tree).toList());
    }

    /** All base patterns, each once, in library order. */
    List<Pattern> base() {
        return base;
    }

    /** How many clauses there are, base patterns and computed ones. */
    int clauses() {
        return byKey.size();
    }

    /** The clause of a base pattern. */
    Clause clause(int position) {
        return baseClauses.get(position);
    }

    /** The first base pattern that asks the same as this one, whatever the two claim: this one where none does before. */
    int alike(int position) {
        return alike[position];
    }

    /** The truth of one base pattern on some facts. */
    Truth truth(int position, FactIndex facts) {
        return truth(position, facts, facts.answers(base.get(position)));
    }

    /**
     * The same, where the facts that answer it were looked up before. What a case is silent on is the same object in every such case and
     * says the same to a pattern, so it is asked once.
     */
    Truth truth(int position, FactIndex facts, List<Fact> answers) {
        Clause clause = baseClauses.get(position);
        if (!clause.pattern().type().single() || answers.size() != 1) {
            return facts.truth(clause.pattern(), clause.claims(), answers);
        }
        Fact only = answers.get(0);
        Silence known = silences.get(position);
        if (known != null && known.fact == only) {
            return known.truth;
        }
        Truth truth = facts.truth(clause.pattern(), clause.claims(), answers);
        if (known == null && only.entries().isEmpty()) {
            silences.set(position, new Silence(only, truth));
        }
        return truth;
    }

    /** All rules, in library order. */
    List<Ruling> rulings() {
        return rulings;
    }

    /** The rule that concludes this, if any does, ready to be asked. */
    Optional<Ruling> ruling(String subject) {
        Integer number = numbers.get(subject);
        return number == null ? Optional.empty() : Optional.of(rulings.get(number));
    }

    /** The rule that concludes this, if any does. */
    Optional<Rule> rule(String subject) {
        return ruling(subject).map(Ruling::rule);
    }

    /** The weight of a rule in the totals of its groups; 0 where it has none. */
    double points(String concludes) {
        Integer number = numbers.get(concludes);
        return number == null ? 0 : rules.get(number).points().orElse(0);
    }

    /** Positions of the base patterns that ask a question, in library order. */
    List<Integer> asking(String question) {
        return asking.getOrDefault(question, List.of());
    }

    /** Positions of the base patterns that a subject depends on, directly or through counts and statuses, in rule order. */
    Set<Integer> feeding(String subject) {
        return feeding.computeIfAbsent(subject, of -> {
            Set<Integer> found = new LinkedHashSet<>();
            collect(of, found, new LinkedHashSet<>());
            return Collections.unmodifiableSet(found);
        });
    }

    /** Position of a base pattern of these rules; −1 for a computed one. */
    int position(Pattern pattern) {
        Clause clause = clauses.get(pattern);
        return clause == null ? -1 : clause.position();
    }

    /** The base patterns of one rule and of everything that it counts or compares. */
    private void collect(String subject, Set<Integer> found, Set<String> seen) {
        Integer number = numbers.get(subject);
        if (number == null || !seen.add(subject)) {
            return;
        }
        for (Clause clause : rulings.get(number).clauses()) {
            if (!clause.computed()) {
                found.add(clause.position());
            }
            clause.below().forEach(lower -> collect(lower.subject(), found, seen));
        }
    }

    /** What a computed pattern stands on: the members of a group, or one subject; nothing for a base pattern. */
    List<String> below(Pattern pattern) {
        if (pattern.type().type() == Status.class) {
            return List.of(pattern.subject());
        }
        return computed(pattern)
                ? groups.getOrDefault(pattern.subject(), List.of()).stream()
                        .map(member -> rules.get(member).concludes())
                        .toList()
                : List.of();
    }

    static boolean computed(Pattern pattern) {
        Class<? extends Fact> type = pattern.type().type();
        return type == Count.class || type == Total.class || type == Status.class;
    }
}
