package org.casewalk.fact;

import java.util.List;
import org.casewalk.casefile.ExposureEvent;

/**
 * Proves from a closed list of events that a class of drugs was not there, or not withdrawn. Every event must be accounted for; what
 * was only prescribed counts as if it had been taken, and one event that cannot be placed is enough to leave the question open.
 */
final class AbsenceProof {

    private AbsenceProof() {}

    /** Says whether every use had certainly ended before the first sign or certainly began after it. */
    static boolean notExposedAtOnset(List<DrugEvent> events) {
        for (DrugEvent event : events) {
            if (!event.certainlyAfterOnset() ? !endedBeforeOnset(event, events) : !beganAfterOnset(event, events)) {
                return false;
            }
        }
        return true;
    }

    private static boolean endedBeforeOnset(DrugEvent event, List<DrugEvent> events) {
        return daysSinceEnd(event, events) >= 0;
    }

    /** Later use says nothing about the first sign once a beginning after it, or an end before it, is on record. */
    private static boolean beganAfterOnset(DrugEvent event, List<DrugEvent> events) {
        if (!event.wasThereBefore()) {
            return true;
        }
        for (DrugEvent other : events) {
            if (!other.sameDrug(event)) {
                continue;
            }
            boolean beginning = !other.wasThereBefore()
                    && other.known()
                    && other.certainlyAfterOnset()
                    && Times.notAfter(other.hours(), event.hours());
            boolean interrupted = event.entry().event() == ExposureEvent.RESUMED && endsBeforeOnset(other);
            if (beginning || interrupted) {
                return true;
            }
        }
        return false;
    }

    private static boolean endsBeforeOnset(DrugEvent event) {
        return event.stop() && event.known() && event.certainlyBeforeOnset();
    }

    /** Gives the days from the end of a use to the first sign, lower bound; negative where no end before it is proven. */
    private static double daysSinceEnd(DrugEvent event, List<DrugEvent> events) {
        if (event.mayOutlastStop()) {
            return -1;
        }
        double days = -1;
        for (DrugEvent stop : events) {
            boolean ends = stop == event || Times.before(event.hours(), stop.hours());
            if (ends && endsBeforeOnset(stop) && stop.sameDrug(event)) {
                days = Math.max(days, stop.daysBeforeOnset().atLeast());
            }
        }
        return days;
    }

    /** Gives the days from the last possible intake to the first sign, lower bound. Asks for {@link #notExposedAtOnset} first. */
    static double daysSinceLastIntake(List<DrugEvent> events) {
        double days = Double.POSITIVE_INFINITY;
        for (DrugEvent event : events) {
            if (!event.certainlyAfterOnset()) {
                days = Math.min(
                        days,
                        Math.max(0, event.stop() ? event.daysBeforeOnset().atLeast() : daysSinceEnd(event, events)));
            }
        }
        return days;
    }

    /** Says whether no stop, decrease or missed dose may lie before the first sign. */
    static boolean notWithdrawnBeforeOnset(List<DrugEvent> events) {
        for (DrugEvent event : events) {
            boolean resumed = event.entry().event() == ExposureEvent.RESUMED;
            if ((event.withdrawal() && !event.certainlyAfterOnset())
                    || (resumed && !interruptionOnRecord(event, events))) {
                return false;
            }
        }
        return true;
    }

    /** What was resumed had been interrupted; the caller has placed every interruption on record after the first sign. */
    private static boolean interruptionOnRecord(DrugEvent resumed, List<DrugEvent> events) {
        for (DrugEvent event : events) {
            if (event.withdrawal() && event.sameDrug(resumed) && Times.notAfter(event.hours(), resumed.hours())) {
                return true;
            }
        }
        return false;
    }
}
