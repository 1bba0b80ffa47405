package org.casewalk.picture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.casewalk.casefile.CaseFile;
import org.casewalk.casefile.ExposureEntry;
import org.casewalk.casefile.FindingEntry;
import org.casewalk.casefile.ReadingEntry;
import org.casewalk.casefile.State;
import org.casewalk.casefile.When;
import org.casewalk.explain.UnitWords;
import org.casewalk.term.Interval;
import org.casewalk.term.Vocabulary;

/** The lanes of what was recorded: drugs, findings, readings. What has no time is in the table only. */
final class EntryLanes {

    private final CaseFile caseFile;
    private final Vocabulary vocabulary;

    EntryLanes(CaseFile caseFile, Vocabulary vocabulary) {
        this.caseFile = caseFile;
        this.vocabulary = vocabulary;
    }

    /** One lane for each drug, or class where only that is known, in the order of first mention. */
    List<Lane> exposures() {
        Map<String, List<ExposureEntry>> byDrug = new LinkedHashMap<>();
        caseFile.exposures().stream()
                .sorted(Comparator.comparingDouble(entry -> entry.at().hours().atLeast()))
                .forEach(entry -> byDrug.computeIfAbsent(drug(entry), name -> new ArrayList<>())
                        .add(entry));
        return byDrug.entrySet().stream()
                .map(each -> exposure(each.getKey(), each.getValue()))
                .toList();
    }

    /** One lane for each finding that has a state, in the order of first mention. */
    List<Lane> findings() {
        Map<String, List<FindingEntry>> byTerm = new LinkedHashMap<>();
        caseFile.findings().forEach(entry -> byTerm.computeIfAbsent(finding(entry), name -> new ArrayList<>())
                .add(entry));
        return byTerm.entrySet().stream()
                .map(each -> new Lane(
                        each.getKey(),
                        each.getValue().stream().flatMap(this::findingMarks).toList(),
                        each.getValue().stream()
                                .map(entry -> List.of(
                                        each.getKey(),
                                        written(entry.at()),
                                        sign(entry).words()))
                                .toList()))
                .toList();
    }

    /** One lane for each measured quantity, in the order of first mention; usual values are left to the table. */
    List<Lane> readings() {
        Map<String, List<ReadingEntry>> byTest = new LinkedHashMap<>();
        caseFile.readings().forEach(entry -> byTest.computeIfAbsent(
                        vocabulary.test(entry.test()).label(), name -> new ArrayList<>())
                .add(entry));
        return byTest.entrySet().stream()
                .map(each -> new Lane(
                        each.getKey(),
                        each.getValue().stream()
                                .filter(entry -> !entry.baseline() && timed(entry.at()))
                                .map(entry ->
                                        (Lane.Mark) new Lane.Moment(entry.at().hours(), Sign.MEASURED, words(entry)))
                                .toList(),
                        each.getValue().stream()
                                .map(entry -> List.of(
                                        each.getKey(),
                                        written(entry.at()),
                                        words(entry) + (entry.baseline() ? ", usual value" : "")))
                                .toList()))
                .toList();
    }

    private Lane exposure(String drug, List<ExposureEntry> entries) {
        List<Lane.Mark> marks = new ArrayList<>();
        entries.stream().filter(entry -> timed(entry.at())).forEach(entry -> {
            if (entry.event().addition()) {
                marks.add(course(entry, entries));
            }
        });
        entries.stream()
                .filter(entry -> timed(entry.at()))
                .map(entry -> new Lane.Moment(entry.at().hours(), entry.event().addition() ? Sign.MORE : Sign.LESS, ""))
                .forEach(marks::add);
        return new Lane(
                drug,
                marks,
                entries.stream()
                        .map(entry -> List.of(drug, written(entry.at()), event(entry)))
                        .toList());
    }

    /** Up to the next stop it was in use; without one the record does not say how long. */
    private static Lane.Mark course(ExposureEntry begun, List<ExposureEntry> entries) {
        double start = begun.at().hours().atLeast();
        Optional<Interval> stop = entries.stream()
                .filter(entry -> entry.event() == org.casewalk.casefile.ExposureEvent.STOP && timed(entry.at()))
                .map(entry -> entry.at().hours())
                .filter(time -> time.atMost() >= start)
                .findFirst();
        return stop.<Lane.Mark>map(time -> new Lane.Stretch(
                        new Interval(start, time.atMost()),
                        begun.taken() == ExposureEntry.Taken.KNOWN ? Svg.Fill.FAINT : Svg.Fill.DOTTED))
                .orElseGet(() -> new Lane.Unsaid(new Interval(start, Double.POSITIVE_INFINITY)));
    }

    private Stream<Lane.Mark> findingMarks(FindingEntry entry) {
        if (!timed(entry.at())) {
            return Stream.empty();
        }
        Lane.Mark moment = new Lane.Moment(entry.at().hours(), sign(entry), "");
        if (entry.state() != State.PRESENT || !timed(entry.ended())) {
            return Stream.of(moment);
        }
        double from = entry.at().hours().atLeast();
        double to = Math.max(from, entry.ended().hours().atMost());
        return Stream.of(new Lane.Stretch(new Interval(from, to), Svg.Fill.FAINT), moment);
    }

    private static Sign sign(FindingEntry entry) {
        return switch (entry.state()) {
            case PRESENT -> Sign.PRESENT;
            case ABSENT -> Sign.ABSENT;
            case UNKNOWN -> Sign.UNKNOWN;
        };
    }

    private String drug(ExposureEntry entry) {
        if (entry.drug().isEmpty()) {
            var drugClass = vocabulary.drugClasses().get(entry.drugClass());
            return (drugClass == null ? entry.drugClass() : drugClass.label()) + ", drug not named";
        }
        return vocabulary.drug(entry.drug()).map(term -> term.label()).orElse(entry.drug());
    }

    private String finding(FindingEntry entry) {
        var term = vocabulary.findings().get(entry.finding());
        return term == null ? entry.finding() : term.label();
    }

    private static String event(ExposureEntry entry) {
        String event = entry.event().name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
        String taken = entry.taken() == ExposureEntry.Taken.KNOWN ? "" : ", prescribed; not recorded as taken";
        String interval = entry.intervalDays().isPresent()
                ? ", every " + entry.intervalDays().getAsInt() + " days"
                : "";
        return event + interval + taken;
    }

    private static String words(ReadingEntry entry) {
        return entry.normalNoNumber() ? "normal, no number" : UnitWords.written(entry.written());
    }

    private static boolean timed(When when) {
        return !when.unknown();
    }

    private static String written(When when) {
        return when.unknown() ? "no time recorded" : when.written();
    }
}
