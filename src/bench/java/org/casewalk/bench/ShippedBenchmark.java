package org.casewalk.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.casewalk.Casewalk;
import org.casewalk.casefile.CaseFile;
import org.casewalk.casefile.read.CaseReader;
import org.casewalk.casefile.read.Format;
import org.casewalk.checklist.Checklist;
import org.casewalk.checklist.Result;
import org.casewalk.checklist.ReviewStep;
import org.casewalk.engine.Engine;
import org.casewalk.engine.Statuses;
import org.casewalk.fact.FactMapper;
import org.casewalk.fact.Facts;
import org.casewalk.pack.Library;
import org.casewalk.pack.read.LibraryReader;
import org.casewalk.pack.read.RulesFolder;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The shipped packs on the published cases: from facts to statuses, from a case to its facts, and the whole checklist. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 5, time = 1)
public class ShippedBenchmark {

    /** The packs and the cases, read from the checkout. */
    @State(Scope.Benchmark)
    public static class Shipped {
        Casewalk casewalk;
        Engine engine;
        FactMapper mapper;
        List<CaseFile> cases;
        List<Facts> facts;
        int next;

        /** Reads packs and cases. */
        @Setup
        public void set() {
            Library library = LibraryReader.read(List.of(RulesFolder.directory(Path.of("rules"))))
                    .library()
                    .orElseThrow();
            casewalk = Casewalk.of(library);
            engine = Engine.of(library);
            mapper = new FactMapper(library.vocabulary(), Casewalk.questions(library));
            CaseReader reader = new CaseReader(library.vocabulary());
            try (Stream<Path> files = Files.list(Path.of("fixtures", "cases", "published"))) {
                cases = files.sorted()
                        .map(file -> reader.read(file.toString(), text(file), Format.YAML)
                                .caseFile()
                                .orElseThrow())
                        .toList();
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
            facts = cases.stream().map(mapper::map).toList();
        }

        private static String text(Path file) {
            try {
                return Files.readString(file);
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }

        int next() {
            next = (next + 1) % cases.size();
            return next;
        }
    }

    /** Facts to statuses. */
    @Benchmark
    public Statuses hEngine(Shipped shipped) {
        Facts facts = shipped.facts.get(shipped.next());
        return shipped.engine.evaluate(facts.facts(), facts.closed());
    }

    /** Case to facts. */
    @Benchmark
    public Facts iFacts(Shipped shipped) {
        return shipped.mapper.map(shipped.cases.get(shipped.next()));
    }

    /** Case to a checklist of which nothing has been read yet; warmed up longer, since the compiler needs some hundreds of them. */
    @Benchmark
    @Warmup(iterations = 10, time = 2)
    public Checklist jChecklist(Shipped shipped) {
        return shipped.casewalk.check(shipped.cases.get(shipped.next()));
    }

    /** Case to the whole checklist: every reason, everything missing, what would settle or change each subject, where sets part. */
    @Benchmark
    @Warmup(iterations = 15, time = 2)
    public int kWholeChecklist(Shipped shipped) {
        Checklist checklist = shipped.casewalk.check(shipped.cases.get(shipped.next()));
        int read = checklist.comparison().pairs().size();
        for (List<Result> results : List.of(checklist.patterns(), checklist.criteriaSets(), checklist.timing())) {
            for (Result result : results) {
                read += result.criteria().size() + result.settledBy().size();
            }
        }
        for (ReviewStep step : checklist.reviewSteps()) {
            read += step.evidence().size();
        }
        return read;
    }
}
