package org.casewalk.walk;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.casewalk.Casewalk;
import org.casewalk.Evaluated;
import org.casewalk.casefile.CaseFile;
import org.casewalk.casefile.CaseProblem;
import org.casewalk.casefile.read.CaseReader;
import org.casewalk.casefile.read.CaseReading;
import org.casewalk.casefile.read.Format;
import org.casewalk.casefile.write.CaseDocument;
import org.casewalk.casefile.write.EntryForm;
import org.casewalk.casefile.write.EntryKind;
import org.casewalk.checklist.Checklist;
import org.casewalk.checklist.Later;
import org.casewalk.engine.Statuses;

/** Puts a walk together from its events and its case, by the packs in use; whatever needs them waits until they are read. Thread-safe. */
final class Assembly {

    private final CompletableFuture<Ready> ready;
    private final CompletableFuture<Changes> changes;

    Assembly(CompletableFuture<Casewalk> casewalk) {
        this.ready = casewalk.thenApply(Ready::of);
        // Also wakes the engine up, before the first page is needed.
        this.changes = ready.thenApplyAsync(
                there -> new Changes(there.casewalk.check(CaseFile.empty("empty", "Nothing entered"))));
    }

    private record Ready(Casewalk casewalk, CaseReader reader, Questions questions) {
        static Ready of(Casewalk casewalk) {
            return new Ready(
                    casewalk, new CaseReader(casewalk.library().vocabulary()), new Questions(casewalk.library()));
        }
    }

    Casewalk casewalk() {
        return ready.join().casewalk;
    }

    Questions questions() {
        return ready.join().questions;
    }

    CaseReading read(String name, String text) {
        return ready.join().reader.read(name, text, Format.BY_NAME_OR_TEXT);
    }

    CaseReading read(CaseDocument document) {
        return ready.join().reader.read("", document.text(), Format.JSON);
    }

    /** Reads a text as the title of a case, which tells whether it may be kept. */
    CaseReading screened(String text) {
        return read(CaseDocument.of(
                CaseFile.empty("screened", text.isEmpty() ? "nothing" : text),
                casewalk().library().vocabulary()));
    }

    /** Reads a time as that of some finding, which tells whether it may be kept. */
    CaseReading dated(String at) {
        String any =
                casewalk().library().vocabulary().findings().keySet().iterator().next();
        return read(CaseDocument.of(
                        CaseFile.empty("dated", "nothing"), casewalk().library().vocabulary())
                .with(new EntryForm(
                        EntryKind.FINDING,
                        "dated",
                        Map.of("finding", List.of(any), "state", List.of("present"), "at", List.of(at)))));
    }

    static List<CaseProblem> errors(CaseReading reading) {
        List<CaseProblem> errors = new ArrayList<>(reading.problems());
        errors.removeIf(problem -> problem.severity() != CaseProblem.Severity.ERROR);
        return errors;
    }

    /** What differs between two cases. */
    List<Change> changes(Statuses before, Statuses after) {
        return changes.join().between(before, after);
    }

    /** The walk after one more answer, which is kept already. */
    Walk after(Walk before, Recorded answer, Evaluated evaluated) {
        Map<String, Long> touched = new LinkedHashMap<>(before.lastTouched());
        touched.put(Fold.subject(answer.event()), answer.seq());
        return walk(
                before.id(),
                answer.seq(),
                Fold.applied(before.document(), answer.event()),
                evaluated,
                List.of(answer),
                changes(before.statuses(), evaluated.statuses()),
                before.marks(),
                touched);
    }

    /** The walk that all its events add up to. */
    Walk of(String id, List<Recorded> events, CaseFile caseFile) {
        Fold fold = Fold.of(events);
        List<Recorded> counting = fold.counting();
        Evaluated evaluated = casewalk().evaluate(caseFile);
        List<Change> changes = read(fold.before())
                .caseFile()
                .map(before -> changes(casewalk().statuses(before), evaluated.statuses()))
                .orElse(List.of());
        return walk(
                id,
                events.get(events.size() - 1).seq(),
                fold.document(),
                evaluated,
                counting.isEmpty() ? List.of() : List.of(counting.get(counting.size() - 1)),
                changes,
                fold.marks(),
                fold.lastTouched());
    }

    private Walk walk(
            String id,
            long revision,
            CaseDocument document,
            Evaluated evaluated,
            List<Recorded> lastAnswer,
            List<Change> changes,
            List<Recorded> marks,
            Map<String, Long> lastTouched) {
        Later<Checklist> explained = Later.of(() -> casewalk().explain(evaluated));
        return new Walk(
                id,
                revision,
                document,
                Later.of(() -> new Answers(document)),
                evaluated.caseFile(),
                evaluated.statuses(),
                Later.of(() -> casewalk().overview(evaluated)),
                explained,
                Later.of(() -> new NextQuestions(questions(), explained.get()).proposed()),
                lastAnswer,
                changes,
                marks,
                lastTouched);
    }
}
