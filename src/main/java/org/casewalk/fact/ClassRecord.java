package org.casewalk.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.casewalk.casefile.ClassHistory;
import org.casewalk.term.Interval;

/** What one case has on record about one class of drugs: its events and what is stated about the class as a whole. */
final class ClassRecord {

    private static final Interval NONE = Interval.exactly(0);
    private static final Interval NEVER = Interval.exactly(Double.POSITIVE_INFINITY);
    private static final Interval UNKNOWN_DAYS = new Interval(0, Double.POSITIVE_INFINITY);

    private final String drugClass;
    private final boolean onsetKnown;
    private final List<DrugEvent> events = new ArrayList<>(4);
    private final List<DrugEvent> possible = new ArrayList<>(0);
    private final List<String> entries = new ArrayList<>(4);
    private boolean statedNotTaken;
    private boolean statedComplete;
    private boolean known;

    ClassRecord(String drugClass, boolean onsetKnown) {
        this.drugClass = drugClass;
        this.onsetKnown = onsetKnown;
    }

    void add(DrugEvent event) {
        events.add(event);
        entries.add(event.entry().id());
        known |= event.known();
    }

    /** Takes an event of a drug without a name that may be of this class. It proves nothing, and it leaves no list complete. */
    void addPossible(DrugEvent event) {
        possible.add(event);
    }

    void add(ClassHistory history) {
        entries.add(history.id());
        switch (history.statement()) {
            case NOT_TAKEN -> statedNotTaken = true;
            case COMPLETE -> statedComplete = true;
        }
    }

    /** Stated as not taken, yet known as taken. */
    boolean conflicting() {
        return statedNotTaken && known;
    }

    /** What is listed is all there was. A drug without a name that may be of the class is missing on the list, if it is. */
    boolean closed() {
        return (statedNotTaken || statedComplete && possible.isEmpty()) && !conflicting();
    }

    /** Says whether an event names only the class, so that it may be any drug of it. */
    boolean namesOnlyTheClass() {
        for (DrugEvent event : events) {
            if (event.entry().drug().isEmpty()) {
                return true;
            }
        }
        return false;
    }

    private boolean notTaken() {
        return closed() && (statedNotTaken || events.isEmpty());
    }

    void exposures(List<Exposure> facts) {
        for (DrugEvent event : events) {
            facts.add(event.fact(drugClass));
        }
    }

    void conflict(List<Conflict> conflicts) {
        if (conflicting()) {
            conflicts.add(new Conflict(
                    drugClass,
                    Order.sorted(entries),
                    "Stated as not taken, yet an event is recorded as known to be taken."));
        }
    }

    /** Gives the fact. */
    ExposureHistory fact() {
        boolean notTaken = notTaken();
        boolean taken = known && !conflicting();
        boolean exposed = taken && exposedAtOnset();
        boolean notExposed = notTaken || (closed() && AbsenceProof.notExposedAtOnset(events));
        Interval exposedDays = notTaken ? NONE : conflicting() ? UNKNOWN_DAYS : exposedDays();
        Interval noneWithin = notTaken ? NEVER : conflicting() ? UNKNOWN_DAYS : noneWithinDays(exposed, notExposed);
        boolean silent = conflicting() || !onsetKnown;
        Interval doseDays = since(notTaken, silent, DrugEvent::daysBeforeOnset);
        Interval doseHours = since(notTaken, silent, DrugEvent::hoursBeforeOnset);
        Interval raised = notTaken ? NEVER : silent ? UNKNOWN_DAYS : LastDose.raised(events, closed());
        return new ExposureHistory(
                drugClass,
                taken,
                notTaken,
                exposed && !notExposed,
                notExposed && !exposed,
                taken && withdrawnBeforeOnset(),
                notTaken || (closed() && AbsenceProof.notWithdrawnBeforeOnset(events)),
                exposedDays.atLeast(),
                exposedDays.atMost(),
                noneWithin.atLeast(),
                noneWithin.atMost(),
                doseDays.atLeast(),
                doseDays.atMost(),
                doseHours.atLeast(),
                doseHours.atMost(),
                raised.atLeast(),
                raised.atMost(),
                Order.sorted(entries));
    }

    private Interval since(boolean notTaken, boolean silent, Function<DrugEvent, Interval> distance) {
        return notTaken ? NEVER : silent ? UNKNOWN_DAYS : LastDose.dose(events, possible, closed(), distance);
    }

    private boolean exposedAtOnset() {
        for (DrugEvent event : events) {
            if (onsetKnown && exposedBy(event)) {
                return true;
            }
        }
        return false;
    }

    private boolean exposedBy(DrugEvent event) {
        return event.injectionCoversOnset()
                || (event.goesOn() && event.certainlyNotAfterOnset() && notStoppedBeforeOnset(event));
    }

    /** No stop that may concern this drug may lie between the event and the first sign. */
    private boolean notStoppedBeforeOnset(DrugEvent event) {
        return events.stream().noneMatch(event::mayBeStoppedBeforeOnset)
                && possible.stream().noneMatch(event::mayBeStoppedBeforeOnset);
    }

    private boolean withdrawnBeforeOnset() {
        for (DrugEvent event : events) {
            if (onsetKnown && event.withdrawal() && event.known() && event.certainlyNotAfterOnset()) {
                return true;
            }
        }
        return false;
    }

    /**
     * From the first intake, 0 where that came after the first sign: what is known to be taken bounds from below, and only a closed
     * record from above, as long as the beginning of every use is on it.
     */
    private Interval exposedDays() {
        double least = 0;
        double most = closed() ? 0 : Double.POSITIVE_INFINITY;
        for (DrugEvent event : events) {
            Interval days = event.daysBeforeOnset();
            if (event.known()) {
                least = Math.max(least, days.atLeast());
            }
            most = Math.max(most, beganOnRecord(event) ? days.atMost() : Double.POSITIVE_INFINITY);
        }
        return new Interval(least, most);
    }

    /** Says whether the event began a use, or went on with one whose beginning is on record. */
    private boolean beganOnRecord(DrugEvent event) {
        if (!event.wasThereBefore()) {
            return true;
        }
        for (DrugEvent other : events) {
            if (!other.wasThereBefore() && other.sameDrug(event) && Times.notAfter(other.hours(), event.hours())) {
                return true;
            }
        }
        return false;
    }

    /** Since the last intake: the latest one that is known bounds from above, and only a proven absence from below. */
    private Interval noneWithinDays(boolean exposed, boolean notExposed) {
        if (!onsetKnown) {
            return UNKNOWN_DAYS;
        }
        if (exposed) {
            return NONE;
        }
        double most = Double.POSITIVE_INFINITY;
        for (DrugEvent event : events) {
            boolean intake = event.goesOn()
                    || (event.known() && (event.injection() || (event.stop() && !event.mayOutlastStop())));
            if (intake && event.certainlyNotAfterOnset()) {
                most = Math.min(most, Math.max(0, event.daysBeforeOnset().atMost()));
            }
        }
        double least = notExposed ? AbsenceProof.daysSinceLastIntake(events) : 0;
        return new Interval(Math.min(least, most), most);
    }
}
