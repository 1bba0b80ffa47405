package org.casewalk.explain;

import java.util.List;
import org.casewalk.pack.Rule;

/**
 * A rule, ready to be asked of many cases. Immutable.
 *
 * @param number its own among the rules of a library, in library order
 * @param rule as its pack has it
 * @param condition when it is met
 * @param clauses every clause of the condition, left to right, as often as it stands there
 */
record Ruling(int number, Rule rule, Tree condition, List<Clause> clauses) {

    Ruling {
        clauses = List.copyOf(clauses);
    }

    /** A condition over clauses. */
    sealed interface Tree {

        /** One clause. */
        record Leaf(Clause clause) implements Tree {}

        /** All of the parts, or any of them. */
        record Joined(boolean all, List<Tree> parts) implements Tree {
            public Joined {
                parts = List.copyOf(parts);
            }
        }
    }
}
