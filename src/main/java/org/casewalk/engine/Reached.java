package org.casewalk.engine;

import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.casewalk.fact.Fact;
import org.casewalk.fact.Truth;
import org.casewalk.pack.Rule;

/**
 * What the answers of one case can reach. A rule fires only where every pattern of one of its alternatives has an object to match; a
 * question without an answer that concerns any rule has none. A count, total or status has one where it can leave its beginning,
 * because a rule below it is reached, or where already its beginning concerns a rule. More may be reached than fires, never less.
 */
final class Reached {

    private final Intake intake;
    private final Set<Asked> answered = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<Rule> rules = Collections.newSetFromMap(new IdentityHashMap<>());

    private Reached(Intake intake) {
        this.intake = intake;
    }

    static Reached from(Network network, List<Intake.Entering> entering) {
        Reached reached = new Reached(network.intake());
        entering.forEach(one -> reached.answered(one.asked()));
        Truth[] beginning = new Truth[network.rules().size()];
        Arrays.fill(beginning, Truth.OPEN);
        for (List<Computed> level : network.levels()) {
            for (Computed computed : level) {
                Fact first = computed.from(beginning);
                if (network.intake().concerns(first) || reached.any(computed.members(), network.rules())) {
                    reached.answered(network.intake().asked(first));
                }
            }
        }
        return reached;
    }

    private void answered(Asked asked) {
        if (answered.add(asked)) {
            rules.addAll(asked.rules());
        }
    }

    private boolean any(int[] members, List<Rule> all) {
        return Arrays.stream(members).anyMatch(member -> rules.contains(all.get(member)));
    }

    boolean rule(Rule rule) {
        return rules.contains(rule);
    }

    boolean literal(Literal literal) {
        return answered.contains(intake.asked(literal.pattern()));
    }
}
