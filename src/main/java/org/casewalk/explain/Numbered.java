package org.casewalk.explain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.casewalk.checklist.Bounds;
import org.casewalk.fact.Count;
import org.casewalk.fact.Fact;
import org.casewalk.fact.Status;
import org.casewalk.fact.Total;
import org.casewalk.pack.Claim;

/** The counts and totals that rules compare with a number, in one case. */
final class Numbered {

    private final Reasoning reasoning;
    private final Standing standing;

    Numbered(Reasoning reasoning, Standing standing) {
        this.reasoning = reasoning;
        this.standing = standing;
    }

    /** The counts and totals a deciding rule compares, each once with its number; a status it compares is followed down. */
    List<Bounds> of(Ruling ruling) {
        List<Bounds> bounds = new ArrayList<>();
        for (Clause clause : ruling.clauses()) {
            boolean status = clause.pattern().type().type() == Status.class;
            boolean number = clause.pattern().claims().stream().anyMatch(Claim.Compares.class::isInstance);
            if (clause.computed() && !status && number) {
                bounds.add(bounds(clause));
            } else {
                clause.below().stream()
                        .filter(lower -> lower.rule() >= 0)
                        .forEach(lower -> bounds.addAll(of(reasoning.rulings().get(lower.rule()))));
            }
        }
        return bounds.size() < 2 ? bounds : List.copyOf(different(bounds));
    }

    /** In one case a group has one count, so that what it is compared with and whether that is reached tell two apart. */
    private static Collection<Bounds> different(List<Bounds> all) {
        Map<String, Bounds> different = new LinkedHashMap<>();
        all.forEach(one ->
                different.putIfAbsent(one.kind() + " " + one.of() + " " + one.cutOff() + " " + one.reached(), one));
        return different.values();
    }

    private Bounds bounds(Clause clause) {
        Fact fact = standing.fact(clause);
        double low = fact instanceof Total total ? total.pointsAtLeast() : ((Count) fact).metAtLeast();
        double high = fact instanceof Total total ? total.pointsAtMost() : ((Count) fact).metAtMost();
        double cutOff = clause.pattern().claims().stream()
                .filter(Claim.Compares.class::isInstance)
                .mapToDouble(claim -> ((Claim.Compares) claim).number())
                .findFirst()
                .orElse(0);
        String unit = fact instanceof Total ? "points" : "count";
        return new Bounds(clause.pattern().subject(), unit, low, high, cutOff, standing.truth(clause));
    }
}
