package org.casewalk.explain;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.casewalk.fact.Count;
import org.casewalk.fact.Fact;
import org.casewalk.fact.Status;
import org.casewalk.fact.Total;
import org.casewalk.fact.Truth;
import org.casewalk.pack.ClaimTest;
import org.casewalk.pack.Library;
import org.casewalk.pack.Pattern;
import org.casewalk.pack.Rule;

/**
 * The rules of a library as one small logic over base patterns, for thought experiments. Immutable. A base pattern is one that facts
 * of the case answer; counts, totals and statuses are worked out from the rules below them.
 */
final class Reasoning {

    private final List<Rule> rules;
    private final Map<String, Integer> numbers = new LinkedHashMap<>();
    private final Map<String, List<Integer>> groups = new LinkedHashMap<>();
    private final List<Pattern> base = new ArrayList<>();
    private final Map<Pattern, Integer> positions = new IdentityHashMap<>();
    private final Map<String, Set<Integer>> feeding = new ConcurrentHashMap<>();
    private final List<ClaimTest> claims = new ArrayList<>();
    private final Map<String, Integer> baseNumbers = new LinkedHashMap<>();

    Reasoning(Library library) {
        this.rules =
                library.packs().stream().flatMap(pack -> pack.rules().stream()).toList();
        for (Rule rule : rules) {
            int number = numbers.size();
            numbers.put(rule.concludes(), number);
            rule.groups().forEach(group -> groups.computeIfAbsent(group, g -> new ArrayList<>())
                    .add(number));
        }
        rules.stream().flatMap(rule -> rule.condition().patterns()).forEach(this::number);
    }

    /** All base patterns, each once, in library order. */
    List<Pattern> base() {
        return base;
    }

    /** The truth of every base pattern on some facts, by position. */
    Truth[] truths(FactIndex facts) {
        Truth[] truths = new Truth[base.size()];
        for (int i = 0; i < truths.length; i++) {
            truths[i] = truth(i, facts);
        }
        return truths;
    }

    /** The truth of one base pattern on some facts. */
    Truth truth(int position, FactIndex facts) {
        return facts.truth(base.get(position), claims.get(position));
    }

    /** The rule that concludes this, if any does. */
    java.util.Optional<Rule> rule(String subject) {
        return java.util.Optional.ofNullable(numbers.get(subject)).map(rules::get);
    }

    /** Rules that count in a group, in library order. */
    List<Rule> group(String group) {
        return groups.getOrDefault(group, List.of()).stream().map(rules::get).toList();
    }

    /** The weight of a rule in the totals of its groups; 0 where it has none. */
    double points(String concludes) {
        return rule(concludes).map(rule -> weight(rule, true)).orElse(0.0);
    }

    /** Positions of the base patterns that a subject depends on, directly or through counts and statuses, in rule order. */
    Set<Integer> feeding(String subject) {
        return feeding.computeIfAbsent(subject, of -> {
            Set<Integer> found = new LinkedHashSet<>();
            collect(of, found, new LinkedHashSet<>());
            return Collections.unmodifiableSet(found);
        });
    }

    /** Every question that a subject depends on, directly or through counts and statuses. */
    Set<String> questions(String subject) {
        Set<String> questions = new LinkedHashSet<>();
        feeding(subject).forEach(position -> questions.addAll(Questions.of(base.get(position))));
        return questions;
    }

    /** Position of a base pattern of these rules; −1 for a computed one. */
    int position(Pattern pattern) {
        return positions.getOrDefault(pattern, -1);
    }

    /** The claims of a base pattern. */
    ClaimTest claims(int position) {
        return claims.get(position);
    }

    /** The base patterns of one rule and of everything that it counts or compares. */
    private void collect(String subject, Set<Integer> found, Set<String> seen) {
        Integer number = numbers.get(subject);
        if (number == null || !seen.add(subject)) {
            return;
        }
        rules.get(number).condition().patterns().forEach(pattern -> {
            int position = position(pattern);
            if (position >= 0) {
                found.add(position);
            }
            below(pattern).forEach(lower -> collect(lower, found, seen));
        });
    }

    /** Works out a count, total or status pattern from the statuses below it. */
    Truth computedTruth(Pattern pattern, java.util.function.Function<String, Truth> statuses) {
        ClaimTest test = ClaimTest.of(pattern);
        String of = pattern.subject();
        if (pattern.type().type() == Status.class) {
            return judged(test, Status.of(of, statuses.apply(of)));
        }
        return judged(test, bounds(of, pattern.type().type() == Total.class, statuses));
    }

    /** Counts a group, unknown as nothing in the low bound and fully in the high one. */
    Fact bounds(String of, boolean weighted, java.util.function.Function<String, Truth> statuses) {
        double low = 0;
        double high = 0;
        for (Rule member : group(of)) {
            double weight = weight(member, weighted);
            Truth truth = statuses.apply(member.concludes());
            low += truth == Truth.MET ? weight : 0;
            high += truth == Truth.NOT_MET ? 0 : weight;
        }
        return weighted
                ? new Total(of, low, high)
                : Count.of(of, low, high, group(of).size());
    }

    private static double weight(Rule member, boolean weighted) {
        return weighted ? member.points().orElse(0) : 1;
    }

    /** What a computed pattern stands on: the members of a group, or one subject; nothing for a base pattern. */
    List<String> below(Pattern pattern) {
        if (pattern.type().type() == Status.class) {
            return List.of(pattern.subject());
        }
        if (computed(pattern)) {
            return group(pattern.subject()).stream().map(Rule::concludes).toList();
        }
        return List.of();
    }

    static boolean computed(Pattern pattern) {
        Class<? extends Fact> type = pattern.type().type();
        return type == Count.class || type == Total.class || type == Status.class;
    }

    private void number(Pattern pattern) {
        if (!computed(pattern)) {
            positions.put(pattern, baseNumbers.computeIfAbsent(pattern.key(), key -> {
                base.add(pattern);
                claims.add(ClaimTest.of(pattern));
                return base.size() - 1;
            }));
        }
    }

    private static Truth judged(ClaimTest claims, Fact fact) {
        return Truth.of(claims.certain(fact), claims.possible(fact));
    }
}
