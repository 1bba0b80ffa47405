package org.casewalk.conformance;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.casewalk.fact.Facts;
import org.casewalk.pack.Claim;
import org.casewalk.pack.Condition;
import org.casewalk.pack.Pattern;
import org.casewalk.pack.Rule;

/**
 * What rules mean, written a second time: strong Kleene logic over the syntax tree, by recursion and without an engine. It decides from
 * the facts alone; counts, totals and statuses it works out itself.
 */
final class Evaluator {

    private final Map<String, Rule> rules = new LinkedHashMap<>();
    private final Map<String, List<Rule>> groups = new HashMap<>();
    private final Set<String> neverAsked;
    private final Set<Defect> defects;

    /**
     * @param rules everything that is to be decided
     * @param neverAsked questions about what exists only after treatment or time
     * @param defects mistakes to make
     */
    Evaluator(List<Rule> rules, Set<String> neverAsked, Set<Defect> defects) {
        for (Rule rule : rules) {
            this.rules.put(rule.concludes(), rule);
            rule.groups().forEach(group -> groups.computeIfAbsent(group, unused -> new ArrayList<>())
                    .add(rule));
        }
        this.neverAsked = Set.copyOf(neverAsked);
        this.defects = Set.copyOf(defects);
    }

    boolean neverAsks(String question) {
        return neverAsked.contains(question);
    }

    Set<String> subjects() {
        return rules.keySet();
    }

    Map<String, List<Rule>> groups() {
        return groups;
    }

    Rule rule(String subject) {
        return rules.get(subject);
    }

    boolean makes(Defect defect) {
        return defects.contains(defect);
    }

    /** Begins to decide one case; what is asked for is worked out, and kept. */
    Judgement judge(Facts facts, boolean onsetKnown) {
        return new Judgement(this, new Table(facts, this), onsetKnown);
    }

    /** Kleene's three values, in an order that makes "and" the least and "or" the greatest. */
    enum Kleene {
        NO,
        OPEN,
        YES
    }

    Kleene fold(Condition condition, java.util.function.Function<Pattern, Kleene> leaf) {
        if (condition instanceof Condition.Match match) {
            return leaf.apply(match.pattern());
        }
        boolean all = condition instanceof Condition.All;
        List<Condition> parts = heard(condition);
        boolean least = all ? !makes(Defect.OR_FOR_AND) : makes(Defect.AND_FOR_OR);
        Kleene result = least ? Kleene.YES : Kleene.NO;
        for (Condition part : parts) {
            Kleene value = fold(part, leaf);
            boolean replaces = least ? value.compareTo(result) < 0 : value.compareTo(result) > 0;
            result = replaces ? value : result;
        }
        return result;
    }

    private List<Condition> heard(Condition condition) {
        if (condition instanceof Condition.All all) {
            return makes(Defect.LAST_CONJUNCT_IGNORED) ? butLast(all.parts()) : all.parts();
        }
        List<Condition> parts = ((Condition.Any) condition).parts();
        return makes(Defect.LAST_DISJUNCT_IGNORED) ? butLast(parts) : parts;
    }

    <T> List<T> butLast(List<T> parts) {
        return parts.size() > 1 ? parts.subList(0, parts.size() - 1) : parts;
    }

    /** Compares bounds as a number that lies somewhere between them. */
    Kleene compare(Claim.Compares claim, double low, double high) {
        double limit = claim.number();
        if (makes(Defect.WINDOW_OFF_BY_ONE_DAY) && claim.field().contains("Days")) {
            limit += 1;
        }
        boolean strict = strict(claim.operator());
        boolean above =
                claim.operator() == Claim.Operator.GREATER || claim.operator() == Claim.Operator.GREATER_OR_EQUAL;
        double proof = above ? low : high;
        double hope = above ? high : low;
        if (makes(Defect.BOUND_FLIPPED)) {
            double kept = proof;
            proof = hope;
            hope = kept;
        }
        if (passes(proof, limit, above, strict)) {
            return Kleene.YES;
        }
        return passes(hope, limit, above, strict) ? Kleene.OPEN : Kleene.NO;
    }

    private boolean strict(Claim.Operator operator) {
        return switch (operator) {
            case GREATER, LESS -> !makes(Defect.NOT_STRICT_FOR_STRICT);
            case GREATER_OR_EQUAL, LESS_OR_EQUAL -> makes(Defect.STRICT_FOR_NOT_STRICT);
        };
    }

    private static boolean passes(double value, double limit, boolean above, boolean strict) {
        if (value == limit) {
            return !strict;
        }
        return above == (value > limit);
    }
}
