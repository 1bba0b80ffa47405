package org.casewalk.engine;

import java.util.function.Function;
import java.util.function.Predicate;
import org.casewalk.fact.Fact;
import org.casewalk.fact.FactType;
import org.casewalk.fact.Field;
import org.casewalk.pack.ClaimTest;
import org.casewalk.pack.Pattern;

/**
 * One pattern of a rule in one direction.
 *
 * @param pattern the pattern as the rule has it
 * @param met true for "some fact certainly satisfies every claim", false for "the record is closed and no fact possibly does"
 */
record Literal(Pattern pattern, boolean met) {

    /** A text that is equal exactly when the literals ask the same, so that the network shares their nodes. */
    String key() {
        return (met ? "+" : "-") + pattern.key();
    }

    /** Type and subject: what a {@link Recorded} is found by. */
    String question() {
        return pattern.type().name() + " " + pattern.subject();
    }

    /** The test of a fact, or of a {@link Recorded} where several facts may answer; the subject is taken as given. */
    Predicate<Object> test() {
        ClaimTest claims = ClaimTest.of(pattern);
        Predicate<Fact> chosen = chosen();
        if (pattern.type().single()) {
            Predicate<Fact> holds = met ? claims::certain : fact -> !claims.possible(fact);
            return object -> chosen.test((Fact) object) && holds.test((Fact) object);
        }
        Predicate<Fact> speaks = chosen.and(met ? claims::certain : claims::possible);
        return met
                ? object -> any((Recorded) object, speaks)
                : object -> ((Recorded) object).closed() && !any((Recorded) object, speaks);
    }

    private static boolean any(Recorded recorded, Predicate<Fact> speaks) {
        for (Fact fact : recorded.facts()) {
            if (speaks.test(fact)) {
                return true;
            }
        }
        return false;
    }

    /** The selectors after the first, which is the subject. */
    private Predicate<Fact> chosen() {
        Predicate<Fact> all = fact -> true;
        for (int i = 1; i < pattern.selectors().size(); i++) {
            Pattern.Chosen chosen = pattern.selectors().get(i);
            Function<Fact, Object> value = selector(chosen.field()).value();
            Object literal = chosen.value();
            Predicate<Fact> next = fact -> value.apply(fact).equals(literal);
            all = i == 1 ? next : all.and(next);
        }
        return all;
    }

    @SuppressWarnings(
            "unchecked") // the fact type ties the selector to its fact class; the pattern only sees such facts
    private Field.Selector<Fact> selector(String name) {
        FactType<Fact> type = (FactType<Fact>) pattern.type();
        return (Field.Selector<Fact>) type.field(name).orElseThrow();
    }
}
