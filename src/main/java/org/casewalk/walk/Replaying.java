package org.casewalk.walk;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;
import org.casewalk.Casewalk;
import org.casewalk.casefile.CaseFile;
import org.casewalk.casefile.ClassHistory;
import org.casewalk.casefile.Entry;
import org.casewalk.checklist.Checklist;
import org.casewalk.checklist.Criterion;
import org.casewalk.checklist.Entered;
import org.casewalk.checklist.RedFlag;
import org.casewalk.checklist.Result;
import org.casewalk.engine.Statuses;
import org.casewalk.fact.Truth;
import org.casewalk.walk.Replay.Course;
import org.casewalk.walk.Replay.Moment;
import org.casewalk.walk.Replay.Resting;
import org.casewalk.walk.Replay.Turn;
import org.casewalk.walk.Replay.Unplaced;

/** Works out one replay: the certain case at every time, and for what was reached the possible one. */
final class Replaying {

    private final Casewalk casewalk;
    private final CaseFile caseFile;
    private final Checklist checklist;
    private final AsOf asOf;
    private final Map<String, Entered> entered = new LinkedHashMap<>();
    private final Map<String, List<Turn>> turns = new LinkedHashMap<>();
    private final Map<String, List<String>> gates = new HashMap<>();
    private final Map<String, Double> firstPossible = new HashMap<>();

    Replaying(Casewalk casewalk, Walk walk, Replay.Clock clock) {
        this.casewalk = casewalk;
        this.caseFile = walk.caseFile();
        this.checklist = walk.checklist();
        this.asOf = new AsOf(caseFile, clock, casewalk.library().vocabulary());
        checklist.entered().forEach(one -> entered.put(one.id(), one));
        ids().forEach(id -> turns.put(id, new ArrayList<>()));
    }

    Replay all() {
        List<Moment> moments = new ArrayList<>();
        double previous = Double.NEGATIVE_INFINITY;
        possibilities();
        for (double time : asOf.times()) {
            Moment moment = new Moment(time, Replay.label(time), added(previous, time));
            if (!moment.added().isEmpty()) {
                moments.add(moment);
            }
            note(casewalk.statuses(asOf.certain(time)), moment);
            previous = time;
        }
        return new Replay(moments, courses(), unplaced(), withoutTime());
    }

    /** Notes when each status can have been reached at the earliest. */
    private void possibilities() {
        Set<Double> beginnings = new TreeSet<>();
        caseFile.entries().forEach(entry -> asOf.earliest(entry).ifPresent(beginnings::add));
        for (double time : beginnings) {
            Statuses statuses = casewalk.statuses(asOf.possible(time));
            turns.keySet().stream()
                    .filter(id -> statuses.of(id) == Truth.MET)
                    .forEach(id -> firstPossible.putIfAbsent(id, time));
        }
    }

    private void note(Statuses statuses, Moment moment) {
        turns.forEach((id, soFar) -> {
            Truth before =
                    soFar.isEmpty() ? Truth.OPEN : soFar.get(soFar.size() - 1).status();
            Truth now = statuses.of(id);
            if (now != before) {
                boolean first = now == Truth.MET && soFar.stream().noneMatch(turn -> turn.status() == Truth.MET);
                boolean applies = now != Truth.NOT_MET
                        || gates(id).stream().noneMatch(gate -> statuses.of(gate) == Truth.NOT_MET);
                soFar.add(new Turn(moment, now, applies, first ? notBefore(id, moment) : ""));
            }
        });
    }

    /** The criteria without which a set does not apply. */
    private List<String> gates(String id) {
        return gates.computeIfAbsent(id, any -> checklist.criteriaSets().stream()
                .filter(set -> set.id().equals(id))
                .flatMap(set -> set.criteria().stream())
                .filter(criterion -> criterion.role().equals("gate"))
                .map(criterion -> id + "/" + criterion.id())
                .toList());
    }

    /** The earliest moment, where it is another day than the one by the end of which it was so. */
    private String notBefore(String id, Moment moment) {
        double earliest = firstPossible.getOrDefault(id, moment.hours());
        boolean sameDay = Replay.day(earliest) == Replay.day(moment.hours() - 1 / 60.0);
        return earliest >= moment.hours() || sameDay && earliest % 24 == 0 ? "" : Replay.beginning(earliest);
    }

    private List<String> ids() {
        List<String> ids = new ArrayList<>();
        checklist.redFlags().forEach(flag -> ids.add(flag.id()));
        checklist.patternsAndSets().forEach(result -> ids.add(result.id()));
        return ids;
    }

    private List<Course> courses() {
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

    private List<Unplaced> unplaced() {
        List<Unplaced> unplaced = new ArrayList<>();
        for (RedFlag flag : checklist.redFlags()) {
            if (nowhere(flag.id(), flag.status())) {
                unplaced.add(new Unplaced(flag.id(), flag.title(), true, resting(Set.copyOf(flag.because()))));
            }
        }
        for (Result result : checklist.patternsAndSets()) {
            if (nowhere(result.id(), result.status())) {
                unplaced.add(new Unplaced(result.id(), result.title(), false, resting(because(result))));
            }
        }
        return unplaced;
    }

    private boolean nowhere(String id, Truth whole) {
        return whole == Truth.MET
                && turns.getOrDefault(id, List.of()).stream().noneMatch(turn -> turn.status() == Truth.MET);
    }

    private static Set<String> because(Result result) {
        Set<String> because = new LinkedHashSet<>();
        result.criteria().stream()
                .filter(criterion -> criterion.status() == Truth.MET)
                .map(Criterion::because)
                .forEach(because::addAll);
        return because;
    }

    private List<Resting> resting(Set<String> ids) {
        List<Resting> resting = new ArrayList<>();
        caseFile.entries().filter(entry -> ids.contains(entry.id())).forEach(entry -> {
            boolean placed = entry instanceof ClassHistory || asOf.latest(entry).isPresent();
            resting.add(new Resting(label(entry), question(entry), placed));
        });
        return resting;
    }

    private String question(Entry entry) {
        Entered one = entered.get(entry.id());
        return one == null
                ? ""
                : switch (one.kind()) {
                    case "finding", "investigation" -> one.kind() + ":" + one.term();
                    case "reading" -> "test:" + one.term();
                    default -> "class:" + one.term();
                };
    }

    private String label(Entry entry) {
        Entered one = entered.get(entry.id());
        return one == null ? entry.id() : one.label() + ": " + one.statement();
    }

    private List<String> added(double after, double upTo) {
        Set<String> added = new LinkedHashSet<>();
        caseFile.entries().forEach(entry -> {
            OptionalDouble hours = asOf.latest(entry);
            if (hours.isPresent() && hours.getAsDouble() > after && hours.getAsDouble() <= upTo) {
                added.add(label(entry));
            }
        });
        return List.copyOf(added);
    }

    private List<String> withoutTime() {
        return caseFile.entries()
                .filter(entry ->
                        !(entry instanceof ClassHistory) && asOf.latest(entry).isEmpty())
                .map(this::label)
                .toList();
    }
}
