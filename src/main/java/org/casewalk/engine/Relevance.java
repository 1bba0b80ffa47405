package org.casewalk.engine;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.casewalk.fact.Fact;
import org.casewalk.fact.FactType;
import org.casewalk.pack.Rule;

/**
 * Tells which facts can take part in a match at all. A fact that satisfies the claims of no pattern about its subject, in neither
 * direction, changes no conclusion, so it need not enter a session: most findings of most cases are unknown, and unknown claims
 * nothing. The test is the one that the rules make, so it holds for a pattern that an unknown does satisfy as well.
 */
final class Relevance {

    private final Map<Class<?>, Map<String, Predicate<Fact>>> claims;

    private Relevance(Map<Class<?>, Map<String, Predicate<Fact>>> claims) {
        this.claims = claims;
    }

    static Relevance of(List<Rule> rules) {
        Map<String, Literal> literals = new LinkedHashMap<>();
        rules.stream()
                .flatMap(rule -> rule.condition().patterns())
                .flatMap(pattern -> Stream.of(new Literal(pattern, true), new Literal(pattern, false)))
                .forEach(literal -> literals.putIfAbsent(literal.key(), literal));
        Map<Class<?>, Map<String, Predicate<Fact>>> claims = new HashMap<>();
        literals.values().forEach(literal -> claims.computeIfAbsent(
                        literal.pattern().type().type(), type -> new HashMap<>())
                .merge(literal.pattern().subject(), literal.test(), Predicate::or));
        return new Relevance(claims);
    }

    /** Says whether any pattern could match the fact. */
    boolean concerns(Fact fact) {
        Predicate<Fact> anyClaim =
                claims.getOrDefault(fact.getClass(), Map.of()).get(FactType.subject(fact));
        return anyClaim != null && anyClaim.test(fact);
    }
}
