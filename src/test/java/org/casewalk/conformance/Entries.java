package org.casewalk.conformance;

import java.util.List;
import java.util.OptionalInt;
import org.casewalk.casefile.Baseline;
import org.casewalk.casefile.ClassHistory;
import org.casewalk.casefile.ExposureEntry;
import org.casewalk.casefile.ExposureEvent;
import org.casewalk.casefile.FindingEntry;
import org.casewalk.casefile.How;
import org.casewalk.casefile.InvestigationEntry;
import org.casewalk.casefile.Place;
import org.casewalk.casefile.ReadingEntry;
import org.casewalk.casefile.State;
import org.casewalk.casefile.When;
import org.casewalk.casefile.WhyUnknown;
import org.casewalk.term.Interval;

/** Entries with everything left out that a check does not vary. */
final class Entries {

    private Entries() {}

    static When day(int day) {
        return days(day, day);
    }

    static When days(int from, int to) {
        return new When(new Interval(from, to), new Interval(from * 24.0, to * 24.0 + 24), "day " + from + ".." + to);
    }

    static When hour(double hour) {
        double day = Math.floor(hour / 24);
        return new When(Interval.exactly(day), Interval.exactly(hour), "hour " + hour);
    }

    static FindingEntry finding(String id, String finding, State state, WhyUnknown why, When at) {
        return finding(id, finding, state, why, at, When.UNKNOWN, Baseline.UNKNOWN);
    }

    static FindingEntry finding(
            String id, String finding, State state, WhyUnknown why, When at, When ended, Baseline baseline) {
        return new FindingEntry(
                id,
                finding,
                state,
                why,
                at,
                When.UNKNOWN,
                ended,
                baseline,
                How.NOT_STATED,
                "",
                List.of(),
                "",
                "",
                Place.NONE);
    }

    static FindingEntry present(String id, String finding, When at) {
        return finding(id, finding, State.PRESENT, WhyUnknown.NOT_STATED, at);
    }

    static FindingEntry absent(String id, String finding, When at) {
        return finding(id, finding, State.ABSENT, WhyUnknown.NOT_STATED, at);
    }

    static ReadingEntry reading(String id, String test, Interval value, Interval limit, When at, String site) {
        return reading(id, test, value, limit, at, site, false, false);
    }

    static ReadingEntry reading(
            String id,
            String test,
            Interval value,
            Interval limit,
            When at,
            String site,
            boolean normal,
            boolean baseline) {
        return new ReadingEntry(
                id,
                test,
                value,
                normal,
                normal ? "normal" : value.toString(),
                limit,
                limit,
                at,
                When.UNKNOWN,
                site,
                baseline,
                How.NOT_STATED,
                List.of(),
                "",
                "",
                Place.NONE);
    }

    static ExposureEntry exposure(
            String id,
            String drug,
            String drugClass,
            ExposureEvent event,
            ExposureEntry.Route route,
            ExposureEntry.Taken taken,
            When at) {
        return new ExposureEntry(
                id, drug, drugClass, event, route, taken, at, "", OptionalInt.empty(), "", "", "", Place.NONE);
    }

    static ClassHistory history(String id, String drugClass, ClassHistory.Statement statement) {
        return new ClassHistory(id, drugClass, statement, "", Place.NONE);
    }

    static InvestigationEntry investigation(String id, String investigation, InvestigationEntry.Result result) {
        return new InvestigationEntry(
                id,
                investigation,
                result,
                InvestigationEntry.BeforeAntibiotics.NOT_STATED,
                When.UNKNOWN,
                When.UNKNOWN,
                "",
                "",
                Place.NONE);
    }
}
