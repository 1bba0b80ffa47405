package org.casewalk.explain;

import java.util.List;
import org.casewalk.engine.Statuses;
import org.casewalk.fact.Count;
import org.casewalk.fact.Fact;
import org.casewalk.fact.Status;
import org.casewalk.fact.Total;
import org.casewalk.fact.Truth;
import org.jspecify.annotations.Nullable;

/** How every rule and every part of it stands in one case, and whether anything on record bears on it. For one thread at a time. */
final class Standing {

    private static final int WORKED_OUT = 1;
    private static final int FED = 2;
    private static final int DECIDED_BELOW = 4;
    private static final int ENTERED = 8;

    private final Reasoning reasoning;
    private final OnRecord record;
    private final boolean[] entered;
    private final Truth[] statuses;
    private final @Nullable Truth[] computed;
    private final int[] bearing;

    /**
     * @param recordedQuestions the questions that some entry is about
     */
    Standing(Reasoning reasoning, OnRecord record, Statuses statuses, Iterable<String> recordedQuestions) {
        this.reasoning = reasoning;
        this.record = record;
        List<Ruling> rulings = reasoning.rulings();
        this.statuses = new Truth[rulings.size()];
        for (int rule = 0; rule < this.statuses.length; rule++) {
            this.statuses[rule] = statuses.at(rule);
        }
        this.computed = new Truth[reasoning.clauses()];
        this.bearing = new int[this.statuses.length];
        this.entered = new boolean[reasoning.base().size()];
        recordedQuestions.forEach(question -> reasoning.asking(question).forEach(position -> entered[position] = true));
    }

    /** The status of what a rule concludes. */
    Truth status(Ruling ruling) {
        return statuses[ruling.number()];
    }

    /** The status of what a computed clause builds on. */
    Truth status(Clause.Below below) {
        return below.rule() < 0 ? Truth.OPEN : statuses[below.rule()];
    }

    /** Says what one clause is, on the record: a base pattern by its facts, a computed one by the statuses below. */
    Truth truth(Clause clause) {
        if (!clause.computed()) {
            return record.truths()[clause.position()];
        }
        Truth known = computed[clause.number()];
        if (known == null) {
            Fact fact = fact(clause);
            known = Truth.of(clause.claims().certain(fact), clause.claims().possible(fact));
            computed[clause.number()] = known;
        }
        return known;
    }

    /** Says what a condition is. */
    Truth truth(Ruling.Tree condition) {
        if (condition instanceof Ruling.Tree.Leaf leaf) {
            return truth(leaf.clause());
        }
        Ruling.Tree.Joined joined = (Ruling.Tree.Joined) condition;
        Truth whole = joined.all() ? Truth.MET : Truth.NOT_MET;
        for (Ruling.Tree part : joined.parts()) {
            whole = joined.all() ? whole.and(truth(part)) : whole.or(truth(part));
        }
        return whole;
    }

    /** The count, total or status that a computed clause asks, unknown as nothing in its low bound and fully in its high one. */
    Fact fact(Clause clause) {
        String of = clause.pattern().subject();
        Class<? extends Fact> type = clause.pattern().type().type();
        if (type == Status.class) {
            return Status.of(of, status(clause.below().get(0)));
        }
        double low = 0;
        double high = 0;
        for (Clause.Below member : clause.below()) {
            Truth truth = status(member);
            low += truth == Truth.MET ? member.weight() : 0;
            high += truth == Truth.NOT_MET ? 0 : member.weight();
        }
        return type == Total.class
                ? new Total(of, low, high)
                : Count.of(of, low, high, clause.below().size());
    }

    /** Says whether anything that feeds the rule, directly or below, is on record. */
    boolean fed(Ruling ruling) {
        return (bearing(ruling) & FED) != 0;
    }

    /** Says whether the record leaves open everything that feeds the rule, nothing on record bears on it, and no entry is about it. */
    boolean untouched(Ruling ruling) {
        return bearing(ruling) == WORKED_OUT;
    }

    /** Says whether some entry is about a question that a base pattern asks, of whatever state and episode. */
    boolean entered(int position) {
        return entered[position];
    }

    private int bearing(Ruling ruling) {
        int known = bearing[ruling.number()];
        if (known == 0) {
            known = WORKED_OUT;
            for (Clause clause : ruling.clauses()) {
                known |= bearing(clause);
            }
            bearing[ruling.number()] = known;
        }
        return known;
    }

    private int bearing(Clause clause) {
        if (!clause.computed()) {
            int position = clause.position();
            return (record.recorded()[position] ? FED : 0)
                    | (record.truths()[position] == Truth.OPEN ? 0 : DECIDED_BELOW)
                    | (entered[position] ? ENTERED : 0);
        }
        int bearing = 0;
        for (Clause.Below below : clause.below()) {
            bearing |= below.rule() < 0 ? 0 : bearing(reasoning.rulings().get(below.rule()));
        }
        return bearing;
    }
}
