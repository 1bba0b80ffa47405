package org.casewalk.fact;

import java.util.List;
import org.casewalk.casefile.ExposureEntry;
import org.casewalk.casefile.ExposureEntry.Route;
import org.casewalk.casefile.ExposureEntry.Taken;
import org.casewalk.casefile.ExposureEvent;
import org.casewalk.casefile.When;
import org.casewalk.term.Interval;

/**
 * One drug event seen from the first sign.
 *
 * @param entry the entry
 * @param onset when the first sign appeared
 * @param maybeLongActing whether a long-acting injection of the drug is known to the vocabulary
 */
record DrugEvent(ExposureEntry entry, When onset, boolean maybeLongActing) {

    /** Known to have been taken; a drug that was only prescribed may or may not have been. */
    boolean known() {
        return entry.taken() == Taken.KNOWN;
    }

    boolean addition() {
        return entry.event().addition();
    }

    boolean withdrawal() {
        return entry.event().withdrawal();
    }

    boolean stop() {
        return entry.event() == ExposureEvent.STOP;
    }

    /** A single injection, after which nothing but its interval says how long it lasts. */
    boolean injection() {
        return entry.event() == ExposureEvent.INJECTION;
    }

    /** Says whether the event shows that the drug was there already before. */
    boolean wasThereBefore() {
        return switch (entry.event()) {
            case START, SWITCH, INJECTION -> false;
            case INCREASE, ONGOING, RESUMED, DECREASE, STOP, MISSED_DOSE -> true;
        };
    }

    /** Says whether the drug was certainly taken on and after the time of the event, until it is stopped. */
    boolean goesOn() {
        return switch (entry.event()) {
            case START, INCREASE, ONGOING, RESUMED, SWITCH, DECREASE -> known();
            case INJECTION, STOP, MISSED_DOSE -> false;
        };
    }

    /** Says whether it was taken every day from here on, until it is stopped. */
    boolean dailyUntilStopped() {
        return goesOn() && !mayOutlastStop();
    }

    /** Says whether a dose was certainly given at the time of the event. */
    boolean certainDose() {
        return known()
                && switch (entry.event()) {
                    case START, SWITCH, RESUMED, INJECTION -> true;
                    case INCREASE, ONGOING, DECREASE, STOP -> !mayOutlastStop();
                    case MISSED_DOSE -> false;
                };
    }

    /** Says whether more of the drug follows than before; an injection may be one of a series. */
    boolean raises() {
        return switch (entry.event()) {
            case START, INCREASE, RESUMED, SWITCH -> true;
            case INJECTION, ONGOING, DECREASE, STOP, MISSED_DOSE -> false;
        };
    }

    boolean neverRaises() {
        return !raises() && !injection();
    }

    /** Steady use by mouth, or any other event, is no injection; steady use by another route may be a series of them. */
    private boolean neverInjected() {
        return !injection() && (entry.event() != ExposureEvent.ONGOING || entry.route() == Route.ORAL);
    }

    boolean longActing() {
        return entry.route() == Route.LONG_ACTING_INJECTION
                || (injection()
                        && (!entry.product().isEmpty() || entry.intervalDays().isPresent()));
    }

    boolean notLongActing() {
        if (longActing()) {
            return false;
        }
        return switch (entry.route()) {
            case ORAL, INTRAMUSCULAR, INTRAVENOUS, OTHER -> true;
            case LONG_ACTING_INJECTION, NOT_STATED -> false;
        };
    }

    /**
     * Says whether the drug may still act after it was stopped, and need not have been taken every day before. That no long-acting
     * injection was given is certain by a statement of another route; where none is stated, of what no such product exists.
     */
    boolean mayOutlastStop() {
        return longActing() || !notLongActing() && (injection() || maybeLongActing);
    }

    /** Says whether both certainly concern the same drug; two that name only a class may be two drugs of it. */
    boolean sameDrug(DrugEvent other) {
        return this == other || !entry.drug().isEmpty() && entry.drug().equals(other.entry.drug());
    }

    /** Says whether both may concern the same drug. */
    boolean maybeSameDrug(DrugEvent other) {
        return sameDrug(other) || entry.drug().isEmpty() || other.entry.drug().isEmpty();
    }

    /** Says whether the other may be the stop of this use, and may lie between it and the first sign. */
    boolean mayBeStoppedBeforeOnset(DrugEvent other) {
        return other.stop()
                && other.maybeSameDrug(this)
                && !other.certainlyAfterOnset()
                && !Times.before(other.hours(), hours());
    }

    Interval hours() {
        return entry.at().hours();
    }

    boolean certainlyBeforeOnset() {
        return Times.before(hours(), onset.hours());
    }

    boolean certainlyNotAfterOnset() {
        return Times.notAfter(hours(), onset.hours());
    }

    boolean certainlyAfterOnset() {
        return Times.before(onset.hours(), hours());
    }

    /** Says whether the onset certainly lies within the interval of this injection; without an interval, on its very day. */
    boolean injectionCoversOnset() {
        return injection()
                && known()
                && certainlyNotAfterOnset()
                && daysBeforeOnset().atMost() <= entry.intervalDays().orElse(0);
    }

    /** Gives the calendar days from the event to the first sign. */
    Interval daysBeforeOnset() {
        return Times.days(entry.at().days(), onset.days());
    }

    /** Gives the clock hours from the event to the first sign. */
    Interval hoursBeforeOnset() {
        return Times.hours(hours(), onset.hours());
    }

    /** Gives the fact as one class sees it. */
    Exposure fact(String drugClass) {
        Interval days = daysBeforeOnset();
        Interval hours = hoursBeforeOnset();
        return new Exposure(
                drugClass,
                entry.drug(),
                addition() && known(),
                !addition(),
                raises() && known(),
                neverRaises(),
                injection() && known(),
                neverInjected(),
                withdrawal() && known(),
                !withdrawal(),
                longActing(),
                notLongActing(),
                days.atLeast(),
                days.atMost(),
                hours.atLeast(),
                hours.atMost(),
                List.of(entry.id()));
    }
}
