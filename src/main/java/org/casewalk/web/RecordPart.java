package org.casewalk.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.casewalk.casefile.Entry;
import org.casewalk.casefile.ExposureEntry;
import org.casewalk.casefile.FindingEntry;
import org.casewalk.casefile.InvestigationEntry;
import org.casewalk.casefile.ReadingEntry;
import org.casewalk.casefile.TreatmentEntry;
import org.casewalk.casefile.UnmeasuredEntry;
import org.casewalk.casefile.When;
import org.casewalk.checklist.Entered;
import org.casewalk.walk.Walk;

/**
 * A part of what is on record, as a reader looks for it.
 *
 * @param title heading
 * @param entries by time, those without one last; at one time in the order of their labels
 */
public record RecordPart(String title, List<Entered> entries) {

    private static final String ABSENT = "Looked for, not found";
    private static final String UNKNOWN = "Not known";

    private static final List<String> ORDER = List.of(
            "Person, place and first sign",
            "Drugs",
            "Findings",
            "Measured values",
            "Investigations",
            ABSENT,
            UNKNOWN,
            "Treatment given");

    public RecordPart {
        entries = List.copyOf(entries);
    }

    /** The whole record of a walk; parts without an entry are left out. */
    public static List<RecordPart> of(Walk walk) {
        Map<String, Double> times = times(walk);
        Map<String, List<Entered>> parts = new LinkedHashMap<>();
        ORDER.forEach(title -> parts.put(title, new ArrayList<>()));
        walk.checklist().entered().forEach(entry -> parts.computeIfAbsent(part(entry), title -> new ArrayList<>())
                .add(entry));
        Comparator<Entered> byTime =
                Comparator.comparingDouble(entry -> times.getOrDefault(entry.id(), Double.POSITIVE_INFINITY));
        List<RecordPart> record = new ArrayList<>();
        parts.forEach((title, entries) -> {
            entries.sort(byTime.thenComparing(Entered::label)
                    .thenComparing(entry -> !entry.statement().startsWith("start")));
            if (!entries.isEmpty()) {
                record.add(new RecordPart(title, entries));
            }
        });
        return record;
    }

    private static String part(Entered entry) {
        return switch (entry.kind()) {
            case "person", "setting", "onset" -> ORDER.get(0);
            case "exposure", "drug-history" -> ORDER.get(1);
            case "reading" -> ORDER.get(3);
            case "investigation" -> ORDER.get(4);
            case "treatment" -> ORDER.get(7);
            case "unmeasured" -> UNKNOWN;
            default ->
                entry.statement().startsWith("present")
                        ? ORDER.get(2)
                        : entry.statement().startsWith("looked for") ? ABSENT : UNKNOWN;
        };
    }

    private static Map<String, Double> times(Walk walk) {
        Map<String, Double> times = new HashMap<>();
        walk.caseFile().entries().forEach(entry -> {
            When when = when(entry);
            times.put(
                    entry.id(),
                    when.unknown()
                            ? Double.POSITIVE_INFINITY
                            : Math.max(when.hours().atLeast(), -Double.MAX_VALUE));
        });
        return times;
    }

    private static When when(Entry entry) {
        if (entry instanceof FindingEntry finding) {
            return finding.at();
        } else if (entry instanceof ReadingEntry reading) {
            return reading.at();
        } else if (entry instanceof InvestigationEntry investigation) {
            return investigation.at();
        } else if (entry instanceof ExposureEntry exposure) {
            return exposure.at();
        }
        if (entry instanceof UnmeasuredEntry unmeasured) {
            return unmeasured.at();
        }
        return entry instanceof TreatmentEntry treatment ? treatment.at() : When.UNKNOWN;
    }
}
