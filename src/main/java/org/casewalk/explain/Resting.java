package org.casewalk.explain;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.casewalk.fact.Truth;
import org.casewalk.pack.Claim;
import org.casewalk.pack.Pattern;

/** Which members of a group make a count or total what it is: "at least" is met by those that are met, and fails by those that are not. */
final class Resting {

    private Resting() {}

    /** Lists what a computed pattern rests on, by what it is about; everything below where it is open or about one subject. */
    static List<String> of(Pattern pattern, Reasoning reasoning, Function<String, Truth> statuses) {
        Truth whole = reasoning.computedTruth(pattern, statuses);
        List<Claim> deciding = pattern.claims().stream()
                .filter(Claim.Compares.class::isInstance)
                .filter(claim -> reasoning.computedTruth(alone(pattern, claim), statuses) == whole)
                .toList();
        if (whole == Truth.OPEN || deciding.isEmpty()) {
            return reasoning.below(pattern);
        }
        Set<Truth> telling = EnumSet.noneOf(Truth.class);
        for (Claim claim : deciding) {
            boolean atLeast = claim.field().endsWith("AtLeast");
            telling.add(atLeast == (whole == Truth.MET) ? Truth.MET : Truth.NOT_MET);
        }
        return reasoning.below(pattern).stream()
                .filter(member -> telling.contains(statuses.apply(member)))
                .toList();
    }

    private static Pattern alone(Pattern pattern, Claim claim) {
        return new Pattern(pattern.type(), pattern.selectors(), List.of(claim), pattern.line());
    }
}
