package org.casewalk.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.casewalk.fact.ClosedRecord;
import org.casewalk.fact.Fact;
import org.casewalk.fact.Truth;
import org.kie.api.event.rule.DefaultRuleRuntimeEventListener;
import org.kie.api.event.rule.ObjectDeletedEvent;
import org.kie.api.event.rule.ObjectInsertedEvent;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.FactHandle;

/**
 * A live session: it holds one set of facts, takes the next one, and lets truth maintenance revise exactly what followed from the
 * difference. Not thread-safe.
 */
public final class RuleSession implements AutoCloseable {

    /** More firings than any pack within the loader's caps can cause; an engine fault, not a content fault, when reached. */
    static final int MOST_FIRINGS = 1_000_000;

    private final Network network;
    private final KieSession session;
    private final Map<Asked, List<Entered>> entered = new HashMap<>();
    private final List<List<Held>> computed = new ArrayList<>();
    private final Truth[] truths;
    private final boolean[] met;
    private final boolean[] notMet;
    private final boolean[] revised;
    private final List<Object>[] noReasons;
    private List<Fact> facts = List.of();
    private List<ClosedRecord> closed = List.of();

    /** An answer that the session holds, and its handle. */
    private record Entered(Object answer, FactHandle handle) {}

    /** A computed fact, the value the session holds, and its handle. */
    private static final class Held {
        private final Computed computed;
        private @org.jspecify.annotations.Nullable Fact value;
        private @org.jspecify.annotations.Nullable FactHandle handle;

        private Held(Computed computed) {
            this.computed = computed;
        }
    }

    RuleSession(Network network, RuleBase base) {
        this.network = network;
        this.truths = new Truth[network.rules().size()];
        this.met = new boolean[truths.length];
        this.notMet = new boolean[truths.length];
        this.revised = new boolean[truths.length];
        this.noReasons = Statuses.noReasons(truths.length);
        Arrays.fill(truths, Truth.OPEN);
        network.levels()
                .forEach(level -> computed.add(level.stream().map(Held::new).toList()));
        this.session = base.newSession();
        session.addEventListener(new Listener());
    }

    /** Replaces the facts by these and decides everything again. */
    public Statuses become(Collection<? extends Fact> nextFacts, Collection<ClosedRecord> nextClosed) {
        List<Fact> before = facts;
        List<ClosedRecord> closedBefore = closed;
        facts = List.copyOf(nextFacts);
        closed = List.copyOf(nextClosed);
        network.intake().touched(before, closedBefore, facts, closed).forEach(this::replace);
        settle();
        return new Statuses(network, truths, noReasons);
    }

    /** Takes out the answers to a question that no longer stand, and lets the new ones in. */
    private void replace(Asked asked) {
        List<Object> answers = asked.answers(facts, closed);
        List<Entered> held = new ArrayList<>();
        for (Entered before : entered.getOrDefault(asked, List.of())) {
            if (answers.remove(before.answer())) {
                held.add(before);
            } else {
                session.delete(before.handle());
            }
        }
        answers.forEach(answer -> held.add(new Entered(answer, session.insert(answer))));
        entered.put(asked, held);
    }

    /** Fires stratum by stratum, bringing the counts, totals and statuses between two strata up to date. */
    private void settle() {
        fire();
        for (List<Held> level : computed) {
            boolean changed = false;
            for (Held held : level) {
                changed |= bringUpToDate(held);
            }
            if (changed) {
                fire();
            }
        }
        for (int rule = 0; rule < truths.length; rule++) {
            if (met[rule] && notMet[rule]) {
                throw new IllegalStateException("Rule \"%s\" came out both met and not met."
                        .formatted(network.rules().get(rule).name()));
            }
        }
        Arrays.fill(revised, false);
    }

    private void fire() {
        if (session.fireAllRules(MOST_FIRINGS) >= MOST_FIRINGS) {
            throw new IllegalStateException("The rules fired more than " + MOST_FIRINGS + " times and were stopped.");
        }
    }

    private boolean bringUpToDate(Held held) {
        FactHandle handle = held.handle;
        if (handle != null && !held.computed.restsOn(revised)) {
            return false;
        }
        Fact now = held.computed.from(truths);
        if (now.equals(held.value)) {
            return false;
        }
        held.value = now;
        if (handle == null) {
            held.handle = session.insert(now);
        } else {
            session.update(handle, now);
        }
        return true;
    }

    @Override
    public void close() {
        session.dispose();
    }

    /** Keeps the statuses in step with what truth maintenance inserts and takes back. */
    private final class Listener extends DefaultRuleRuntimeEventListener {

        @Override
        public void objectInserted(ObjectInsertedEvent event) {
            if (event.getObject() instanceof Conclusion conclusion) {
                standing(conclusion)[conclusion.index()] = true;
                revise(conclusion.index());
            }
        }

        @Override
        public void objectDeleted(ObjectDeletedEvent event) {
            if (event.getOldObject() instanceof Conclusion conclusion) {
                standing(conclusion)[conclusion.index()] = false;
                revise(conclusion.index());
            }
        }
    }

    private void revise(int rule) {
        truths[rule] = truth(rule);
        revised[rule] = true;
    }

    private boolean[] standing(Conclusion conclusion) {
        return conclusion.met() ? met : notMet;
    }

    /** Both directions may stand for a moment while an edit is worked in; the check after firing holds that none stays. */
    private Truth truth(int rule) {
        if (met[rule]) {
            return Truth.MET;
        }
        return notMet[rule] ? Truth.NOT_MET : Truth.OPEN;
    }
}
