package org.casewalk.engine;

import java.util.Collection;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.casewalk.fact.ClosedRecord;
import org.casewalk.fact.Fact;
import org.casewalk.pack.Library;
import org.jspecify.annotations.Nullable;

/**
 * The rule engine over one library. Thread-safe. Drools' network of all rules takes some hundred times as long to build as a case to
 * decide, so the first cases each have a network of the rules that their answers can reach; the one of all rules is built for the
 * first session, for the third case, or when it is asked for.
 */
public final class Engine {

    /** So many cases do not pay for the network of all rules. */
    private static final int FEW = 2;

    private final Network network;
    private final AtomicInteger cases = new AtomicInteger();
    private volatile @Nullable RuleBase whole;

    private Engine(Network network) {
        this.network = network;
    }

    /** Numbers the rules of a library that was read without errors. */
    public static Engine of(Library library) {
        return new Engine(Network.of(library));
    }

    /** Has Drools load and set up what its first network needs. It takes a while, and can be done before there is a library. */
    public static void wake() {
        Waking.decided();
    }

    /** Builds the network of all rules, if that is not done; nothing that is decided depends on it. */
    public void prepare() {
        whole();
    }

    /** Decides everything for one set of facts. */
    public Statuses evaluate(Collection<? extends Fact> facts, Collection<ClosedRecord> closed) {
        List<Intake.Entering> entering = network.intake().of(facts, closed);
        boolean few = whole == null && cases.incrementAndGet() <= FEW;
        return new OneShot(network, few ? RuleBase.reached(network, entering) : whole()).decide(entering);
    }

    /** Opens a session that follows a changing set of facts; one thread at a time, close it after use. */
    public RuleSession open() {
        return new RuleSession(network, whole());
    }

    private RuleBase whole() {
        RuleBase built = whole;
        return built == null ? built() : built;
    }

    private synchronized RuleBase built() {
        RuleBase built = whole;
        if (built == null) {
            built = RuleBase.whole(network);
            whole = built;
        }
        return built;
    }
}
