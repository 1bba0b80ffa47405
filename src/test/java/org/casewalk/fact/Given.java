package org.casewalk.fact;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import org.casewalk.casefile.Baseline;
import org.casewalk.casefile.CaseFile;
import org.casewalk.casefile.ClassHistory;
import org.casewalk.casefile.Episode;
import org.casewalk.casefile.ExposureEntry;
import org.casewalk.casefile.ExposureEvent;
import org.casewalk.casefile.FindingEntry;
import org.casewalk.casefile.How;
import org.casewalk.casefile.InvestigationEntry;
import org.casewalk.casefile.Origin;
import org.casewalk.casefile.Person;
import org.casewalk.casefile.Place;
import org.casewalk.casefile.ReadingEntry;
import org.casewalk.casefile.State;
import org.casewalk.casefile.When;
import org.casewalk.casefile.WhyUnknown;
import org.casewalk.term.Burden;
import org.casewalk.term.DrugClass;
import org.casewalk.term.DrugTerm;
import org.casewalk.term.FindingTerm;
import org.casewalk.term.Interval;
import org.casewalk.term.InvestigationTerm;
import org.casewalk.term.TestTerm;
import org.casewalk.term.Vocabulary;

/** A case in the words of the field, built step by step, and the questions that are asked of it. */
final class Given {

    static final double INF = Double.POSITIVE_INFINITY;
    static final When UNKNOWN = When.UNKNOWN;
    static final Vocabulary VOCABULARY = vocabulary();

    When onset = UNKNOWN;
    When ended = UNKNOWN;
    String setting = "";
    Person person = Person.UNKNOWN;
    final List<Episode> earlier = new ArrayList<>();
    final List<ExposureEntry> exposures = new ArrayList<>();
    final List<ClassHistory> histories = new ArrayList<>();
    final List<FindingEntry> findings = new ArrayList<>();
    final List<ReadingEntry> readings = new ArrayList<>();
    final List<InvestigationEntry> investigations = new ArrayList<>();
    private int next;

    static Given nothing() {
        return new Given();
    }

    /** Day N, all of it. */
    static When day(int day) {
        return days(day, day);
    }

    /** Somewhere from the first day to the last. */
    static When days(int first, int last) {
        return new When(
                new Interval(first, last),
                new Interval(24.0 * first, 24.0 * last + 24),
                "day %d..%d".formatted(first, last));
    }

    /** Day N at a clock time. */
    static When at(int day, int hour, int minute) {
        double hours = 24.0 * day + hour + minute / 60.0;
        return new When(
                Interval.exactly(day), Interval.exactly(hours), "day %d %02d:%02d".formatted(day, hour, minute));
    }

    Given onset(When when) {
        onset = when;
        return this;
    }

    Given ended(When when) {
        ended = when;
        return this;
    }

    Given present(String finding, When at) {
        return finding(finding, State.PRESENT, at, UNKNOWN, Baseline.UNKNOWN);
    }

    Given present(String finding, When at, When ended) {
        return finding(finding, State.PRESENT, at, ended, Baseline.UNKNOWN);
    }

    Given present(String finding, Baseline baseline) {
        return finding(finding, State.PRESENT, UNKNOWN, UNKNOWN, baseline);
    }

    Given absent(String finding, When at) {
        return finding(finding, State.ABSENT, at, UNKNOWN, Baseline.UNKNOWN);
    }

    Given unknown(String finding, When at) {
        return finding(finding, State.UNKNOWN, at, UNKNOWN, Baseline.UNKNOWN);
    }

    Given finding(String finding, State state, When at, When ended, Baseline baseline) {
        return finding(finding, state, at, UNKNOWN, ended, baseline, "");
    }

    Given finding(String finding, State state, When at, When worst, When ended, Baseline baseline, String episode) {
        findings.add(new FindingEntry(
                "f" + next++,
                finding,
                state,
                state == State.UNKNOWN ? WhyUnknown.NOT_ASKED : WhyUnknown.NOT_STATED,
                at,
                worst,
                ended,
                baseline,
                How.NOT_STATED,
                "",
                List.of(),
                "",
                episode,
                Place.NONE));
        return this;
    }

    Given reading(String test, double value, When at) {
        return reading(test, Interval.exactly(value), at, "");
    }

    Given reading(String test, double value, When at, String site) {
        return reading(test, Interval.exactly(value), at, site);
    }

    Given reading(String test, Interval value, When at, String site) {
        return reading(test, value, false, Interval.UNKNOWN, at, site, false);
    }

    Given baseline(String test, double value) {
        return reading(test, Interval.exactly(value), false, Interval.UNKNOWN, UNKNOWN, "", true);
    }

    Given reading(
            String test, Interval value, boolean normal, Interval upperLimit, When at, String site, boolean baseline) {
        readings.add(new ReadingEntry(
                "r" + next++,
                test,
                value,
                normal,
                "",
                upperLimit,
                Interval.UNKNOWN,
                at,
                UNKNOWN,
                site,
                baseline,
                How.NOT_STATED,
                List.of(),
                "",
                "",
                Place.NONE));
        return this;
    }

    Given drug(String drug, ExposureEvent event, When at) {
        return drug(drug, event, ExposureEntry.Route.NOT_STATED, ExposureEntry.Taken.KNOWN, at, OptionalInt.empty());
    }

    Given prescribed(String drug, ExposureEvent event, When at) {
        return drug(
                drug,
                event,
                ExposureEntry.Route.NOT_STATED,
                ExposureEntry.Taken.PRESCRIBED_ONLY,
                at,
                OptionalInt.empty());
    }

    Given depot(String drug, int intervalDays, When at) {
        return drug(
                drug,
                ExposureEvent.INJECTION,
                ExposureEntry.Route.LONG_ACTING_INJECTION,
                ExposureEntry.Taken.KNOWN,
                at,
                OptionalInt.of(intervalDays));
    }

    /** A drug, or a class where the name begins with "class:". */
    Given drug(
            String drug,
            ExposureEvent event,
            ExposureEntry.Route route,
            ExposureEntry.Taken taken,
            When at,
            OptionalInt intervalDays) {
        boolean onlyClass = drug.startsWith("class:");
        exposures.add(new ExposureEntry(
                "x" + next++,
                onlyClass ? "" : drug,
                onlyClass ? drug.substring(6) : "",
                event,
                route,
                taken,
                at,
                "",
                intervalDays,
                "",
                "",
                "",
                Place.NONE));
        return this;
    }

    Given history(String drugClass, ClassHistory.Statement statement) {
        histories.add(new ClassHistory("h" + next++, drugClass, statement, "", Place.NONE));
        return this;
    }

    Given investigation(String investigation, InvestigationEntry.Result result) {
        return investigation(investigation, result, UNKNOWN);
    }

    Given investigation(String investigation, InvestigationEntry.Result result, When at) {
        investigations.add(new InvestigationEntry(
                "i" + next++,
                investigation,
                result,
                InvestigationEntry.BeforeAntibiotics.NOT_STATED,
                at,
                UNKNOWN,
                "",
                "",
                Place.NONE));
        return this;
    }

    CaseFile caseFile() {
        List<Episode> episodes = new ArrayList<>(earlier);
        episodes.add(new Episode("now", "", onset, ended));
        return new CaseFile(
                "given",
                "Given",
                "",
                new Origin.Fictional(),
                person,
                setting,
                episodes,
                "now",
                exposures,
                histories,
                findings,
                readings,
                investigations,
                List.of(),
                List.of());
    }

    Facts ask(Question... questions) {
        return new FactMapper(VOCABULARY, List.of(questions)).map(caseFile());
    }

    Finding finding(String id) {
        return only(Finding.class, new Question("Finding", List.of(id)));
    }

    Together together(String first, String second) {
        return only(Together.class, new Question("Together", List.of(first, second)));
    }

    Occasions occasions(String test, String site, double above, double times) {
        return only(Occasions.class, new Question("Occasions", List.of(test, site, above, times)));
    }

    Sustained sustained(String test, String site, double above, double hours) {
        return only(Sustained.class, new Question("Sustained", List.of(test, site, above, hours)));
    }

    Rise rise(String test) {
        return only(Rise.class, new Question("Rise", List.of(test)));
    }

    Swing swing(String test, double withinHours) {
        return only(Swing.class, new Question("Swing", List.of(test, withinHours)));
    }

    Trend trend(String test) {
        return only(Trend.class, new Question("Trend", List.of(test)));
    }

    Reading reading(String test) {
        return only(Reading.class, new Question("Reading", List.of(test)));
    }

    Exposure exposure(String drugClass) {
        return only(Exposure.class, new Question("Exposure", List.of(drugClass, "")));
    }

    ExposureHistory exposureHistory(String drugClass) {
        return only(ExposureHistory.class, new Question("ExposureHistory", List.of(drugClass)));
    }

    private <F extends Fact> F only(Class<F> type, Question question) {
        List<Fact> facts = ask(question).facts();
        if (facts.size() != 1) {
            throw new AssertionError("One fact was expected: " + facts);
        }
        return type.cast(facts.get(0));
    }

    private static Vocabulary vocabulary() {
        Map<String, FindingTerm> findings = new LinkedHashMap<>();
        finding(findings, "fever");
        finding(findings, "rigidity", "tone-raised");
        finding(findings, "lead-pipe-rigidity", "rigidity");
        finding(findings, "tone-raised");
        finding(findings, "floppy");
        finding(findings, "no-tone-at-all", "floppy");
        findings.computeIfPresent("tone-raised", (id, term) -> excluding(term, "floppy"));
        Map<String, TestTerm> tests = new LinkedHashMap<>();
        test(tests, "temperature", "Cel", Interval.UNKNOWN, new Interval(20, 46), "oral", "rectal");
        test(tests, "creatine-kinase", "U/L", new Interval(135, 170), new Interval(0, 500_000));
        test(tests, "base-excess", "mmol/L", Interval.UNKNOWN, new Interval(-40, 40));
        Map<String, DrugTerm> drugs = new LinkedHashMap<>();
        drug(drugs, "haloperidol", "blocker");
        drug(drugs, "olanzapine", "blocker");
        drug(drugs, "metoclopramide", "blocker", "antiemetic");
        drug(drugs, "levodopa", "dopaminergic");
        drug(drugs, "clozapine", "blocker", "clozapine-alone");
        drugs.put(
                "fluphenazine",
                new DrugTerm("fluphenazine", "fluphenazine", "", List.of(), Set.of("blocker"), true, List.of()));
        Map<String, DrugClass> classes = new LinkedHashMap<>();
        for (String id : List.of("blocker", "antiemetic", "dopaminergic")) {
            classes.put(id, new DrugClass(id, id, "", List.of()));
        }
        classes.put("clozapine-alone", new DrugClass("clozapine-alone", "clozapine", "", List.of("blocker")));
        InvestigationTerm head =
                new InvestigationTerm("ct-head", "CT", "neurological", List.of(), List.of(), Burden.IMAGING);
        return new Vocabulary(
                findings,
                tests,
                drugs,
                classes,
                Map.of("ct-head", head),
                Map.of("ward", "Ward", "home", "Home"),
                Map.of());
    }

    private static void finding(Map<String, FindingTerm> terms, String id, String... implies) {
        terms.put(id, new FindingTerm(id, id, "", List.of(), Set.of(implies), Set.of(), List.of(), Burden.LOOK, false));
    }

    private static FindingTerm excluding(FindingTerm term, String other) {
        return new FindingTerm(
                term.id(),
                term.label(),
                term.question(),
                term.synonyms(),
                term.implies(),
                Set.of(other),
                term.codes(),
                term.burden(),
                term.laterObservation());
    }

    private static void test(
            Map<String, TestTerm> terms, String id, String unit, Interval upper, Interval plausible, String... sites) {
        terms.put(
                id,
                new TestTerm(
                        id,
                        id,
                        unit,
                        List.of(),
                        upper,
                        Interval.UNKNOWN,
                        "",
                        OptionalDouble.empty(),
                        "",
                        plausible,
                        "",
                        "",
                        List.of(),
                        Burden.BLOOD,
                        List.of(sites)));
    }

    private static void drug(Map<String, DrugTerm> terms, String id, String... classes) {
        terms.put(id, new DrugTerm(id, id, "", List.of(), Set.of(classes), false, List.of()));
    }
}
