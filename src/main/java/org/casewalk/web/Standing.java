package org.casewalk.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.casewalk.checklist.Overview;
import org.casewalk.checklist.Result;
import org.casewalk.fact.Truth;
import org.casewalk.render.page.ScreenWords;
import org.casewalk.walk.Walk;

/**
 * Every pattern and set in one line each.
 *
 * @param fed those that something on record speaks about, in the order of the checklist
 * @param untouched the others, in the order of the checklist
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
     * @param words the status in a few words; the empty string where nothing on record speaks about it
     */
    public record Line(String id, String title, Truth status, String words) {}

    /** How everything stands in a walk. */
    public static Standing of(Walk walk) {
        List<Line> fed = new ArrayList<>();
        List<Line> untouched = new ArrayList<>();
        Map<String, Integer> lacking = walk.lacking();
        for (Overview.Line line : walk.overview().lines()) {
            (line.touched() ? fed : untouched).add(line(line, lacking.getOrDefault(line.id(), 0)));
        }
        return new Standing(fed, untouched);
    }

    /** Whether something on record speaks about a pattern or set. */
    public static boolean fed(Result result) {
        return result.status() != Truth.OPEN
                || result.criteria().stream().anyMatch(criterion -> criterion.status() != Truth.OPEN);
    }

    private static Line line(Overview.Line line, int lacking) {
        String words =
                switch (line.status()) {
                    case MET -> "all on record";
                    case NOT_MET ->
                        line.applies() ? "not reached on what was recorded; not excluded" : "does not apply";
                    case OPEN -> line.touched() ? open(lacking) : "";
                };
        return new Line(line.id(), line.title(), line.status(), words);
    }

    private static String open(int lacking) {
        return "cannot be decided yet"
                + (lacking == 0
                        ? ""
                        : ": " + ScreenWords.counted(lacking, "observation missing", "observations missing"));
    }
}
