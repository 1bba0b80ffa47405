package org.casewalk.walk;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.casewalk.Casewalk;
import org.casewalk.Evaluated;
import org.casewalk.casefile.CaseFile;
import org.casewalk.casefile.CaseProblem;
import org.casewalk.casefile.Origin;
import org.casewalk.casefile.Place;
import org.casewalk.casefile.read.CaseReading;
import org.casewalk.casefile.write.CaseDocument;
import org.casewalk.engine.Statuses;

/** All walks: begin one, answer, undo. Safe to share between threads; the events of one walk are taken one after the other. */
public final class Walks {

    /** Walks kept ready in memory; the others are added up again from their events when somebody opens them. */
    private static final int READY = 200;

    /** So often in a row may another program be quicker to keep an event of the same walk. */
    private static final int MOST_TRIES = 20;

    /** Of the problem of a case that does not say where it comes from. */
    private static final String NO_ORIGIN = "W001";

    private final Assembly assembly;
    private final OneAtATime oneAtATime = new OneAtATime();
    private final Ready ready = new Ready(READY);
    private final Workload workload = new Workload();
    private final WalkLog log;
    private final Supplier<String> ids;
    private final Drafts drafts;

    /**
     * Opens the door to the walks of a log.
     *
     * @param ids gives an id for a new walk that nobody can guess
     */
    public Walks(Casewalk casewalk, WalkLog log, Supplier<String> ids) {
        this(CompletableFuture.completedFuture(casewalk), log, ids);
    }

    /**
     * Opens the door while the packs are still being read; whatever needs them waits.
     *
     * @param casewalk the engine, once it is there
     * @param ids gives an id for a new walk that nobody can guess
     */
    public Walks(CompletableFuture<Casewalk> casewalk, WalkLog log, Supplier<String> ids) {
        this.assembly = new Assembly(casewalk);
        this.drafts = new Drafts(log, assembly);
        this.log = log;
        this.ids = ids;
    }

    /** The engine and packs in use. */
    public Casewalk casewalk() {
        return assembly.casewalk();
    }

    /** What a walk can ask. */
    public Questions questions() {
        return assembly.questions();
    }

    /** Ids of all walks, the latest first. */
    public List<String> ids() {
        return log.walks();
    }

    /** Every event of a walk, in order. */
    public List<Recorded> events(String walkId) {
        return log.read(walkId);
    }

    /**
     * What a list of walks says about one.
     *
     * @param title of its case; the empty string where the walk cannot be read
     * @param origin kind of its origin, as a case file writes it; the empty string where it has none or cannot be read
     * @param events how many events it has
     */
    public record Heading(String title, String origin, int events) {}

    /** The heading of a walk; empty where there is none. */
    public Optional<Heading> heading(String walkId) {
        int events = (int) log.last(walkId);
        return events == 0 ? Optional.empty() : Optional.of(heading(walkId, events));
    }

    /** One walk that cannot be read keeps no other from the list. */
    private Heading heading(String walkId, int events) {
        try {
            return log.first(walkId).event() instanceof WalkEvent.Begun begun
                    ? new Heading(begun.document().title(), begun.document().origin(), events)
                    : new Heading("", "", events);
        } catch (IllegalArgumentException unreadable) {
            return new Heading("", "", events);
        }
    }

    /** Whether the log of a walk stands as it was written. */
    public LogCheck check(String walkId) {
        return log.check(walkId);
    }

    /** Begins a walk with a case as it is written; one that does not say where it comes from is refused. */
    public Outcome begin(String name, String text) {
        CaseReading reading = assembly.read(name, text);
        if (reading.caseFile().isEmpty()) {
            return new Outcome.Refused(Assembly.errors(reading));
        }
        CaseFile caseFile = reading.caseFile().get();
        return caseFile.origin() instanceof Origin.NotStated
                ? new Outcome.Refused(List.of(noOrigin(name)))
                : begin(CaseDocument.of(caseFile, casewalk().library().vocabulary()));
    }

    private static CaseProblem noOrigin(String name) {
        return new CaseProblem(
                NO_ORIGIN,
                CaseProblem.Severity.ERROR,
                new Place(name, 0, 0, "/origin"),
                1,
                "The case does not say where it comes from.",
                "",
                List.of(),
                "Maybe add origin: {kind: fictional}, published with its citation, or a closed review.",
                "");
    }

    /** Begins a walk with this case. */
    public Outcome begin(CaseDocument document) {
        CaseReading reading = read(document);
        if (reading.caseFile().isEmpty()) {
            return new Outcome.Refused(Assembly.errors(reading));
        }
        String id = ids.get();
        CaseFile caseFile = reading.caseFile().get();
        return oneAtATime.on(id, () -> {
            Recorded begun = log.append(id, 1, new WalkEvent.Begun(document));
            return new Outcome.Taken(ready.keep(assembly.of(id, List.of(begun), caseFile)));
        });
    }

    /**
     * The walk as it now stands; empty where there is none with this id. What stands is what the log holds, whoever wrote it.
     *
     * @throws WalkUnreadable where it cannot be read by this release and its packs
     */
    public Optional<Walk> open(String walkId) {
        return oneAtATime.on(walkId, () -> {
            long last = log.last(walkId);
            if (last == 0) {
                ready.forget(walkId);
                return Optional.empty();
            }
            return Optional.of(ready.at(walkId, last).orElseGet(() -> ready.keep(added(walkId))));
        });
    }

    /** Works on a walk when nobody else does. Where another program was quicker, it is opened again and looked at anew. */
    private <T> T on(String walkId, Supplier<T> work) {
        return oneAtATime.on(walkId, () -> {
            for (int tried = 1; tried < MOST_TRIES; tried++) {
                try {
                    return work.get();
                } catch (NumberTaken quicker) {
                    ready.forget(walkId);
                }
            }
            return work.get();
        });
    }

    /**
     * Takes an answer.
     *
     * @param seen number of the last event on the page it was given on; an answer to a question that somebody else has answered since
     *     is not taken, unless it says the same
     * @param confirmed whether a person has said that an unusual value, or one that stands already, is meant
     */
    public Outcome answer(String walkId, WalkEvent edit, long seen, boolean confirmed) {
        return on(walkId, () -> answer(existing(walkId), edit, seen, confirmed));
    }

    private Outcome answer(Walk before, WalkEvent edit, long seen, boolean confirmed) {
        boolean gone = edit instanceof WalkEvent.TakenBack back
                && before.document().entry(back.entryId()).isEmpty();
        if (!gone && SaidAlready.stands(before, edit)) {
            return new Outcome.Taken(before);
        }
        List<CaseProblem> twice = SaidAlready.asked(before, edit, seen, confirmed);
        if (!twice.isEmpty()) {
            return new Outcome.Asks(before, twice, true);
        }
        if (gone || touched(before, edit) > seen) {
            return new Outcome.Overtaken(before);
        }
        CaseReading reading = read(Fold.applied(before.document(), edit));
        if (reading.caseFile().isEmpty()) {
            return new Outcome.Refused(Assembly.errors(reading));
        }
        List<CaseProblem> unusual = confirmed ? List.of() : unusual(before.document(), reading);
        return unusual.isEmpty()
                ? taken(before, edit, reading.caseFile().get())
                : new Outcome.Asks(before, unusual, false);
    }

    /** The number of the last event about what an answer is about; 0 where there was none. */
    private static long touched(Walk walk, WalkEvent edit) {
        Stream<String> about = Stream.of(Fold.subject(edit));
        if (edit instanceof WalkEvent.Put put
                && walk.document().entry(put.entry().id()).isEmpty()) {
            about = Stream.concat(about, walk.answered().get().instead(put.entry()));
        }
        return about.mapToLong(entry -> walk.lastTouched().getOrDefault(entry, 0L))
                .max()
                .orElse(0);
    }

    private Walk added(String walkId) {
        List<Recorded> events = read(walkId);
        CaseReading reading = read(Fold.of(events).document());
        CaseFile caseFile = reading.caseFile().orElseThrow(() -> new WalkUnreadable(walkId, Assembly.errors(reading)));
        return assembly.of(walkId, events, caseFile);
    }

    private List<Recorded> read(String walkId) {
        try {
            List<Recorded> events = log.read(walkId);
            Fold.of(events);
            return events;
        } catch (IllegalArgumentException broken) {
            throw new WalkUnreadable(walkId, broken);
        }
    }

    /**
     * Undoes the last answer that still counts; the walk stays as it is where there is none.
     *
     * @param seen number of the last event on the page it was asked for on; where an answer was given or undone since, nothing is undone
     */
    public Outcome undo(String walkId, long seen) {
        return on(walkId, () -> undo(existing(walkId), seen));
    }

    private Outcome undo(Walk before, long seen) {
        long edited = before.lastTouched().values().stream()
                .mapToLong(each -> each)
                .max()
                .orElse(0);
        if (edited > seen) {
            return new Outcome.Overtaken(before);
        }
        if (before.lastAnswer().isEmpty()) {
            return new Outcome.Taken(before);
        }
        // What is left must be read before it is kept: with other packs than before it may not stand alone.
        WalkEvent undone = new WalkEvent.Undone();
        List<Recorded> events = new ArrayList<>(log.read(before.id()));
        events.add(new Recorded(before.revision() + 1, "", undone));
        CaseReading reading = read(Fold.of(events).document());
        if (reading.caseFile().isEmpty()) {
            return new Outcome.Refused(Assembly.errors(reading));
        }
        Recorded kept = log.append(before.id(), before.revision() + 1, undone);
        events.set(events.size() - 1, kept);
        return new Outcome.Taken(
                ready.keep(assembly.of(before.id(), events, reading.caseFile().get())));
    }

    /**
     * Keeps what a person said about a review step. Free text is screened like that of a case.
     *
     * @param seen number of the last event on the page it was marked on; the same mark that was made since is not made again
     */
    public Outcome mark(String walkId, StepMark mark, long seen) {
        return on(walkId, () -> mark(existing(walkId), mark, seen));
    }

    private Outcome mark(Walk before, StepMark mark, long seen) {
        boolean made = before.marks().stream()
                .anyMatch(other -> other.seq() > seen && other.event().equals(new WalkEvent.StepMarked(mark)));
        if (made) {
            return new Outcome.Overtaken(before);
        }
        for (String text : List.of(mark.owner(), mark.why())) {
            CaseReading reading = assembly.screened(text);
            if (reading.caseFile().isEmpty()) {
                return new Outcome.Refused(Assembly.errors(reading));
            }
        }
        List<Recorded> events = new ArrayList<>(log.read(before.id()));
        events.add(log.append(before.id(), before.revision() + 1, new WalkEvent.StepMarked(mark)));
        return new Outcome.Taken(ready.keep(assembly.of(before.id(), events, before.caseFile())));
    }

    /** What is being typed on pages of walks and was not sent. */
    public Drafts drafts() {
        return drafts;
    }

    /** Removes a walk for good; false where another program that reads the file keeps some of its text there until it ends. */
    public boolean purge(String walkId) {
        return oneAtATime.on(walkId, () -> {
            ready.forget(walkId);
            return log.purge(walkId);
        });
    }

    /** What is wrong with a time as typed, or what a person is asked about it; empty where a case may say it so. */
    public List<CaseProblem> time(String typed) {
        return assembly.dated(typed).problems();
    }

    /** Reads a document without keeping it, for a thought experiment. */
    CaseReading read(CaseDocument document) {
        return assembly.read(document);
    }

    private Outcome taken(Walk before, WalkEvent edit, CaseFile caseFile) {
        Evaluated evaluated = turn(() -> casewalk().evaluate(caseFile));
        Recorded recorded = log.append(before.id(), before.revision() + 1, edit);
        return new Outcome.Taken(ready.keep(assembly.after(before, recorded, evaluated)));
    }

    /**
     * Works on an answer when it is its turn: as many work at once as there are processors. The work opens no walk and waits for nobody.
     */
    public <T> T turn(Supplier<T> work) {
        return workload.answer(work);
    }

    /** Works on a whole page when no answer waits, or when it has waited long enough. The work opens no walk and waits for nobody. */
    public <T> T after(Supplier<T> work) {
        return workload.page(work);
    }

    /** Takes an answer and makes the page after it before what can wait: the questions beside the pages of others. */
    public void first(Runnable answer) {
        workload.first(answer);
    }

    /**
     * What to ask next about a walk as a page showed it; empty when the walk has moved on meanwhile, for then a newer page asks, and when
     * too many wait already. One is worked out at a time, so that answers need not wait for many of them.
     *
     * @param seen number of the last event on that page
     */
    public Optional<Walk.Proposed> next(String walkId, long seen) {
        Walk asked = existing(walkId);
        if (asked.next().known()) {
            return Optional.of(asked.next().get());
        }
        return workload.beside(() -> {
            Walk now = existing(walkId);
            return now.revision() == seen ? Optional.of(after(now.next()::get)) : Optional.empty();
        });
    }

    /** What differs between two cases. */
    List<Change> changes(Statuses before, Statuses after) {
        return assembly.changes(before, after);
    }

    /** What a person would be asked about in a document that was read, and was not asked about before. */
    List<CaseProblem> unusual(CaseDocument before, CaseReading reading) {
        if (reading.problems().isEmpty()) {
            return List.of();
        }
        Set<String> known = new HashSet<>();
        read(before).problems().forEach(problem -> known.add(problem.code() + problem.message()));
        return reading.problems().stream()
                .filter(problem -> !known.contains(problem.code() + problem.message()))
                .toList();
    }

    private Walk existing(String walkId) {
        return open(walkId).orElseThrow(() -> new IllegalArgumentException("No walk " + walkId));
    }
}
