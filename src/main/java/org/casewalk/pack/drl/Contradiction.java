package org.casewalk.pack.drl;

import java.util.List;
import java.util.Optional;
import org.casewalk.fact.FactType;
import org.casewalk.pack.Claim;

/** Finds two claims about one question that exclude each other. */
public final class Contradiction {

    private static final List<List<String>> OPPOSITES = List.of(
            List.of("present", "absent"),
            List.of("presentNow", "absentNow"),
            List.of("newOrWorse", "longStanding"),
            List.of("rising", "notRising"),
            List.of("taken", "notTaken"),
            List.of("exposedAtOnset", "notExposedAtOnset"),
            List.of("withdrawnBeforeOnset", "notWithdrawnBeforeOnset"),
            List.of("normal", "abnormal"),
            List.of("female", "male"),
            List.of("here", "elsewhere"),
            List.of("met", "notMet"),
            List.of("met", "open"),
            List.of("notMet", "open"),
            List.of("absent", "presentNow"),
            List.of("absent", "newOrWorse"),
            List.of("absent", "longStanding"));

    private Contradiction() {}

    /** Gives the two claims in words, when there are such. */
    public static Optional<String> among(FactType<?> type, List<Claim> claims) {
        List<String> flags = claims.stream()
                .filter(Claim.Holds.class::isInstance)
                .map(Claim::field)
                .toList();
        for (List<String> pair : OPPOSITES) {
            if (flags.containsAll(pair) && type.field(pair.get(0)).isPresent()) {
                return Optional.of("\"%s\" and \"%s\"".formatted(pair.get(0), pair.get(1)));
            }
        }
        return bounds(claims);
    }

    private static Optional<String> bounds(List<Claim> claims) {
        for (Claim low : claims) {
            for (Claim high : claims) {
                if (low instanceof Claim.Compares least
                        && high instanceof Claim.Compares most
                        && excludes(least, most)) {
                    return Optional.of("\"%s\" and \"%s\"".formatted(words(least), words(most)));
                }
            }
        }
        return Optional.empty();
    }

    private static boolean excludes(Claim.Compares least, Claim.Compares most) {
        boolean pair = least.field().endsWith("AtLeast")
                && most.field().equals(least.field().replaceFirst("AtLeast$", "AtMost"));
        boolean open = least.operator() == Claim.Operator.GREATER || most.operator() == Claim.Operator.LESS;
        return pair && (least.number() > most.number() || open && least.number() == most.number());
    }

    private static String words(Claim.Compares claim) {
        return "%s %s %s".formatted(claim.field(), claim.operator().sign(), Numbers.plain(claim.number()));
    }
}
