package org.casewalk.fact;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import org.casewalk.casefile.Baseline;
import org.casewalk.casefile.ClassHistory;
import org.casewalk.casefile.Entry;
import org.casewalk.casefile.ExposureEntry;
import org.casewalk.casefile.ExposureEvent;
import org.casewalk.casefile.FindingEntry;
import org.casewalk.casefile.InvestigationEntry;
import org.casewalk.casefile.Person;
import org.casewalk.casefile.ReadingEntry;
import org.casewalk.casefile.State;
import org.casewalk.casefile.When;
import org.casewalk.casefile.WhyUnknown;
import org.casewalk.term.DrugTerm;
import org.casewalk.term.Interval;

/** Random cases, and one unknown of a case filled at random: a state, a time, a value, a site, a statement. */
final class Refinement {

    private static final List<String> FINDINGS =
            List.of("fever", "rigidity", "lead-pipe-rigidity", "tone-raised", "floppy", "no-tone-at-all");
    private static final List<String> TESTS = List.of("temperature", "creatine-kinase", "base-excess");
    private static final List<String> DRUGS =
            List.of("haloperidol", "fluphenazine", "metoclopramide", "class:blocker", "class:antiemetic", "levodopa");

    private final Random random;
    private int minute;

    Refinement(Random random) {
        this.random = random;
    }

    Given anyCase() {
        Given given = Given.nothing().onset(time());
        if (random.nextInt(3) == 0) {
            given.ended(time(6, 9));
        }
        List<Baseline> baselines = random.nextBoolean()
                ? List.of(Baseline.NEW, Baseline.WORSE, Baseline.UNKNOWN)
                : List.of(Baseline.UNCHANGED, Baseline.UNKNOWN);
        for (int i = random.nextInt(5); i > 0; i--) {
            // A finding ends after it began; the other way round is refused on reading.
            boolean over = random.nextInt(3) == 0;
            When ended = over ? time(1, 9) : When.UNKNOWN;
            given.finding(any(FINDINGS), any(List.of(State.values())), time(-20, over ? 0 : 9), ended, any(baselines));
        }
        for (int i = random.nextInt(5); i > 0; i--) {
            given.reading(
                    any(TESTS),
                    value(),
                    random.nextInt(6) == 0,
                    random.nextBoolean() ? Interval.UNKNOWN : Interval.exactly(38),
                    time(),
                    any(List.of("", "oral", "rectal")),
                    random.nextInt(4) == 0);
        }
        for (int i = random.nextInt(5); i > 0; i--) {
            given.drug(
                    any(DRUGS),
                    any(List.of(ExposureEvent.values())),
                    any(List.of(ExposureEntry.Route.values())),
                    any(List.of(ExposureEntry.Taken.values())),
                    time(),
                    random.nextInt(3) == 0 ? OptionalInt.of(14) : OptionalInt.empty());
        }
        for (int i = random.nextInt(2); i > 0; i--) {
            given.history(
                    any(List.of("blocker", "dopaminergic", "clozapine-alone")),
                    any(List.of(ClassHistory.Statement.values())));
        }
        for (int i = random.nextInt(3); i > 0; i--) {
            given.investigation("ct-head", any(List.of(InvestigationEntry.Result.values())));
        }
        return given;
    }

    /**
     * Fills one unknown in place; names what was filled, "nothing" where the place drawn had nothing to fill. A time that leaves a look
     * not certainly in the episode, though it counted before, is no filling: it says that nobody may have looked.
     */
    String fill(Given given) {
        Set<String> before = within(given);
        List<FindingEntry> findings = List.copyOf(given.findings);
        List<ReadingEntry> readings = List.copyOf(given.readings);
        When onset = given.onset;
        When ended = given.ended;
        String what = filled(given);
        if (within(given).containsAll(before)) {
            return what;
        }
        given.findings.clear();
        given.findings.addAll(findings);
        given.readings.clear();
        given.readings.addAll(readings);
        given.onset = onset;
        given.ended = ended;
        return "nothing";
    }

    /** The entries that count as looks in the episode. */
    private static Set<String> within(Given given) {
        Set<String> within = new HashSet<>();
        given.findings.stream().filter(entry -> !outside(entry.at(), given)).forEach(entry -> within.add(entry.id()));
        given.readings.stream().filter(entry -> !outside(entry.at(), given)).forEach(entry -> within.add(entry.id()));
        given.investigations.stream()
                .filter(entry -> !outside(entry.at(), given))
                .forEach(entry -> within.add(entry.id()));
        return within;
    }

    /** Says whether two times are on record that do not put a look certainly in the episode. */
    static boolean outside(When at, Given given) {
        boolean late = !given.ended.unknown()
                && (at.days().atMost() > given.ended.days().atLeast() || Times.before(given.ended.hours(), at.hours()));
        boolean early = !given.onset.unknown()
                && (at.days().atLeast() < given.onset.days().atMost() || Times.before(at.hours(), given.onset.hours()));
        return !at.unknown() && (late || early);
    }

    /** The same presence, with nothing said of what was usual and of its end. */
    static FindingEntry bare(FindingEntry entry) {
        return finding(entry, entry.state(), entry.at(), When.UNKNOWN, Baseline.UNKNOWN);
    }

    private String filled(Given given) {
        return switch (random.nextInt(12)) {
            case 0 -> in(given.findings, this::state);
            case 1 -> in(given.findings, this::findingTime);
            case 2 -> in(given.readings, this::reading);
            case 3 -> in(given.exposures, this::exposure);
            case 4 -> in(given.investigations, this::result);
            case 5 -> onset(given);
            case 6 -> firstReading(given);
            case 7 -> statement(given);
            case 8 -> firstEvent(given);
            case 9 -> in(given.exposures, entry -> named(entry, given));
            case 10 -> ended(given);
            default -> frame(given);
        };
    }

    private interface Filling<E> {
        E fill(E entry);
    }

    private <E extends Entry> String in(List<E> entries, Filling<E> filling) {
        if (entries.isEmpty()) {
            return "nothing";
        }
        int index = random.nextInt(entries.size());
        E before = entries.get(index);
        entries.set(index, filling.fill(before));
        return before.equals(entries.get(index)) ? "nothing" : before.id();
    }

    private FindingEntry state(FindingEntry e) {
        if (e.state() != State.UNKNOWN) {
            return e;
        }
        return finding(e, any(List.of(State.PRESENT, State.ABSENT)), e.at(), e.ended(), Baseline.UNKNOWN);
    }

    private FindingEntry findingTime(FindingEntry e) {
        When ended = e.ended().unknown() ? e.ended() : narrower(e.ended());
        When at = e.at().unknown() ? time(-20, e.ended().unknown() ? 9 : 0) : narrower(e.at());
        return finding(e, e.state(), at, ended, e.baseline());
    }

    private static FindingEntry finding(FindingEntry e, State state, When at, When ended, Baseline baseline) {
        return new FindingEntry(
                e.id(),
                e.finding(),
                state,
                WhyUnknown.NOT_STATED,
                at,
                e.worst(),
                ended,
                baseline,
                e.how(),
                e.by(),
                e.context(),
                e.wording(),
                e.episode(),
                e.place());
    }

    private ReadingEntry reading(ReadingEntry e) {
        boolean place = random.nextBoolean();
        return new ReadingEntry(
                e.id(),
                e.test(),
                place || e.normalNoNumber() ? e.value() : narrower(e.value()),
                e.normalNoNumber(),
                e.written(),
                e.upperLimit(),
                e.lowerLimit(),
                place ? e.at() : narrower(e.at()),
                e.resulted(),
                place && e.site().isEmpty() ? any(List.of("oral", "rectal")) : e.site(),
                e.baseline(),
                e.how(),
                e.context(),
                e.wording(),
                e.episode(),
                e.place());
    }

    private ExposureEntry exposure(ExposureEntry e) {
        return switch (random.nextInt(3)) {
            case 0 -> exposure(e, e.drug(), e.route(), ExposureEntry.Taken.KNOWN, e.at());
            case 1 -> exposure(e, e.drug(), e.route(), e.taken(), narrower(e.at()));
            default -> exposure(e, e.drug(), route(e), e.taken(), e.at());
        };
    }

    private ExposureEntry.Route route(ExposureEntry e) {
        if (e.route() != ExposureEntry.Route.NOT_STATED) {
            return e.route();
        }
        // Of the other drugs no long-acting product is listed here, so that none can have been given.
        boolean longActing = e.drug().equals("fluphenazine") || e.drugClass().equals("blocker");
        return longActing && random.nextBoolean()
                ? ExposureEntry.Route.LONG_ACTING_INJECTION
                : any(List.of(ExposureEntry.Route.ORAL, ExposureEntry.Route.INTRAMUSCULAR));
    }

    /** Gives a drug its name, one that no statement about a class refuses. */
    private ExposureEntry named(ExposureEntry e, Given given) {
        List<String> names = Given.VOCABULARY.drugs().values().stream()
                .filter(drug -> drug.classes().contains(e.drugClass()))
                .filter(drug -> given.histories.stream()
                        .noneMatch(history -> history.statement() == ClassHistory.Statement.NOT_TAKEN
                                && drug.classes().contains(history.drugClass())))
                .map(DrugTerm::id)
                .toList();
        return names.isEmpty() ? e : exposure(e, any(names), e.route(), e.taken(), e.at());
    }

    private static ExposureEntry exposure(
            ExposureEntry e, String drug, ExposureEntry.Route route, ExposureEntry.Taken taken, When at) {
        return new ExposureEntry(
                e.id(),
                drug,
                drug.isEmpty() ? e.drugClass() : "",
                e.event(),
                route,
                taken,
                at,
                e.product(),
                e.intervalDays(),
                e.because(),
                e.wording(),
                e.episode(),
                e.place());
    }

    private InvestigationEntry result(InvestigationEntry e) {
        return switch (e.result()) {
            case NORMAL, ABNORMAL, NOT_DONE -> e;
            case PENDING, NOT_KNOWN ->
                new InvestigationEntry(
                        e.id(),
                        e.investigation(),
                        any(List.of(InvestigationEntry.Result.NORMAL, InvestigationEntry.Result.ABNORMAL)),
                        e.beforeAntibiotics(),
                        e.at(),
                        e.resulted(),
                        e.wording(),
                        e.episode(),
                        e.place());
        };
    }

    private String onset(Given given) {
        given.onset = given.onset.unknown() ? time() : narrower(given.onset);
        return "onset became " + given.onset;
    }

    private String ended(Given given) {
        given.ended = given.ended.unknown() ? time(6, 12) : narrower(given.ended);
        return "ended " + given.ended;
    }

    private String firstReading(Given given) {
        String test = any(TESTS);
        for (ReadingEntry entry : given.readings) {
            if (entry.test().equals(test) && !entry.baseline()) {
                return "nothing";
            }
        }
        given.reading(test, value(), time(), any(List.of("", "oral", "rectal")));
        return "first reading of " + test;
    }

    /** Breaks the silence about a drug of which neither the case nor a statement says anything. */
    private String firstEvent(Given given) {
        if (!given.exposures.isEmpty() || !given.histories.isEmpty()) {
            return "nothing";
        }
        given.drug(any(DRUGS), any(List.of(ExposureEvent.values())), time());
        return "first event";
    }

    private String statement(Given given) {
        String drugClass = any(List.of("blocker", "antiemetic", "dopaminergic", "clozapine-alone"));
        given.history(drugClass, any(List.of(ClassHistory.Statement.values())));
        return "statement about " + drugClass;
    }

    private String frame(Given given) {
        if (given.setting.isEmpty()) {
            given.setting = any(List.of("ward", "home"));
            return "setting";
        }
        if (given.person.equals(Person.UNKNOWN)) {
            given.person = new Person(Interval.exactly(40), any(List.of(Person.Sex.values())), "");
            return "person";
        }
        return "nothing";
    }

    private When time() {
        return time(-20, 5);
    }

    private When time(int first, int last) {
        int day = first + random.nextInt(last - first + 1);
        return switch (random.nextInt(4)) {
            case 0 -> When.UNKNOWN;
            case 1 -> between(first, last);
            case 2 -> Given.day(day);
            default -> clock(day);
        };
    }

    private When between(int first, int last) {
        int from = first + random.nextInt(last - first + 1);
        return Given.days(from, from + random.nextInt(last - from + 1));
    }

    /** No two clock times are the same: one moment written twice would be one occasion. */
    private When clock(int day) {
        minute++;
        return Given.at(day, minute / 60 % 24, minute % 60);
    }

    private When narrower(When when) {
        if (when.unknown()) {
            return time();
        }
        int first = (int) when.days().atLeast();
        int last = (int) when.days().atMost();
        return when.hours().exact()
                ? when
                : random.nextBoolean() ? between(first, last) : clock(first + random.nextInt(last - first + 1));
    }

    private Interval value() {
        double low = random.nextInt(80) / 2.0;
        return switch (random.nextInt(3)) {
            case 0 -> new Interval(low, low + random.nextInt(9));
            case 1 -> new Interval(Math.nextUp(low), Double.POSITIVE_INFINITY);
            default -> Interval.exactly(low);
        };
    }

    private Interval narrower(Interval value) {
        double low = value.atLeast() + random.nextInt(3);
        return low >= value.atMost() ? value : new Interval(low, Math.min(value.atMost(), low + random.nextInt(3)));
    }

    private <T> T any(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    /** Shuffles every list of the case in place. */
    void shuffle(Given given) {
        for (List<?> list :
                List.of(given.exposures, given.histories, given.findings, given.readings, given.investigations)) {
            Collections.shuffle(list, random);
        }
    }
}
