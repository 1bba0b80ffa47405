package org.casewalk.picture;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.casewalk.casefile.FindingEntry;
import org.casewalk.casefile.State;
import org.casewalk.term.Interval;
import org.casewalk.term.Vocabulary;

/** One lane for each finding, in the order of first mention. */
final class FindingLanes {

    private FindingLanes() {}

    static List<Lane> of(List<FindingEntry> findings, Vocabulary vocabulary) {
        Map<String, List<FindingEntry>> byTerm = new LinkedHashMap<>();
        findings.forEach(entry -> byTerm.computeIfAbsent(label(entry, vocabulary), name -> new ArrayList<>())
                .add(entry));
        return byTerm.entrySet().stream()
                .map(each -> lane(each.getKey(), each.getValue()))
                .toList();
    }

    private static Lane lane(String label, List<FindingEntry> entries) {
        return new Lane(
                label,
                "",
                Stream.concat(
                                entries.stream().flatMap(FindingLanes::course),
                                entries.stream().flatMap(FindingLanes::moment))
                        .toList(),
                entries.stream()
                        .map(entry -> List.of(
                                label, TimeWords.of(entry.at()), sign(entry).words()))
                        .toList());
    }

    private static Stream<Lane.Mark> moment(FindingEntry entry) {
        return entry.at().unknown()
                ? Stream.empty()
                : Stream.of(new Lane.Moment(entry.at().hours(), sign(entry), ""));
    }

    /** What was present went on until it was gone, as far as both times are certain. */
    private static Stream<Lane.Mark> course(FindingEntry entry) {
        double from = entry.at().hours().atMost();
        double to = entry.ended().hours().atLeast();
        return entry.state() == State.PRESENT && !entry.at().unknown() && Double.isFinite(to) && from < to
                ? Stream.of(new Lane.Course(new Interval(from, to), true))
                : Stream.empty();
    }

    private static Sign sign(FindingEntry entry) {
        return switch (entry.state()) {
            case PRESENT -> Sign.PRESENT;
            case ABSENT -> Sign.ABSENT;
            case UNKNOWN -> Sign.UNKNOWN;
        };
    }

    private static String label(FindingEntry entry, Vocabulary vocabulary) {
        var term = vocabulary.findings().get(entry.finding());
        return term == null ? entry.finding() : term.label();
    }
}
