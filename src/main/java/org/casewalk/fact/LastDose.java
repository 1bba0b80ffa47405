package org.casewalk.fact;

import java.util.List;
import java.util.function.Function;
import org.casewalk.term.Interval;

/**
 * When something of a class was last given before the first sign, and when it was last started or increased. A long-acting injection
 * counts on the day it was given, however long it goes on releasing; what is not recorded as one is taken every day.
 */
final class LastDose {

    private static final double NO_LIMIT = Double.POSITIVE_INFINITY;

    private LastDose() {}

    /**
     * Gives the time from the last dose to the first sign.
     *
     * @param possible events without a name that may be of the class; they only show that a use may have been stopped
     * @param closed whether the list of events is all there was
     * @param distance time from an event to the first sign
     */
    static Interval dose(
            List<DrugEvent> events, List<DrugEvent> possible, boolean closed, Function<DrugEvent, Interval> distance) {
        double most = NO_LIMIT;
        double least = closed ? NO_LIMIT : 0;
        for (DrugEvent event : events) {
            if (event.dailyUntilStopped()
                    && event.certainlyNotAfterOnset()
                    && events.stream().noneMatch(event::mayBeStoppedBeforeOnset)
                    && possible.stream().noneMatch(event::mayBeStoppedBeforeOnset)) {
                return Interval.exactly(0);
            }
            if (event.certainDose() && event.certainlyNotAfterOnset()) {
                most = Math.min(most, afterZero(distance.apply(event).atMost()));
            }
            least = Math.min(least, possibleDose(event, events, distance));
        }
        return new Interval(Math.min(least, most), most);
    }

    /** The latest time, counted back from the first sign, at which a use that the event shows may have brought a dose. */
    private static double possibleDose(
            DrugEvent event, List<DrugEvent> events, Function<DrugEvent, Interval> distance) {
        if (event.certainlyAfterOnset()) {
            return event.wasThereBefore() && !beganOnRecord(event, events) ? 0 : NO_LIMIT;
        }
        if (event.injection()) {
            return afterZero(distance.apply(event).atLeast());
        }
        double ended = 0;
        for (DrugEvent stop : events) {
            boolean ends = stop == event || Times.before(event.hours(), stop.hours());
            if (ends && stop.stop() && stop.known() && stop.sameDrug(event) && stop.certainlyBeforeOnset()) {
                ended = Math.max(ended, distance.apply(stop).atLeast());
            }
        }
        return ended;
    }

    /** Gives the calendar days from the last start, increase, resumption or switch to the first sign; infinite where there was none. */
    static Interval raised(List<DrugEvent> events, boolean closed) {
        double most = NO_LIMIT;
        double least = closed ? NO_LIMIT : 0;
        for (DrugEvent event : events) {
            if (event.raises() && event.known() && event.certainlyNotAfterOnset()) {
                most = Math.min(most, afterZero(event.daysBeforeOnset().atMost()));
            }
            least = Math.min(least, possiblyRaised(event, events));
        }
        return new Interval(Math.min(least, most), most);
    }

    /** Where a use was there already and its beginning is not on record, that lay before the event. */
    private static double possiblyRaised(DrugEvent event, List<DrugEvent> events) {
        boolean hiddenBeginning = event.wasThereBefore() && !beganOnRecord(event, events);
        if (event.certainlyAfterOnset()) {
            return hiddenBeginning ? 0 : NO_LIMIT;
        }
        return event.neverRaises() && !hiddenBeginning
                ? NO_LIMIT
                : afterZero(event.daysBeforeOnset().atLeast());
    }

    private static boolean beganOnRecord(DrugEvent event, List<DrugEvent> events) {
        return events.stream()
                .anyMatch(other -> !other.wasThereBefore()
                        && other.sameDrug(event)
                        && Times.notAfter(other.hours(), event.hours()));
    }

    private static double afterZero(double time) {
        return Math.max(0, time);
    }
}
