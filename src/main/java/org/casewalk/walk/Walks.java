package org.casewalk.walk;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.casewalk.Casewalk;
import org.casewalk.Evaluated;
import org.casewalk.casefile.CaseFile;
import org.casewalk.casefile.CaseProblem;
import org.casewalk.casefile.read.CaseReading;
import org.casewalk.casefile.write.CaseDocument;
import org.casewalk.engine.Statuses;

/** All walks: begin one, answer, undo. Safe to share between threads; the events of one walk are taken one after the other. */
public final class Walks {

    /** Walks kept ready in memory; the others are added up again from their events when somebody opens them. */
    private static final int READY = 200;

    /** Questions beside a page wait a second at most for answers of others. */
    private static final int GIVES_WAY = 20;

    /** So many turns a whole page lets go first; an answer takes two, of a millisecond or two each. */
    private static final int PATIENCE = 200;

    private final Assembly assembly;
    private final Object oneAtATime = new Object();
    private final Turns turns = new Turns(Runtime.getRuntime().availableProcessors(), PATIENCE);
    private final AnswersFirst answersFirst = new AnswersFirst(GIVES_WAY);
    private final WalkLog log;
    private final Supplier<String> ids;
    private final Drafts drafts;
    private final Map<String, Holder> holders = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Holder> eldest) {
            return size() > READY;
        }
    };

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

    private static final class Holder {
        private @org.jspecify.annotations.Nullable Walk walk;
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
     * @param title of its case
     * @param origin kind of its origin, as a case file writes it
     * @param events how many events it has
     */
    public record Heading(String title, String origin, int events) {}

    /** The heading of a walk; empty where there is none. */
    public Optional<Heading> heading(String walkId) {
        List<Recorded> events = log.read(walkId);
        return !events.isEmpty() && events.get(0).event() instanceof WalkEvent.Begun begun
                ? Optional.of(
                        new Heading(begun.document().title(), begun.document().origin(), events.size()))
                : Optional.empty();
    }

    /** Begins a walk with a case as it is written. */
    public Outcome begin(String name, String text) {
        CaseReading reading = assembly.read(name, text);
        return reading.caseFile().isPresent()
                ? begin(CaseDocument.of(
                        reading.caseFile().get(), casewalk().library().vocabulary()))
                : new Outcome.Refused(Assembly.errors(reading));
    }

    /** Begins a walk with this case. */
    public Outcome begin(CaseDocument document) {
        CaseReading reading = read(document);
        if (reading.caseFile().isEmpty()) {
            return new Outcome.Refused(Assembly.errors(reading));
        }
        String id = ids.get();
        synchronized (holder(id)) {
            log.append(id, 1, new WalkEvent.Begun(document));
            return new Outcome.Taken(
                    keep(assembly.of(id, log.read(id), reading.caseFile().get())));
        }
    }

    /** The walk as it now stands; empty where there is none with this id. */
    public Optional<Walk> open(String walkId) {
        Holder holder = holder(walkId);
        synchronized (holder) {
            Walk ready = holder.walk;
            if (ready != null) {
                return Optional.of(ready);
            }
            List<Recorded> events = log.read(walkId);
            if (events.isEmpty()) {
                return Optional.empty();
            }
            return Optional.of(keep(added(walkId, events)));
        }
    }

    /**
     * Takes an answer.
     *
     * @param seen number of the last event on the page it was given on; an answer to a question that somebody else has answered since
     *     is not taken
     * @param confirmed whether a person has said that an unusual value is meant
     */
    public Outcome answer(String walkId, WalkEvent edit, long seen, boolean confirmed) {
        synchronized (holder(walkId)) {
            Walk before = existing(walkId);
            if (touched(before, edit) > seen) {
                return new Outcome.Overtaken(before);
            }
            CaseDocument edited = Fold.applied(before.document(), edit);
            CaseReading reading = read(edited);
            if (reading.caseFile().isEmpty()) {
                return new Outcome.Refused(Assembly.errors(reading));
            }
            List<CaseProblem> unusual = confirmed ? List.of() : unusual(before.document(), reading);
            return unusual.isEmpty() ? taken(before, edit, reading.caseFile().get()) : new Outcome.Asks(unusual);
        }
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

    private Walk added(String walkId, List<Recorded> events) {
        CaseReading reading = read(Fold.of(events).document());
        CaseFile caseFile = reading.caseFile().orElseThrow(() -> new WalkUnreadable(walkId, Assembly.errors(reading)));
        return assembly.of(walkId, events, caseFile);
    }

    /** Undoes the last answer that still counts; the walk stays as it is where there is none. */
    public Walk undo(String walkId) {
        synchronized (holder(walkId)) {
            Walk before = existing(walkId);
            if (before.lastAnswer().isEmpty()) {
                return before;
            }
            log.append(walkId, before.revision() + 1, new WalkEvent.Undone());
            return keep(added(walkId, log.read(walkId)));
        }
    }

    /** Keeps what a person said about a review step. Free text is screened like that of a case. */
    public Outcome mark(String walkId, StepMark mark) {
        synchronized (holder(walkId)) {
            Walk before = existing(walkId);
            for (String text : List.of(mark.owner(), mark.why())) {
                CaseReading reading = assembly.screened(text);
                if (reading.caseFile().isEmpty()) {
                    return new Outcome.Refused(Assembly.errors(reading));
                }
            }
            log.append(walkId, before.revision() + 1, new WalkEvent.StepMarked(mark));
            return new Outcome.Taken(keep(assembly.of(walkId, log.read(walkId), before.caseFile())));
        }
    }

    /** What is being typed on pages of walks and was not sent. */
    public Drafts drafts() {
        return drafts;
    }

    /** Removes a walk for good. */
    public void purge(String walkId) {
        Holder holder = holder(walkId);
        synchronized (holder) {
            log.purge(walkId);
            holder.walk = null;
        }
    }

    /** Reads a document without keeping it, for a thought experiment. */
    CaseReading read(CaseDocument document) {
        return assembly.read(document);
    }

    private Outcome taken(Walk before, WalkEvent edit, CaseFile caseFile) {
        Evaluated evaluated = turn(() -> casewalk().evaluate(caseFile));
        Recorded recorded = log.append(before.id(), before.revision() + 1, edit);
        return new Outcome.Taken(keep(assembly.after(before, recorded, evaluated)));
    }

    /**
     * Works on an answer when it is its turn: as many work at once as there are processors. The work opens no walk and waits for nobody.
     */
    public <T> T turn(Supplier<T> work) {
        return turns.answer(work);
    }

    /** Works on a whole page when no answer waits, or when it has waited long enough. The work opens no walk and waits for nobody. */
    public <T> T after(Supplier<T> work) {
        return turns.page(work);
    }

    /** Takes an answer and makes the page after it before what can wait: the questions beside the pages of others. */
    public void first(Runnable answer) {
        answersFirst.during(answer);
    }

    /**
     * What to ask next about a walk as a page showed it; empty when the walk has moved on meanwhile, for then a newer page asks. One is
     * worked out at a time, so that answers need not wait for many of them.
     *
     * @param seen number of the last event on that page
     */
    public Optional<Walk.Proposed> next(String walkId, long seen) {
        Walk asked = existing(walkId);
        if (!asked.next().known()) {
            synchronized (oneAtATime) {
                answersFirst.giveWay();
                asked = existing(walkId);
                return asked.revision() == seen ? Optional.of(after(asked.next()::get)) : Optional.empty();
            }
        }
        return Optional.of(asked.next().get());
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

    private Walk keep(Walk walk) {
        holder(walk.id()).walk = walk;
        return walk;
    }

    private Holder holder(String walkId) {
        synchronized (holders) {
            return holders.computeIfAbsent(walkId, id -> new Holder());
        }
    }
}
