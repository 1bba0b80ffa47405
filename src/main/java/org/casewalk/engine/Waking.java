package org.casewalk.engine;

import java.util.List;
import java.util.OptionalDouble;
import org.casewalk.casefile.Place;
import org.casewalk.citation.Citation;
import org.casewalk.fact.ClosedRecord;
import org.casewalk.fact.FactType;
import org.casewalk.fact.Finding;
import org.casewalk.fact.Investigation;
import org.casewalk.pack.Claim;
import org.casewalk.pack.Condition;
import org.casewalk.pack.Pattern;
import org.casewalk.pack.Role;
import org.casewalk.pack.Rule;

/**
 * A case of two facts under two rules. Deciding it has Drools load and set up most of what it needs for any case: a rule on one fact, a
 * join, an object that stands for several answers.
 */
final class Waking {

    static final String SEEN = "seen";
    static final String BOTH = "both";

    private Waking() {}

    static Statuses decided() {
        Condition seen = new Condition.Match(pattern("Finding", "id", "present"));
        Condition normal = new Condition.Match(pattern("Investigation", "id", "normal"));
        Network network = Network.of(List.of(rule(SEEN, seen), rule(BOTH, new Condition.All(List.of(seen, normal)))));
        List<Intake.Entering> entering = network.intake()
                .of(
                        List.of(
                                new Finding("", true, false, true, false, true, false, 0, 1, List.of()),
                                new Investigation("", true, false, List.of())),
                        List.of(new ClosedRecord("Investigation", "")));
        return new OneShot(network, RuleBase.reached(network, entering)).decide(entering);
    }

    private static Pattern pattern(String type, String selector, String claim) {
        return new Pattern(
                FactType.named(type).orElseThrow(),
                List.of(new Pattern.Chosen(selector, "")),
                List.of(new Claim.Holds(claim)),
                0);
    }

    private static Rule rule(String concludes, Condition condition) {
        return new Rule(
                concludes,
                concludes,
                condition,
                new Citation("", ""),
                Role.CORE,
                List.of(),
                OptionalDouble.empty(),
                false,
                false,
                false,
                "",
                Place.NONE);
    }
}
