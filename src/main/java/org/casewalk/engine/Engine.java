package org.casewalk.engine;

import java.util.Collection;
import org.casewalk.fact.ClosedRecord;
import org.casewalk.fact.Fact;
import org.casewalk.pack.Library;

/** The rule engine over one library. Thread-safe; building it costs milliseconds, a session microseconds. */
public final class Engine {

    private final Network network;

    private Engine(Network network) {
        this.network = network;
    }

    /** Builds the network of all rules of a library that was read without errors. */
    public static Engine of(Library library) {
        return new Engine(Network.of(library));
    }

    /** Decides everything for one set of facts. */
    public Statuses evaluate(Collection<? extends Fact> facts, Collection<ClosedRecord> closed) {
        return new OneShot(network).decide(facts, closed);
    }

    /** Opens a session that follows a changing set of facts; one thread at a time, close it after use. */
    public RuleSession open() {
        return new RuleSession(network);
    }
}
