package org.casewalk.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.casewalk.checklist.Checklist;
import org.casewalk.checklist.Result;
import org.casewalk.fact.Truth;
import org.casewalk.walk.Walk;

/**
 * Every pattern and set in one line each.
 *
 * @param fed those that something on record speaks about, in library order
 * @param untouched the others, in library order
 */
public record Standing(List<Line> fed, List<Line> untouched) {

    public Standing {
        fed = List.copyOf(fed);
        untouched = List.copyOf(untouched);
    }

    /**
     * One pattern or set.
     *
     * @param id of it
     * @param title as a person reads it
     * @param status met, not met or open
     * @param words the status in a few words
     */
    public record Line(String id, String title, Truth status, String words) {}

    /** How everything stands in a walk. */
    public static Standing of(Walk walk) {
        Checklist checklist = walk.checklist();
        List<Line> fed = new ArrayList<>();
        List<Line> untouched = new ArrayList<>();
        Stream.of(checklist.patterns(), checklist.criteriaSets())
                .flatMap(List::stream)
                .filter(result -> !result.decidedBy().isEmpty())
                .forEach(result -> (fed(result) ? fed : untouched).add(line(result)));
        return new Standing(fed, untouched);
    }

    /** Whether something on record speaks about a pattern or set. */
    public static boolean fed(Result result) {
        return result.status() != Truth.OPEN
                || result.criteria().stream().anyMatch(criterion -> criterion.status() != Truth.OPEN);
    }

    private static Line line(Result result) {
        String words =
                switch (result.status()) {
                    case MET -> "all on record";
                    case NOT_MET -> "not reached on what was recorded; not excluded";
                    case OPEN -> "cannot be decided yet: " + result.missing().size() + " missing";
                };
        return new Line(result.id(), result.title(), result.status(), words);
    }
}
