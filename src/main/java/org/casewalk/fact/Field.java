package org.casewalk.fact;

import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;

/**
 * One field of a fact as rules see it.
 *
 * @param <F> the fact class
 */
public sealed interface Field<F extends Fact> {

    /** Name as written in a rule. */
    String name();

    /**
     * Names the question: compared with {@code ==} to a literal, never negated.
     *
     * @param terms which vocabulary the literal comes from
     * @param required whether a pattern must have it
     * @param value text or number of the fact; numbers as {@link Double}
     */
    record Selector<F extends Fact>(String name, Terms terms, boolean required, Function<F, Object> value)
            implements Field<F> {}

    /**
     * A yes-or-no claim.
     *
     * @param certain true when the fact proves it
     * @param possible false when the fact excludes it
     */
    record Flag<F extends Fact>(String name, Predicate<F> certain, Predicate<F> possible) implements Field<F> {}

    /**
     * A number that is known by bounds; the name ends in {@code AtLeast} or {@code AtMost}.
     *
     * @param side which bound this is
     * @param unit unit in words
     * @param proves the bound that proves a claim
     * @param leaves the opposite bound, which leaves it possible
     */
    record Bound<F extends Fact>(
            String name, Side side, String unit, ToDoubleFunction<F> proves, ToDoubleFunction<F> leaves)
            implements Field<F> {}

    /** Which bound a field is, and with it which operators prove something. */
    enum Side {
        /** Lower bound: only {@code >=} and {@code >} prove. */
        AT_LEAST,
        /** Upper bound: only {@code <=} and {@code <} prove. */
        AT_MOST
    }

    /** Where the literal of a selector comes from. */
    enum Terms {
        FINDING,
        TEST,
        DRUG,
        DRUG_CLASS,
        INVESTIGATION,
        SETTING,
        SITE,
        /** A group of criteria: {@code pattern/group}. */
        GROUP,
        /** Anything with a status. */
        SUBJECT,
        /** A number of this question itself, a threshold or a window. */
        NUMBER
    }
}
