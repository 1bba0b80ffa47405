package org.casewalk.explain;

import java.util.List;
import org.casewalk.pack.ClaimTest;
import org.casewalk.pack.Pattern;

/**
 * One pattern of the rules, ready to be asked of many cases; patterns that ask and claim the same are one clause. Immutable.
 *
 * @param number its own among all clauses of a library
 * @param position among the base patterns; −1 for a computed one
 * @param pattern as the first rule writes it
 * @param claims its claims
 * @param questions ids of the questions whose answers it depends on, without the onset; empty for a computed one
 * @param needsOnset whether it compares a time with the first sign
 * @param below what a computed one builds on; empty for a base pattern
 */
record Clause(
        int number,
        int position,
        Pattern pattern,
        ClaimTest claims,
        List<String> questions,
        boolean needsOnset,
        List<Below> below) {

    Clause {
        questions = List.copyOf(questions);
        below = List.copyOf(below);
    }

    /**
     * Something that a count, total or status is worked out from.
     *
     * @param subject what it is about
     * @param rule number of the rule that concludes it; −1 where none does, so that it is open for ever
     * @param weight what it adds where it is met
     */
    record Below(String subject, int rule, double weight) {}

    boolean computed() {
        return position < 0;
    }
}
