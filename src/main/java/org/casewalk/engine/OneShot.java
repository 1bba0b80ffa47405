package org.casewalk.engine;

import java.util.Arrays;
import java.util.List;
import org.casewalk.fact.Fact;
import org.casewalk.fact.Truth;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.AgendaFilter;
import org.kie.api.runtime.rule.Match;

/**
 * One set of facts, decided once. Nothing will be taken back, so nothing is inserted logically: each match that comes up for firing
 * is noted as the conclusion of its rule, with the facts it rests on, and leaves the agenda.
 */
final class OneShot implements AgendaFilter {

    private final Network network;
    private final RuleBase base;
    private final Truth[] truths;
    private final List<Object>[] because;
    private int matches;

    OneShot(Network network, RuleBase base) {
        this.network = network;
        this.base = base;
        this.truths = new Truth[network.rules().size()];
        this.because = Statuses.noReasons(truths.length);
        Arrays.fill(truths, Truth.OPEN);
    }

    Statuses decide(List<Intake.Entering> entering) {
        KieSession session = base.newDirectSession();
        try {
            entering.forEach(one -> session.insert(one.answer()));
            session.fireAllRules(this);
            for (List<Computed> level : network.levels()) {
                for (Computed computed : level) {
                    insert(session, computed.from(truths));
                }
                session.fireAllRules(this);
            }
        } finally {
            session.dispose();
        }
        return new Statuses(network, truths, because);
    }

    private void insert(KieSession session, Fact fact) {
        if (network.intake().concerns(fact)) {
            session.insert(fact);
        }
    }

    @Override
    public boolean accept(Match match) {
        if (++matches > RuleSession.MOST_FIRINGS) {
            throw new IllegalStateException("More than " + RuleSession.MOST_FIRINGS + " matches; stopped.");
        }
        List<Object> reasons = match.getObjects();
        for (Conclusion conclusion : Conclusion.of(match.getRule())) {
            conclude(conclusion, reasons);
        }
        return false;
    }

    private void conclude(Conclusion conclusion, List<Object> reasons) {
        int rule = conclusion.index();
        if (truths[rule] == Truth.OPEN) {
            truths[rule] = conclusion.truth();
            because[rule] = reasons;
        } else if (truths[rule] != conclusion.truth()) {
            throw new IllegalStateException("Rule \"%s\" came out both met and not met."
                    .formatted(network.rules().get(rule).name()));
        }
    }
}
