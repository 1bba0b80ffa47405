package org.casewalk.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.casewalk.fact.Fact;
import org.casewalk.fact.Truth;
import org.casewalk.pack.Rule;

/**
 * What the answers of one case can reach. A rule fires only where every pattern of one of its alternatives has an object to match. The
 * answers of a case are tried against the patterns when they are taken in; a count, total or status is not known yet, and may match any
 * pattern where it can leave its beginning, because a rule below it is reached, or where already its beginning concerns a rule. More may
 * be reached than fires, never less.
 */
final class Reached {

    private final Intake intake;
    private final Map<Asked, List<Object>> answers = new IdentityHashMap<>();
    private final Set<Asked> computed = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<Rule> rules = Collections.newSetFromMap(new IdentityHashMap<>());

    private Reached(Intake intake) {
        this.intake = intake;
    }

    static Reached from(Network network, List<Intake.Entering> entering) {
        Reached reached = new Reached(network.intake());
        entering.forEach(reached::answered);
        Truth[] beginning = new Truth[network.rules().size()];
        Arrays.fill(beginning, Truth.OPEN);
        for (List<Computed> level : network.levels()) {
            for (Computed computed : level) {
                Fact first = computed.from(beginning);
                if (network.intake().concerns(first) || reached.any(computed.members(), network.rules())) {
                    reached.computed(network.intake().asked(first));
                }
            }
        }
        return reached;
    }

    private void answered(Intake.Entering one) {
        answers.computeIfAbsent(one.asked(), asked -> new ArrayList<>(1)).add(one.answer());
        rules.addAll(one.asked().rules());
    }

    private void computed(Asked asked) {
        computed.add(asked);
        rules.addAll(asked.rules());
    }

    private boolean any(int[] members, List<Rule> all) {
        for (int member : members) {
            if (rules.contains(all.get(member))) {
                return true;
            }
        }
        return false;
    }

    boolean rule(Rule rule) {
        return rules.contains(rule);
    }

    boolean literal(Literal literal) {
        Asked asked = intake.asked(literal.pattern());
        if (computed.contains(asked)) {
            return true;
        }
        Predicate<Object> test = asked.test(literal);
        for (Object answer : answers.getOrDefault(asked, List.of())) {
            if (test.test(answer)) {
                return true;
            }
        }
        return false;
    }
}
