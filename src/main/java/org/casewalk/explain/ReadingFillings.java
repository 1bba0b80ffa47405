package org.casewalk.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.casewalk.casefile.CaseEdit;
import org.casewalk.casefile.CaseFile;
import org.casewalk.casefile.How;
import org.casewalk.casefile.Place;
import org.casewalk.casefile.ReadingEntry;
import org.casewalk.casefile.When;
import org.casewalk.fact.Truth;
import org.casewalk.pack.Pattern;
import org.casewalk.term.Interval;
import org.casewalk.term.TestTerm;
import org.casewalk.term.Vocabulary;

/**
 * Answers to questions about readings: one value for every interval between the thresholds in use, with the laboratory's limits and
 * the usual value where rules compare with them, as many readings as the rules ask for.
 */
final class ReadingFillings {

    private final Vocabulary vocabulary;

    ReadingFillings(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    List<Filling> open(String question, String test, CaseFile caseFile, List<Pattern> patterns, FactIndex facts) {
        Compared compared = Compared.of(patterns, vocabulary.test(test).plausible());
        List<ReadingEntry> known = caseFile.readings().stream()
                .filter(reading -> Answered.now(reading, question, test, caseFile) && !reading.baseline())
                .filter(reading -> !Answered.outside(reading.at(), caseFile))
                .toList();
        if (known.isEmpty()) {
            return readings(question, test, caseFile, compared, known, compared.times());
        }
        boolean limits = open(patterns, facts, "Reading");
        int more = Stream.of("Occasions", "Sustained", "Swing", "Trend").anyMatch(type -> open(patterns, facts, type))
                ? Math.max(1, compared.times() - known.size())
                : 0;
        if (more > 0) {
            return readings(question, test, caseFile, compared, known, more);
        }
        if (limits && known.size() == 1) {
            return limited(question, known.get(0), compared);
        }
        return open(patterns, facts, "Rise") ? baselines(question, test, known, compared) : List.of();
    }

    private static boolean open(List<Pattern> patterns, FactIndex facts, String type) {
        return patterns.stream()
                .anyMatch(pattern -> pattern.type().name().equals(type) && facts.truth(pattern) == Truth.OPEN);
    }

    /** New readings: all alike, or the first differing from the rest, at hourly times after everything recorded, or of the episode. */
    private List<Filling> readings(
            String question, String test, CaseFile caseFile, Compared compared, List<ReadingEntry> known, int count) {
        double first = after(caseFile);
        boolean over = Answered.outside(hour(first + (count - 1) * compared.hoursApart()), caseFile);
        double start = over ? Double.NaN : first;
        List<Filling> answers = new ArrayList<>();
        for (double value : values(test, compared, known)) {
            for (double second : count > 1 ? seconds(value, test, compared) : List.of(value)) {
                for (Double upper : orNone(compared.upper())) {
                    for (Double lower : orNone(compared.lower())) {
                        for (Double usual : compared.usual(Math.max(value, second))) {
                            answers.add(filling(
                                    question, test, start, count, value, second, upper, lower, usual, compared));
                        }
                    }
                }
            }
        }
        return answers;
    }

    /** Values that rules tell apart, also by how far they lie from those on record. */
    private List<Double> values(String test, Compared compared, List<ReadingEntry> known) {
        SortedSet<Double> values = new TreeSet<>(compared.values());
        if (!compared.swings().isEmpty() || compared.trend()) {
            List<Double> steps = compared.swings().isEmpty() ? List.of(0.0, 1.0) : compared.swings();
            known.stream().map(ReadingEntry::value).filter(Interval::exact).forEach(value -> steps.stream()
                    .filter(step -> step >= 0)
                    .forEach(step -> {
                        values.add(value.atLeast() + step);
                        values.add(value.atLeast() - step);
                    }));
        }
        return values.isEmpty() ? values(test, compared) : List.copyOf(values);
    }

    private List<Double> values(String test, Compared compared) {
        if (!compared.values().isEmpty()) {
            return compared.values();
        }
        Interval upper = vocabulary.test(test).upperLimit();
        return List.of(Double.isInfinite(upper.atMost()) ? 100.0 : upper.atMost());
    }

    private List<Double> seconds(double value, String test, Compared compared) {
        if (!compared.swings().isEmpty()) {
            return compared.swings().stream()
                    .filter(swing -> swing >= 0)
                    .map(swing -> value + swing)
                    .toList();
        }
        return values(test, compared);
    }

    /** A list with a single "no such comparison" where there is none; NaN stands for it. */
    private static List<Double> orNone(List<Double> numbers) {
        return numbers.isEmpty()
                ? List.of(Double.NaN)
                : numbers.stream().filter(number -> number > -100).toList();
    }

    private Filling filling(
            String question,
            String test,
            double start,
            int count,
            double value,
            double second,
            double upper,
            double lower,
            double usual,
            Compared compared) {
        List<ReadingEntry> entries = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            double number = i == 0 ? value : second;
            entries.add(reading(
                    test,
                    i,
                    number,
                    limit(number, upper),
                    limit(number, lower),
                    hour(start + i * compared.hoursApart()),
                    false));
        }
        if (!Double.isNaN(usual)) {
            entries.add(reading(test, count, usual, Interval.UNKNOWN, Interval.UNKNOWN, When.UNKNOWN, true));
        }
        return new Filling(
                question,
                ReadingWords.of(entries, UnitWords.of(vocabulary.test(test).unit()), compared),
                plausible(test, entries),
                base -> CaseEdit.with(base, entries));
    }

    private boolean plausible(String test, List<ReadingEntry> entries) {
        Interval range = vocabulary.test(test).plausible();
        return entries.stream()
                .mapToDouble(entry -> entry.value().atLeast())
                .allMatch(value -> value >= range.atLeast() && value <= range.atMost());
    }

    private static Interval limit(double value, double times) {
        return Double.isNaN(times) || times <= 0 ? Interval.UNKNOWN : Interval.exactly(value / times);
    }

    private ReadingEntry reading(
            String test, int number, double value, Interval upper, Interval lower, When at, boolean baseline) {
        TestTerm term = vocabulary.test(test);
        return new ReadingEntry(
                Fillings.THOUGHT + test + " " + number,
                test,
                Interval.exactly(value),
                false,
                (Numbers.text(value) + " " + UnitWords.of(term.unit())).strip(),
                upper,
                lower,
                at,
                When.UNKNOWN,
                term.sites().contains("oral") ? "oral" : "",
                baseline,
                How.NOT_STATED,
                List.of(),
                "",
                "",
                Place.NONE);
    }

    /** The one recorded value with each limit that the record leaves possible. */
    private static List<Filling> limited(String question, ReadingEntry known, Compared compared) {
        List<Filling> answers = new ArrayList<>();
        if (!known.value().exact() || known.upperLimit().exact()) {
            return answers;
        }
        double value = known.value().atLeast();
        for (double times : compared.upper()) {
            if (times > 0) {
                answers.add(new Filling(
                        question,
                        "upper limit " + Numbers.brief(value / times),
                        base -> CaseEdit.with(base, limited(known, Interval.exactly(value / times)))));
            }
        }
        return answers;
    }

    private static ReadingEntry limited(ReadingEntry known, Interval upper) {
        return new ReadingEntry(
                known.id(),
                known.test(),
                known.value(),
                known.normalNoNumber(),
                known.written(),
                upper,
                known.lowerLimit(),
                known.at(),
                known.resulted(),
                known.site(),
                known.baseline(),
                known.how(),
                known.context(),
                known.wording(),
                known.episode(),
                known.place());
    }

    private List<Filling> baselines(String question, String test, List<ReadingEntry> known, Compared compared) {
        double highest = known.stream()
                .mapToDouble(reading -> reading.value().atMost())
                .max()
                .orElse(Double.POSITIVE_INFINITY);
        if (Double.isInfinite(highest)) {
            return List.of();
        }
        return compared.usual(highest).stream()
                .filter(usual -> !Double.isNaN(usual))
                .map(usual -> new Filling(
                        question,
                        "usual value " + Numbers.brief(usual),
                        base -> CaseEdit.with(
                                base, reading(test, 0, usual, Interval.UNKNOWN, Interval.UNKNOWN, When.UNKNOWN, true))))
                .toList();
    }

    /** The first full hour after everything that has an end on record. */
    private static double after(CaseFile caseFile) {
        return Stream.concat(
                        caseFile.readings().stream().map(ReadingEntry::at),
                        Stream.of(caseFile.episode().onset()))
                .mapToDouble(at -> at.hours().atMost())
                .filter(Double::isFinite)
                .map(ReadingFillings::nextHour)
                .max()
                .orElse(0);
    }

    /** A reading at a time that has one already is the same occasion, so the next hour is a later one. */
    private static double nextHour(double hours) {
        return Math.floor(hours) + 1;
    }

    static When hour(double hour) {
        return Double.isNaN(hour)
                ? When.UNKNOWN
                : new When(
                        Interval.exactly(Math.floor(hour / 24)), Interval.exactly(hour), "hour " + Numbers.text(hour));
    }
}
