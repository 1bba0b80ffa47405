package org.casewalk.explain;

import java.util.List;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;
import org.casewalk.casefile.CaseEdit;
import org.casewalk.casefile.CaseFile;
import org.casewalk.casefile.ClassHistory;
import org.casewalk.casefile.Entry;
import org.casewalk.casefile.ExposureEntry;
import org.casewalk.casefile.ExposureEntry.Route;
import org.casewalk.casefile.ExposureEvent;
import org.casewalk.casefile.Place;
import org.casewalk.casefile.When;
import org.casewalk.term.Interval;

/**
 * An answer about a class of drugs, put into a case as a person would enter it. Subjects that ask alike offer equal answers, and equal
 * ones make the same of a case, so that what they make of it need be worked out once.
 *
 * @param drugClass the class
 * @param kind what is said of it
 * @param day day of the case on which it was started or stopped; 0 where nothing was
 * @param route how it was given; {@link Route#ORAL} where nothing was
 */
record DrugAnswer(String drugClass, Kind kind, double day, Route route) implements UnaryOperator<CaseFile> {

    /** What is said of a class. */
    enum Kind {
        NOT_TAKEN,
        NOTHING_FURTHER,
        STARTED,
        STOPPED
    }

    static DrugAnswer of(String drugClass, Kind kind) {
        return new DrugAnswer(drugClass, kind, 0, Route.ORAL);
    }

    @Override
    public CaseFile apply(CaseFile base) {
        return CaseEdit.with(base, entries());
    }

    /** Every answer but "not taken" completes the list of what was taken. */
    private List<Entry> entries() {
        return switch (kind) {
            case NOT_TAKEN -> List.of(history(ClassHistory.Statement.NOT_TAKEN));
            case NOTHING_FURTHER -> List.of(history(ClassHistory.Statement.COMPLETE));
            case STARTED -> List.of(event(ExposureEvent.START, day), history(ClassHistory.Statement.COMPLETE));
            case STOPPED ->
                List.of(
                        event(ExposureEvent.ONGOING, day - 1000),
                        event(ExposureEvent.STOP, day),
                        history(ClassHistory.Statement.COMPLETE));
        };
    }

    private ClassHistory history(ClassHistory.Statement statement) {
        return new ClassHistory(Fillings.THOUGHT + drugClass, drugClass, statement, "", Place.NONE);
    }

    private ExposureEntry event(ExposureEvent event, double at) {
        return new ExposureEntry(
                Fillings.THOUGHT + drugClass + " " + event,
                "",
                drugClass,
                event,
                route,
                ExposureEntry.Taken.KNOWN,
                day(at),
                "",
                OptionalInt.empty(),
                "",
                "",
                "",
                Place.NONE);
    }

    /** A whole day of the case. */
    static When day(double day) {
        return new When(Interval.exactly(day), new Interval(day * 24, day * 24 + 24), "day " + Numbers.text(day));
    }
}
