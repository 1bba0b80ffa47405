package org.casewalk.engine;

import java.util.List;
import java.util.function.Predicate;
import org.casewalk.pack.Rule;
import org.drools.core.impl.EnvironmentFactory;
import org.drools.core.impl.RuleBaseFactory;
import org.drools.kiesession.rulebase.InternalKnowledgeBase;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.KieSessionConfiguration;
import org.kie.api.runtime.conf.DirectFiringOption;
import org.kie.api.runtime.conf.ThreadSafeOption;

/** Drools' rules and their network: all rules of a library, or those that the answers of one case can reach. */
final class RuleBase {

    /**
     * Matches are taken as they come up: no rule waits for another, so there is no agenda to sort. One thread has the session to
     * itself, and no consequence runs in it, which is what Drools would otherwise guard against.
     */
    private static final KieSessionConfiguration DIRECT = direct();

    private final InternalKnowledgeBase base;

    private RuleBase(InternalKnowledgeBase base) {
        this.base = base;
    }

    /** Every rule of a library, for any case. */
    static RuleBase whole(Network network) {
        return of(network.rules(), rule -> true, literal -> true);
    }

    /** The rules that some answer can reach: for the case with these answers, and no other. */
    static RuleBase reached(Network network, List<Intake.Entering> entering) {
        Reached reached = Reached.from(network, entering);
        return of(network.rules(), reached::rule, reached::literal);
    }

    private static RuleBase of(List<Rule> rules, Predicate<Rule> reached, Predicate<Literal> answerable) {
        ModelBuilder builder = new ModelBuilder();
        for (int i = 0; i < rules.size(); i++) {
            Rule rule = rules.get(i);
            if (reached.test(rule)) {
                for (boolean met : new boolean[] {true, false}) {
                    Conclusion conclusion = new Conclusion(i, met, rule.concludes());
                    Directions.of(rule.condition(), met).stream()
                            .filter(literals -> literals.stream().allMatch(answerable))
                            .forEach(literals -> builder.add(literals, conclusion));
                }
            }
        }
        return new RuleBase(builder.build());
    }

    private static KieSessionConfiguration direct() {
        KieSessionConfiguration direct = RuleBaseFactory.newKnowledgeSessionConfiguration();
        direct.setOption(DirectFiringOption.YES);
        direct.setOption(ThreadSafeOption.NO);
        return direct;
    }

    /** Opens a session for facts that will not change. */
    KieSession newDirectSession() {
        return base.newKieSession(DIRECT, EnvironmentFactory.newEnvironment());
    }

    /** Opens a session for facts that come and go. */
    KieSession newSession() {
        return base.newKieSession();
    }
}
