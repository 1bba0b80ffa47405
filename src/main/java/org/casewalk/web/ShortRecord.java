package org.casewalk.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.casewalk.checklist.Entered;
import org.casewalk.walk.Walk;

/**
 * A part of the record in one line: each thing once, with everything that was recorded of it in the order of time.
 *
 * @param title of the part
 * @param things the first of them
 * @param more how many more things there are
 */
public record ShortRecord(String title, List<String> things, int more) {

    private static final int MOST = 30;

    /** What the title of a part says already. */
    private static final Set<String> SAID = Set.of("present", "looked for, not found");

    /** What the program adds to an entry, and limits and conversions, which stand in the record in full. */
    private static final List<String> SECOND = List.of("derived, ", "≈ ", "= ", "laboratory's ", "no laboratory limit");

    public ShortRecord {
        things = List.copyOf(things);
    }

    /** The record of a walk, part by part. */
    public static List<ShortRecord> of(Walk walk) {
        return RecordPart.of(walk).stream().map(ShortRecord::of).toList();
    }

    private static ShortRecord of(RecordPart part) {
        Map<String, List<Entered>> byLabel = part.entries().stream()
                .collect(Collectors.groupingBy(Entered::label, LinkedHashMap::new, Collectors.toList()));
        List<String> things = byLabel.entrySet().stream()
                .map(thing -> ((thing.getKey().equals(part.title()) ? "" : thing.getKey() + " ")
                                + said(thing.getValue()))
                        .strip())
                .toList();
        return new ShortRecord(
                part.title(), things.subList(0, Math.min(MOST, things.size())), Math.max(0, things.size() - MOST));
    }

    private static String said(List<Entered> entries) {
        return entries.stream()
                .map(ShortRecord::said)
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining("; "));
    }

    private static String said(Entered entry) {
        String statement = SAID.contains(entry.statement()) ? "" : entry.statement();
        List<String> details = entry.details().stream()
                .filter(detail -> SECOND.stream().noneMatch(detail::startsWith))
                .collect(Collectors.toList());
        if (!entry.at().isEmpty() && !entry.at().equals(entry.statement())) {
            details.add(Words.time(entry.at()));
        }
        String beside = details.isEmpty() ? "" : "(" + String.join(", ", details) + ")";
        return (statement + " " + beside).strip();
    }
}
