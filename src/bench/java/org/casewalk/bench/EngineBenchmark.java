package org.casewalk.bench;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.casewalk.engine.Engine;
import org.casewalk.engine.RuleSession;
import org.casewalk.engine.Statuses;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** From the facts of one case to a status for every criterion of a synthetic pack, and from one changed fact to the revised ones. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 1)
public class EngineBenchmark {

    /** The pack, its cases and its floor. */
    @State(Scope.Benchmark)
    public static class Floored {
        @Param({"100", "500"})
        int criteria;

        Synthetic synthetic;

        /** Generates and compiles the floor. */
        @Setup
        public void set() {
            synthetic = new Synthetic(criteria);
        }
    }

    /** Our engine, checked against the floor. */
    @State(Scope.Benchmark)
    public static class Ours {
        Engine engine;

        /** Builds the network. */
        @Setup
        public void set(Floored floored) {
            engine = floored.synthetic
                    .checked(new OwnEngine(Engine.of(floored.synthetic.workload.library())))
                    .engine();
        }
    }

    /** A live session on one case, with copies of the case that differ in one observation. */
    @State(Scope.Benchmark)
    public static class Live {
        RuleSession session;
        Scene before;
        List<Scene> edits;
        int next;

        /** Opens the session and checks each edit against the floor. */
        @Setup
        public void set(Floored floored, Ours ours) {
            Synthetic synthetic = floored.synthetic;
            before = synthetic.scenes.get(0);
            edits = Scenes.edits(synthetic.workload, before, 7);
            session = ours.engine.open();
            synthetic.checked(scene -> OwnEngine.bytes(session.become(scene.facts(), scene.closed())));
            session.become(before.facts(), before.closed());
        }

        Scene edit() {
            next = (next + 1) % edits.size();
            return edits.get(next);
        }

        /** Closes the session. */
        @TearDown
        public void close() {
            session.close();
        }
    }

    /** The same rules through a stock compile. */
    @State(Scope.Benchmark)
    public static class Stock {
        Peer peer;

        /** Compiles the rules. */
        @Setup
        public void set(Floored floored) {
            peer = floored.synthetic.checked(new StockRules(floored.synthetic.rules()));
        }
    }

    /** Plain Java that reads packs at run time. */
    @State(Scope.Benchmark)
    public static class Plain {
        PlainRules rules;

        /** Makes the rules ready. */
        @Setup
        public void set(Floored floored) {
            rules = floored.synthetic.checked(new PlainRules(floored.synthetic.rules()));
        }
    }

    /** The same rules in Easy Rules. */
    @State(Scope.Benchmark)
    public static class Easy {
        Peer peer;

        /** Builds the rules. */
        @Setup
        public void set(Floored floored) {
            peer = floored.synthetic.checked(new EasyRules(floored.synthetic.rules()));
        }
    }

    /** The same rules in Evrete. */
    @State(Scope.Benchmark)
    public static class Evrete {
        Peer peer;

        /** Builds the rules. */
        @Setup
        public void set(Floored floored) {
            peer = floored.synthetic.checked(new EvreteRules(floored.synthetic.rules()));
        }
    }

    /** The same rules in Drools DMN. */
    @State(Scope.Benchmark)
    public static class Dmn {
        Peer peer;

        /** Compiles the rules. */
        @Setup
        public void set(Floored floored) {
            peer = floored.synthetic.checked(new DmnRules(floored.synthetic.rules()));
        }
    }

    /** Straight-line Java. */
    @Benchmark
    public Object aFloor(Floored floored) {
        return floored.synthetic.floor.decide(floored.synthetic.scene());
    }

    /** Plain Java that reads packs at run time. */
    @Benchmark
    public Object aPlain(Floored floored, Plain plain) {
        return plain.rules.decideWithReasons(floored.synthetic.scene());
    }

    /** Our engine, one case. */
    @Benchmark
    public Statuses bEngine(Floored floored, Ours ours) {
        Scene scene = floored.synthetic.scene();
        return ours.engine.evaluate(scene.facts(), scene.closed());
    }

    /** Our engine, one observation changed in a live session, and changed back. */
    @Benchmark
    @OperationsPerInvocation(2)
    public Statuses cLiveEdit(Live live) {
        Scene edit = live.edit();
        live.session.become(edit.facts(), edit.closed());
        return live.session.become(live.before.facts(), live.before.closed());
    }

    /** Stock Drools. */
    @Benchmark
    public byte[] dStockDrl(Floored floored, Stock stock) {
        return stock.peer.decide(floored.synthetic.scene());
    }

    /** Easy Rules. */
    @Benchmark
    public byte[] eEasyRules(Floored floored, Easy rules) {
        return rules.peer.decide(floored.synthetic.scene());
    }

    /** Evrete. */
    @Benchmark
    public byte[] fEvrete(Floored floored, Evrete rules) {
        return rules.peer.decide(floored.synthetic.scene());
    }

    /** Drools DMN. */
    @Benchmark
    public byte[] gDmn(Floored floored, Dmn rules) {
        return rules.peer.decide(floored.synthetic.scene());
    }
}
