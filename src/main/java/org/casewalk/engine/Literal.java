package org.casewalk.engine;

import java.util.function.Predicate;
import org.casewalk.fact.Fact;
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
        return (met ? "+" : "-") + pattern.type().name() + pattern.selectors() + pattern.claims();
    }

    /** The test that the alpha node runs, beside the selectors. */
    Predicate<Fact> test() {
        ClaimTest claims = ClaimTest.of(pattern);
        if (met) {
            return claims::certain;
        }
        return pattern.type().single() ? fact -> !claims.possible(fact) : claims::possible;
    }
}
