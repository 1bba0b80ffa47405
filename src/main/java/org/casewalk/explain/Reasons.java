package org.casewalk.explain;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.casewalk.checklist.Evidence;
import org.casewalk.engine.Statuses;
import org.casewalk.fact.Fact;
import org.casewalk.fact.Truth;
import org.casewalk.pack.ClaimTest;
import org.casewalk.pack.Condition;
import org.casewalk.pack.Pattern;
import org.casewalk.pack.Rule;
import org.jspecify.annotations.Nullable;

/** Why a rule has its status in one case: the entries it rests on, the parts that are open. */
final class Reasons {

    private final Reasoning reasoning;
    private final Phrases phrases;
    private final FactIndex facts;
    private final Truth[] base;
    private final Statuses statuses;
    private final Map<Pattern, Truth> computed = new IdentityHashMap<>();
    private final Map<Rule, Boolean> fed = new IdentityHashMap<>();
    private final Map<String, String> quotes;
    private final Map<String, String> findings;
    private final @Nullable Evidence[] evidence;

    /**
     * @param quotes what was recorded, by entry id
     * @param findings the finding of each entry that records one, by entry id
     */
    Reasons(
            Reasoning reasoning,
            Phrases phrases,
            FactIndex facts,
            Truth[] base,
            Statuses statuses,
            Map<String, String> quotes,
            Map<String, String> findings) {
        this.reasoning = reasoning;
        this.phrases = phrases;
        this.facts = facts;
        this.base = base;
        this.statuses = statuses;
        this.quotes = quotes;
        this.findings = findings;
        this.evidence = new Evidence[base.length];
    }

    /** Says what one pattern is, on the record: a base pattern by its facts, a computed one by the statuses below. */
    Truth truth(Pattern pattern) {
        int position = reasoning.position(pattern);
        return position >= 0
                ? base[position]
                : computed.computeIfAbsent(pattern, one -> reasoning.computedTruth(one, statuses::of));
    }

    private Truth truth(Condition condition) {
        if (condition instanceof Condition.Match match) {
            return truth(match.pattern());
        }
        boolean all = condition instanceof Condition.All;
        Truth whole = all ? Truth.MET : Truth.NOT_MET;
        for (Condition part : parts(condition)) {
            whole = all ? whole.and(truth(part)) : whole.or(truth(part));
        }
        return whole;
    }

    /** Ids of the entries that the status of a rule rests on, sorted. */
    List<String> because(Rule rule) {
        Set<String> entries = new TreeSet<>();
        decisive(rule.condition(), entries, new LinkedHashSet<>());
        return List.copyOf(entries);
    }

    /** A decided "and" that is not met rests on its refuted parts, a decided "or" that is met on its proven ones; else on all. */
    private void decisive(Condition condition, Set<String> entries, Set<String> seen) {
        if (condition instanceof Condition.Match match) {
            entries(match.pattern(), entries, seen);
            return;
        }
        boolean all = condition instanceof Condition.All;
        Truth whole = truth(condition);
        Truth enough = all ? Truth.NOT_MET : Truth.MET;
        for (Condition part : parts(condition)) {
            if (whole != enough || truth(part) == enough) {
                decisive(part, entries, seen);
            }
        }
    }

    private static List<Condition> parts(Condition condition) {
        return condition instanceof Condition.All all ? all.parts() : ((Condition.Any) condition).parts();
    }

    private void entries(Pattern pattern, Set<String> entries, Set<String> seen) {
        if (!Reasoning.computed(pattern)) {
            answering(pattern).forEach(fact -> entries.addAll(fact.entries()));
            return;
        }
        for (String lower : Resting.of(pattern, reasoning, statuses::of)) {
            if (seen.add(lower)) {
                reasoning.rule(lower).ifPresent(rule -> decisive(rule.condition(), entries, seen));
            }
        }
    }

    /** The facts that decide a pattern: those that prove it when it is met, all that answer its question otherwise. */
    private List<Fact> answering(Pattern pattern) {
        List<Fact> answers = facts.answers(pattern);
        if (truth(pattern) != Truth.MET) {
            return answers;
        }
        ClaimTest claims = reasoning.claims(reasoning.position(pattern));
        return answers.stream().filter(claims::certain).toList();
    }

    /** Lists what a rule asks, part by part, and what the record says to it. */
    List<Evidence> evidence(Rule rule) {
        return rule.condition().patterns().map(this::evidence).toList();
    }

    /** Rules that ask the same share what the record says to it. */
    private Evidence evidence(Pattern pattern) {
        int position = reasoning.position(pattern);
        if (position < 0) {
            return said(pattern);
        }
        Evidence known = evidence[position];
        if (known == null) {
            known = said(pattern);
            evidence[position] = known;
        }
        return known;
    }

    private Evidence said(Pattern pattern) {
        Set<String> entries = new TreeSet<>();
        entries(pattern, entries, new LinkedHashSet<>());
        return new Evidence(phrases.asked(pattern), truth(pattern), List.copyOf(entries), statement(pattern, entries));
    }

    private String statement(Pattern pattern, Set<String> entries) {
        if (Reasoning.computed(pattern)) {
            return below(pattern);
        }
        if (entries.isEmpty()) {
            return "nothing on record";
        }
        return entries.stream().map(id -> quoted(pattern, id)).collect(Collectors.joining("; "));
    }

    /** What was recorded about another finding than the one asked about is said to be derived, so that nobody takes it for an answer. */
    private String quoted(Pattern pattern, String entry) {
        String words = quotes.getOrDefault(entry, entry);
        String finding = findings.getOrDefault(entry, "");
        boolean asked = finding.isEmpty() || Questions.of(pattern).contains("finding:" + finding);
        return asked ? words : "derived from: " + words;
    }

    /** Names what stands below a count, total or status, by status. */
    private String below(Pattern pattern) {
        List<String> lower = reasoning.below(pattern);
        return Stream.of(Truth.values())
                .map(truth -> named(truth, lower))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("; "));
    }

    private String named(Truth truth, List<String> subjects) {
        String titles = subjects.stream()
                .filter(of -> statuses.of(of) == truth)
                .map(phrases::title)
                .collect(Collectors.joining(", "));
        return titles.isEmpty() ? "" : words(truth) + ": " + titles;
    }

    private static String words(Truth truth) {
        return switch (truth) {
            case MET -> "recorded: yes";
            case NOT_MET -> "recorded: no";
            case OPEN -> "not known yet";
        };
    }

    /** Lists the open base patterns that a rule's status waits for, in rule order, each once. */
    List<Pattern> open(Rule rule) {
        if (statuses.of(rule.concludes()) != Truth.OPEN) {
            return List.of();
        }
        Map<String, Pattern> open = new java.util.LinkedHashMap<>();
        open(rule.condition(), open, new LinkedHashSet<>());
        return new ArrayList<>(open.values());
    }

    private void open(Condition condition, Map<String, Pattern> open, Set<String> seen) {
        if (truth(condition) != Truth.OPEN) {
            return;
        }
        if (condition instanceof Condition.Match match) {
            Pattern pattern = match.pattern();
            if (!Reasoning.computed(pattern)) {
                open.putIfAbsent(pattern.key(), pattern);
            }
            reasoning.below(pattern).stream()
                    .filter(lower -> statuses.of(lower) == Truth.OPEN && seen.add(lower))
                    .forEach(lower -> reasoning.rule(lower).ifPresent(rule -> open(rule.condition(), open, seen)));
            return;
        }
        parts(condition).forEach(part -> open(part, open, seen));
    }

    /** Says whether the record leaves open everything that feeds the rule, and nothing on record bears on it. */
    boolean silent(Rule rule) {
        for (int position : reasoning.feeding(rule.concludes())) {
            if (base[position] != Truth.OPEN) {
                return false;
            }
        }
        return !fed(rule);
    }

    /** Says whether anything that feeds the rule, directly or below, is on record. */
    boolean fed(Rule rule) {
        Boolean known = fed.get(rule);
        if (known == null) {
            known = rule.condition().patterns().anyMatch(this::fed);
            fed.put(rule, known);
        }
        return known;
    }

    private boolean fed(Pattern pattern) {
        if (reasoning.position(pattern) >= 0) {
            return facts.answers(pattern).stream()
                    .anyMatch(fact -> !fact.entries().isEmpty());
        }
        return reasoning.below(pattern).stream()
                .anyMatch(lower -> reasoning.rule(lower).filter(this::fed).isPresent());
    }
}
