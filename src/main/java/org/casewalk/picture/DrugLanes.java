package org.casewalk.picture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.casewalk.casefile.ExposureEntry;
import org.casewalk.casefile.ExposureEvent;
import org.casewalk.term.Interval;
import org.casewalk.term.Vocabulary;

/** One lane for each drug, or class where only that is known, in the order of first mention. */
final class DrugLanes {

    private DrugLanes() {}

    static List<Lane> of(List<ExposureEntry> exposures, Vocabulary vocabulary) {
        DrugWords words = new DrugWords(vocabulary);
        Map<String, List<ExposureEntry>> byDrug = new LinkedHashMap<>();
        exposures.stream()
                .sorted(Comparator.comparingDouble(entry -> entry.at().hours().atLeast()))
                .forEach(entry -> byDrug.computeIfAbsent(words.name(entry), name -> new ArrayList<>())
                        .add(entry));
        return byDrug.entrySet().stream()
                .map(each -> lane(each.getKey(), each.getValue()))
                .toList();
    }

    private static Lane lane(String drug, List<ExposureEntry> entries) {
        List<ExposureEntry> timed =
                entries.stream().filter(entry -> !entry.at().unknown()).toList();
        List<Lane.Mark> marks = new ArrayList<>(courses(timed));
        timed.stream()
                .map(entry -> new Lane.Moment(entry.at().hours(), DrugWords.sign(entry), said(entry)))
                .forEach(marks::add);
        return new Lane(
                drug,
                "",
                marks,
                entries.stream()
                        .map(entry -> List.of(drug, TimeWords.of(entry.at()), DrugWords.inFull(entry)))
                        .toList());
    }

    private static String said(ExposureEntry entry) {
        String interval = entry.intervalDays().isPresent()
                ? ", every " + entry.intervalDays().getAsInt() + " days"
                : "";
        return DrugWords.event(entry) + interval;
    }

    /** From each event that begins or continues a course to the next stop, drawn once. */
    private static List<Lane.Course> courses(List<ExposureEntry> timed) {
        List<Lane.Course> courses = new ArrayList<>();
        double covered = Double.NEGATIVE_INFINITY;
        for (ExposureEntry entry : timed) {
            double from = entry.at().hours().atMost();
            if (goesOn(entry) && from >= covered) {
                double to = stop(timed, entry).map(Interval::atLeast).orElse(Double.POSITIVE_INFINITY);
                covered = to;
                if (Double.isFinite(from) && from < to) {
                    courses.add(new Lane.Course(new Interval(from, to), entry.taken() == ExposureEntry.Taken.KNOWN));
                }
            }
        }
        return courses;
    }

    /** A single injection is over when it is given; how long one of a series lasts, the record does not say. */
    private static boolean goesOn(ExposureEntry entry) {
        return entry.event().addition() && (entry.event() != ExposureEvent.INJECTION || DrugWords.longActing(entry));
    }

    private static Optional<Interval> stop(List<ExposureEntry> timed, ExposureEntry begun) {
        return timed.stream()
                .filter(entry -> entry.event() == ExposureEvent.STOP)
                .map(entry -> entry.at().hours())
                .filter(time -> time.atMost() >= begun.at().hours().atLeast())
                .findFirst();
    }
}
