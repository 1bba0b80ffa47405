package org.casewalk.conformance;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.casewalk.conformance.Evaluator.Kleene;
import org.casewalk.fact.Fact;
import org.casewalk.fact.Truth;
import org.casewalk.pack.Claim;
import org.casewalk.pack.Condition;
import org.casewalk.pack.Pattern;
import org.casewalk.pack.Rule;

/** What the evaluator makes of one case: statuses, bounds, the entries they rest on and the questions that are missing. */
final class Judgement {

    /**
     * A count or a number of points.
     *
     * @param low open counted as nothing
     * @param high open counted fully
     */
    record Range(double low, double high) {}

    private static final Set<String> BELOW = Set.of("Count", "Total", "Status");

    private final Evaluator evaluator;
    private final Table table;
    private final boolean onsetKnown;
    private final Map<String, Kleene> decided = new HashMap<>();

    Judgement(Evaluator evaluator, Table table, boolean onsetKnown) {
        this.evaluator = evaluator;
        this.table = table;
        this.onsetKnown = onsetKnown;
    }

    static Truth truth(Kleene value) {
        return switch (value) {
            case YES -> Truth.MET;
            case OPEN -> Truth.OPEN;
            case NO -> Truth.NOT_MET;
        };
    }

    Truth status(String subject) {
        return truth(value(subject));
    }

    /** The status of a subject; open where no rule concludes it. */
    Kleene value(String subject) {
        Rule rule = evaluator.rule(subject);
        if (rule == null) {
            return Kleene.OPEN;
        }
        Kleene known = decided.get(subject);
        if (known == null) {
            known = of(rule.condition());
            decided.put(subject, known);
        }
        return known;
    }

    Kleene of(Condition condition) {
        return evaluator.fold(condition, this::of);
    }

    Kleene of(Pattern pattern) {
        return switch (pattern.type().name()) {
            case "Status" -> status(pattern);
            case "Count" -> bounds(pattern, count(pattern.subject()));
            case "Total" -> bounds(pattern, points(pattern.subject()));
            default -> table.says(pattern);
        };
    }

    private Kleene status(Pattern pattern) {
        Kleene below = evaluator.makes(Defect.STATUS_BEFORE_ITS_STRATUM) ? Kleene.OPEN : value(pattern.subject());
        if (below == Kleene.OPEN && evaluator.makes(Defect.OPEN_READ_AS_NOT_MET_BELOW)) {
            below = Kleene.NO;
        }
        Kleene least = Kleene.YES;
        for (Claim claim : pattern.claims()) {
            Kleene value = claim(below, claim.field());
            least = value.compareTo(least) < 0 ? value : least;
        }
        return least;
    }

    private static Kleene claim(Kleene below, String claim) {
        return switch (claim) {
            case "met" -> below;
            case "notMet" -> Kleene.values()[2 - below.ordinal()];
            case "open" -> below == Kleene.OPEN ? Kleene.YES : Kleene.NO;
            default -> throw new IllegalArgumentException("No status has the claim " + claim);
        };
    }

    private Kleene bounds(Pattern pattern, Range range) {
        Kleene least = Kleene.YES;
        double high = evaluator.makes(Defect.COUNT_LOW_FOR_HIGH) ? range.low : range.high;
        for (Claim claim : pattern.claims()) {
            Kleene value = claim instanceof Claim.Compares compares
                    ? evaluator.compare(compares, range.low, high)
                    : agreed(pattern.subject(), range.low, high);
            least = value.compareTo(least) < 0 ? value : least;
        }
        return least;
    }

    /** All of a group, or none of it: whatever lies between says nothing. */
    private Kleene agreed(String group, double low, double high) {
        int members = members(group);
        return members > 0 && low >= members ? Kleene.YES : high <= 0 ? Kleene.NO : Kleene.OPEN;
    }

    int members(String group) {
        return evaluator.groups().getOrDefault(group, List.of()).size();
    }

    Range count(String group) {
        return sum(group, false);
    }

    Range points(String group) {
        return sum(group, !evaluator.makes(Defect.POINTS_COUNTED_AS_ONE));
    }

    private Range sum(String group, boolean weighted) {
        double low = 0;
        double high = 0;
        for (Rule rule : evaluator.groups().getOrDefault(group, List.of())) {
            double weight = weighted ? rule.points().orElse(0) : 1;
            Kleene value = value(rule.concludes());
            low += value == Kleene.YES ? weight : 0;
            high += value != Kleene.NO ? weight : 0;
        }
        return new Range(low, high);
    }

    /** Ids of the entries that a status rests on. */
    Set<String> because(String subject) {
        Set<String> entries = new TreeSet<>();
        because(evaluator.rule(subject).condition(), entries);
        return entries;
    }

    /** "And" that fails rests on what fails, "or" that holds on what holds; everything else on all of its parts. */
    private void because(Condition condition, Set<String> entries) {
        if (condition instanceof Condition.Match match) {
            because(match.pattern(), entries);
            return;
        }
        boolean all = condition instanceof Condition.All;
        List<Condition> parts = all ? ((Condition.All) condition).parts() : ((Condition.Any) condition).parts();
        Kleene whole = of(condition);
        boolean some = whole == (all ? Kleene.NO : Kleene.YES);
        for (Condition part : parts) {
            if (!some || of(part) == whole) {
                because(part, entries);
            }
        }
    }

    private void because(Pattern pattern, Set<String> entries) {
        if (BELOW.contains(pattern.type().name())) {
            for (String subject : resting(pattern)) {
                because(evaluator.rule(subject).condition(), entries);
            }
            return;
        }
        boolean proven = of(pattern) == Kleene.YES && !evaluator.makes(Defect.REASONS_OF_ALL_FACTS);
        for (Fact fact : table.answering(pattern)) {
            if (!proven || table.satisfies(fact, pattern) == Kleene.YES) {
                entries.addAll(fact.entries());
            }
        }
    }

    /** What a computed pattern rests on: of a group that decides, the members that make it so. */
    private List<String> resting(Pattern pattern) {
        Kleene whole = of(pattern);
        boolean numbers = pattern.claims().stream().allMatch(Claim.Compares.class::isInstance);
        if (!numbers || whole == Kleene.OPEN) {
            return below(pattern);
        }
        Range range = pattern.type().name().equals("Count") ? count(pattern.subject()) : points(pattern.subject());
        Set<Kleene> telling = EnumSet.noneOf(Kleene.class);
        for (Claim claim : pattern.claims()) {
            if (evaluator.compare((Claim.Compares) claim, range.low, range.high) == whole) {
                boolean many = claim.field().endsWith("AtLeast");
                telling.add(many == (whole == Kleene.YES) ? Kleene.YES : Kleene.NO);
            }
        }
        return below(pattern).stream()
                .filter(member -> telling.contains(value(member)))
                .toList();
    }

    private List<String> below(Pattern pattern) {
        if (pattern.type().name().equals("Status")) {
            return evaluator.rule(pattern.subject()) == null ? List.of() : List.of(pattern.subject());
        }
        return evaluator.groups().getOrDefault(pattern.subject(), List.of()).stream()
                .map(Rule::concludes)
                .toList();
    }

    /** Ids of the questions that a status waits for, in the order of the rules; none when it is decided. */
    List<String> missing(String subject) {
        if (evaluator.rule(subject).laterObservation()) {
            return List.of();
        }
        Set<String> questions = new LinkedHashSet<>();
        missing(evaluator.rule(subject).condition(), questions);
        return List.copyOf(questions);
    }

    private void missing(Condition condition, Set<String> questions) {
        if (of(condition) != Kleene.OPEN && !evaluator.makes(Defect.DECIDED_PART_CALLED_MISSING)) {
            return;
        }
        if (condition instanceof Condition.Match match) {
            missing(match.pattern(), questions);
            return;
        }
        List<Condition> parts =
                condition instanceof Condition.All all ? all.parts() : ((Condition.Any) condition).parts();
        parts.forEach(part -> missing(part, questions));
    }

    private void missing(Pattern pattern, Set<String> questions) {
        if (BELOW.contains(pattern.type().name())) {
            below(pattern).forEach(subject -> missing(evaluator.rule(subject).condition(), questions));
        } else {
            questions.addAll(asks(pattern));
        }
    }

    private List<String> asks(Pattern pattern) {
        List<String> questions = new ArrayList<>(QuestionIds.of(pattern));
        questions.removeIf(evaluator::neverAsks);
        if (!onsetKnown && QuestionIds.comparesWithOnset(pattern)) {
            questions.add(QuestionIds.ONSET);
        }
        return questions;
    }
}
