package org.casewalk.walk;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.casewalk.Casewalk;
import org.casewalk.casefile.CaseEdit;
import org.casewalk.casefile.CaseFile;
import org.casewalk.casefile.ClassHistory;
import org.casewalk.casefile.Entry;
import org.casewalk.casefile.ExposureEntry;
import org.casewalk.casefile.FindingEntry;
import org.casewalk.casefile.InvestigationEntry;
import org.casewalk.casefile.ReadingEntry;
import org.casewalk.casefile.TreatmentEntry;
import org.casewalk.casefile.When;
import org.casewalk.checklist.Checklist;
import org.casewalk.checklist.RedFlag;
import org.casewalk.checklist.Result;
import org.casewalk.engine.Statuses;
import org.casewalk.fact.Truth;

/**
 * When something could have been seen: the case as it stood at each of its times. An entry counts from the moment by which it was certainly
 * there; a vague time counts at its end. Hindsight, not a finding about anyone's care.
 *
 * @param moments times at which something was added, in order
 * @param courses how each red flag, pattern and set went, in library order; only those that were ever decided
 * @param withoutTime labels of entries that no time places, and that no moment has
 */
public record Replay(List<Moment> moments, List<Course> courses, List<String> withoutTime) {

    /** Which clock counts. */
    public enum Clock {
        /** When something was there, was measured or collected. */
        OBSERVED,
        /** When a result was available; where that is not on record, when it was measured or collected. */
        AVAILABLE
    }

    /**
     * A time of the case.
     *
     * @param hours clock hours since 00:00 of day 0
     * @param label as a person reads it
     * @param added labels of the entries that count from here
     */
    public record Moment(double hours, String label, List<String> added) {
        public Moment {
            added = List.copyOf(added);
        }
    }

    /**
     * How one status went.
     *
     * @param id of the red flag, pattern or set
     * @param title as a person reads it
     * @param redFlag whether it is a red flag
     * @param turns each change of its status
     */
    public record Course(String id, String title, boolean redFlag, List<Turn> turns) {
        public Course {
            turns = List.copyOf(turns);
        }
    }

    /** A status from a moment on. */
    public record Turn(Moment moment, Truth status) {}

    public Replay {
        moments = List.copyOf(moments);
        courses = List.copyOf(courses);
        withoutTime = List.copyOf(withoutTime);
    }

    /** Replays a walk by one of the two clocks. */
    public static Replay of(Casewalk casewalk, Walk walk, Clock clock) {
        CaseFile caseFile = walk.caseFile();
        TreeSet<Double> times = new TreeSet<>();
        List<String> withoutTime = new ArrayList<>();
        Map<String, String> labels = labels(walk.checklist());
        caseFile.entries().forEach(entry -> {
            Optional<Double> from = from(entry, clock);
            if (from.isPresent()) {
                times.add(from.get());
            } else if (!(entry instanceof ClassHistory)) {
                withoutTime.add(labels.getOrDefault(entry.id(), entry.id()));
            }
        });
        List<Moment> moments = new ArrayList<>();
        Map<String, List<Turn>> turns = new LinkedHashMap<>();
        double previous = Double.NEGATIVE_INFINITY;
        for (double time : times) {
            CaseFile then = CaseEdit.without(caseFile, entry -> !counts(entry, time, clock));
            Moment moment = new Moment(time, label(time), added(caseFile, previous, time, clock, labels));
            moments.add(moment);
            note(casewalk.statuses(then), walk.checklist(), moment, turns);
            previous = time;
        }
        return new Replay(moments, courses(walk.checklist(), turns), withoutTime);
    }

    private static void note(Statuses statuses, Checklist checklist, Moment moment, Map<String, List<Turn>> turns) {
        for (String id : ids(checklist)) {
            List<Turn> soFar = turns.computeIfAbsent(id, any -> new ArrayList<>());
            Truth before =
                    soFar.isEmpty() ? Truth.OPEN : soFar.get(soFar.size() - 1).status();
            if (statuses.of(id) != before) {
                soFar.add(new Turn(moment, statuses.of(id)));
            }
        }
    }

    private static List<String> ids(Checklist checklist) {
        List<String> ids = new ArrayList<>();
        checklist.redFlags().forEach(flag -> ids.add(flag.id()));
        checklist.patternsAndSets().forEach(result -> ids.add(result.id()));
        return ids;
    }

    private static List<Course> courses(Checklist checklist, Map<String, List<Turn>> turns) {
        List<Course> courses = new ArrayList<>();
        for (RedFlag flag : checklist.redFlags()) {
            courses.add(new Course(flag.id(), flag.title(), true, turns.getOrDefault(flag.id(), List.of())));
        }
        for (Result result : checklist.patternsAndSets()) {
            courses.add(new Course(result.id(), result.title(), false, turns.getOrDefault(result.id(), List.of())));
        }
        courses.removeIf(course -> course.turns().isEmpty());
        return courses;
    }

    private static List<String> added(
            CaseFile caseFile, double after, double upTo, Clock clock, Map<String, String> labels) {
        LinkedHashSet<String> added = new LinkedHashSet<>();
        caseFile.entries().forEach(entry -> from(entry, clock)
                .filter(hours -> hours > after && hours <= upTo)
                .ifPresent(hours -> added.add(labels.getOrDefault(entry.id(), entry.id()))));
        return List.copyOf(added);
    }

    private static Map<String, String> labels(Checklist checklist) {
        Map<String, String> labels = new LinkedHashMap<>();
        checklist.entered().forEach(entered -> labels.put(entered.id(), entered.label() + ": " + entered.statement()));
        return labels;
    }

    /** A statement about a whole class has no time and holds all along. */
    private static boolean counts(Entry entry, double time, Clock clock) {
        return entry instanceof ClassHistory
                || from(entry, clock).filter(hours -> hours <= time).isPresent();
    }

    /** From when an entry was certainly there; empty where no time places it. */
    private static Optional<Double> from(Entry entry, Clock clock) {
        double hours = when(entry, clock).hours().atMost();
        return Double.isFinite(hours) ? Optional.of(hours) : Optional.empty();
    }

    private static When when(Entry entry, Clock clock) {
        if (entry instanceof FindingEntry finding) {
            return finding.at();
        } else if (entry instanceof ReadingEntry reading) {
            return available(reading.at(), reading.resulted(), clock);
        } else if (entry instanceof InvestigationEntry investigation) {
            return available(investigation.at(), investigation.resulted(), clock);
        } else if (entry instanceof ExposureEntry exposure) {
            return exposure.at();
        }
        return entry instanceof TreatmentEntry treatment ? treatment.at() : When.UNKNOWN;
    }

    private static When available(When at, When resulted, Clock clock) {
        return clock == Clock.AVAILABLE && !resulted.unknown() ? resulted : at;
    }

    /** A moment in words: the end of a day, or a minute of it. */
    static String label(double hours) {
        int day = (int) Math.floor(hours / 24);
        long minutes = Math.round((hours - day * 24.0) * 60);
        return minutes == 0 ? "end of day " + (day - 1) : "day %d %02d:%02d".formatted(day, minutes / 60, minutes % 60);
    }
}
