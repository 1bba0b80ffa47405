package org.casewalk.pack;

import java.util.List;
import java.util.function.Predicate;
import org.casewalk.fact.Fact;
import org.casewalk.fact.FactType;
import org.casewalk.fact.Field;

/** The claims of one pattern, ready to be asked of a fact: are they all certain, are they all still possible? */
public final class ClaimTest {

    private final Predicate<Fact> certain;
    private final Predicate<Fact> possible;

    private ClaimTest(Predicate<Fact> certain, Predicate<Fact> possible) {
        this.certain = certain;
        this.possible = possible;
    }

    /** Reads the claims of a pattern that the loader has checked. */
    public static ClaimTest of(Pattern pattern) {
        List<Claim> claims = pattern.claims();
        ClaimTest all = of(pattern.type(), claims.get(0));
        for (Claim claim : claims.subList(1, claims.size())) {
            all = all.and(of(pattern.type(), claim));
        }
        return all;
    }

    /** Says whether the fact proves every claim. */
    public boolean certain(Fact fact) {
        return certain.test(fact);
    }

    /** Says whether the fact excludes none of the claims. */
    public boolean possible(Fact fact) {
        return possible.test(fact);
    }

    private ClaimTest and(ClaimTest other) {
        return new ClaimTest(certain.and(other.certain), possible.and(other.possible));
    }

    @SuppressWarnings("unchecked") // the fact type ties the field to its fact class; the pattern only sees such facts
    private static ClaimTest of(FactType<?> type, Claim claim) {
        Field<Fact> field = (Field<Fact>) type.field(claim.field()).orElseThrow();
        if (field instanceof Field.Flag<Fact> flag) {
            return new ClaimTest(flag.certain(), flag.possible());
        }
        Field.Bound<Fact> bound = (Field.Bound<Fact>) field;
        Claim.Compares compares = (Claim.Compares) claim;
        Claim.Operator operator = compares.operator();
        double number = compares.number();
        return new ClaimTest(
                fact -> operator.test(bound.proves().applyAsDouble(fact), number),
                fact -> operator.test(bound.leaves().applyAsDouble(fact), number));
    }
}
