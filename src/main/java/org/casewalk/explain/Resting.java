package org.casewalk.explain;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.casewalk.fact.Fact;
import org.casewalk.fact.Truth;
import org.casewalk.pack.Claim;
import org.casewalk.pack.ClaimTest;
import org.casewalk.pack.Pattern;

/** Which members of a group make a count or total what it is: "at least" is met by those that are met, and fails by those that are not. */
final class Resting {

    private Resting() {}

    /** Lists what a computed clause rests on, by what it is about; everything below where it is open or about one subject. */
    static List<Clause.Below> of(Clause clause, Standing standing) {
        Truth whole = standing.truth(clause);
        if (whole == Truth.OPEN) {
            return clause.below();
        }
        Set<Truth> telling = telling(clause, whole, standing.fact(clause));
        if (telling.isEmpty()) {
            return clause.below();
        }
        List<Clause.Below> resting = new ArrayList<>();
        for (Clause.Below member : clause.below()) {
            if (telling.contains(standing.status(member))) {
                resting.add(member);
            }
        }
        return resting;
    }

    /** What members are that make it so; empty where it compares no number that decides. */
    private static Set<Truth> telling(Clause clause, Truth whole, Fact fact) {
        Set<Truth> telling = EnumSet.noneOf(Truth.class);
        List<Claim> claims = clause.pattern().claims();
        for (Claim claim : claims) {
            if (claim instanceof Claim.Compares) {
                ClaimTest test = claims.size() == 1 ? clause.claims() : ClaimTest.of(alone(clause.pattern(), claim));
                if (Truth.of(test.certain(fact), test.possible(fact)) == whole) {
                    boolean atLeast = claim.field().endsWith("AtLeast");
                    telling.add(atLeast == (whole == Truth.MET) ? Truth.MET : Truth.NOT_MET);
                }
            }
        }
        return telling;
    }

    private static Pattern alone(Pattern pattern, Claim claim) {
        return new Pattern(pattern.type(), pattern.selectors(), List.of(claim), pattern.line());
    }
}
