package org.casewalk.picture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.casewalk.casefile.ReadingEntry;
import org.casewalk.explain.UnitWords;
import org.casewalk.term.Interval;
import org.casewalk.term.TestTerm;
import org.casewalk.term.Vocabulary;

/**
 * One lane for each measured quantity, in the order of first mention. Two or more numbers in one unit and of one site, each at a time that
 * is known to the day, become a trend; a usual value is in the table only.
 */
final class ReadingLanes {

    private static final double HOURS_OF_A_DAY = 24;

    private final TestTerm test;
    private final List<ReadingEntry> entries;
    private final List<ReadingEntry> trend;

    private ReadingLanes(TestTerm test, List<ReadingEntry> entries) {
        this.test = test;
        this.entries = entries;
        this.trend = trend(entries);
    }

    static List<Lane> of(List<ReadingEntry> readings, Vocabulary vocabulary) {
        Map<String, List<ReadingEntry>> byTest = new LinkedHashMap<>();
        readings.forEach(entry ->
                byTest.computeIfAbsent(entry.test(), test -> new ArrayList<>()).add(entry));
        return byTest.entrySet().stream()
                .map(each -> new ReadingLanes(vocabulary.test(each.getKey()), each.getValue()).lane())
                .toList();
    }

    private static List<ReadingEntry> trend(List<ReadingEntry> entries) {
        List<ReadingEntry> placed = entries.stream()
                .filter(entry -> !entry.baseline() && !entry.normalNoNumber() && toTheDay(entry))
                .sorted(Comparator.comparingDouble(entry -> entry.at().hours().atLeast()))
                .toList();
        boolean alike = placed.stream()
                        .map(entry -> unit(entry) + "|" + entry.site())
                        .distinct()
                        .count()
                == 1;
        long numbers = placed.stream().filter(entry -> entry.value().exact()).count();
        return alike && numbers > 1 ? placed : List.of();
    }

    private static boolean toTheDay(ReadingEntry entry) {
        Interval time = entry.at().hours();
        return time.atMost() - time.atLeast() <= HOURS_OF_A_DAY;
    }

    private Lane lane() {
        List<Lane.Mark> marks = new ArrayList<>();
        trend.forEach(entry -> marks.add(value(entry)));
        entries.stream()
                .filter(entry -> !trend.contains(entry)
                        && !entry.baseline()
                        && !entry.at().unknown())
                .map(entry -> new Lane.Moment(entry.at().hours(), Sign.MEASURED, words(entry) + limit(entry)))
                .forEach(marks::add);
        return new Lane(test.label(), trend.isEmpty() ? "" : UnitWords.of(unit(trend.get(0))), marks, rows());
    }

    private Lane.Value value(ReadingEntry entry) {
        String number = entry.written()
                .substring(0, entry.written().length() - unit(entry).length())
                .strip();
        return new Lane.Value(
                entry.at().hours(), number, entry.value(), entry.upperLimit(), "upper limit " + limitNumber(entry));
    }

    private List<List<String>> rows() {
        return entries.stream()
                .map(entry -> List.of(
                        test.label(),
                        TimeWords.of(entry.at()),
                        words(entry) + limit(entry) + (entry.baseline() ? ", usual value" : "")))
                .toList();
    }

    private static String words(ReadingEntry entry) {
        return entry.normalNoNumber() ? "normal, no number" : UnitWords.written(entry.written());
    }

    private String limit(ReadingEntry entry) {
        return entry.upperLimit().exact() ? " (upper limit " + limitNumber(entry) + ")" : "";
    }

    /** The limit is kept in the unit of the test; where the value is in another, the unit is said. */
    private String limitNumber(ReadingEntry entry) {
        String unit = unit(entry).equals(test.unit()) ? "" : " " + UnitWords.of(test.unit());
        return entry.upperLimit().exact() ? Svg.number(entry.upperLimit().atLeast()) + unit : "";
    }

    /** The unit as written, which ends the value; empty where a value has none. */
    private static String unit(ReadingEntry entry) {
        String written = entry.written();
        String last = written.substring(written.lastIndexOf(' ') + 1);
        return last.isEmpty() || Character.isDigit(last.charAt(last.length() - 1)) && written.indexOf(' ') < 0
                ? ""
                : unitOf(last);
    }

    private static String unitOf(String last) {
        return last.chars().allMatch(letter -> Character.isDigit(letter) || letter == '.') ? "" : last;
    }
}
