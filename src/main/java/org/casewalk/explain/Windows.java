package org.casewalk.explain;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.casewalk.pack.Claim;
import org.casewalk.pack.Claim.Operator;
import org.casewalk.pack.Pattern;

/** Two claims that together are a window before the first sign, said as one: "within 28 days before the first sign". */
final class Windows {

    private static final List<String> UNITS = List.of("days", "hours");

    private Windows() {}

    /** Gives the window, or nothing where a pattern has none that begins at the first sign and reaches back. */
    static Optional<String> of(Pattern pattern) {
        return UNITS.stream()
                .filter(unit -> from(pattern, unit).isPresent())
                .flatMap(unit -> back(pattern, unit).stream()
                        .map(back -> Numbers.oneOrMany(
                                back.number(),
                                "within " + Numbers.text(back.number()) + " " + unit + " before the first sign")))
                .findFirst();
    }

    /** The claims that a window does not say. */
    static List<Claim> outside(Pattern pattern) {
        List<Claim> within = UNITS.stream()
                .filter(unit ->
                        from(pattern, unit).isPresent() && back(pattern, unit).isPresent())
                .flatMap(unit -> Stream.concat(from(pattern, unit).stream(), back(pattern, unit).stream()))
                .map(Claim.class::cast)
                .toList();
        return pattern.claims().stream()
                .filter(claim -> !within.contains(claim))
                .toList();
    }

    private static Optional<Claim.Compares> from(Pattern pattern, String unit) {
        return bound(pattern, unit + "BeforeOnsetAtLeast", Operator.GREATER_OR_EQUAL)
                .filter(claim -> claim.number() == 0);
    }

    private static Optional<Claim.Compares> back(Pattern pattern, String unit) {
        return bound(pattern, unit + "BeforeOnsetAtMost", Operator.LESS_OR_EQUAL);
    }

    private static Optional<Claim.Compares> bound(Pattern pattern, String field, Operator operator) {
        return pattern.claims().stream()
                .filter(Claim.Compares.class::isInstance)
                .map(Claim.Compares.class::cast)
                .filter(claim -> claim.field().equals(field) && claim.operator() == operator)
                .findFirst();
    }
}
