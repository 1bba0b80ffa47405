package org.casewalk.web;

import java.util.ArrayList;
import java.util.List;
import org.casewalk.walk.Question;

/**
 * Questions that stand together on a page.
 *
 * @param id for its anchor
 * @param title heading; the empty string where it needs none
 * @param rows the questions
 */
public record Group(String id, String title, List<Row> rows) {

    public Group {
        rows = List.copyOf(rows);
    }

    /** Points of rating scales stand apart, folded: there are many, and few cases have them. */
    static List<Group> of(List<Row> rows) {
        List<Row> others = new ArrayList<>(rows);
        others.removeIf(row -> scale(row.question()));
        List<Row> points = new ArrayList<>(rows);
        points.removeIf(row -> !scale(row.question()));
        List<Group> groups = new ArrayList<>(List.of(new Group("questions", "", others)));
        if (!points.isEmpty()) {
            groups.add(new Group("scales", "Points of rating scales", points));
        }
        return groups;
    }

    /** Whether a question asks for the points of a rating scale. */
    static boolean scale(Question question) {
        return question.unit().equals("{score}") && !question.safety();
    }

    /** Whether it is shown folded until something in it has an answer. */
    public boolean folded() {
        return id.equals("scales") && rows.stream().noneMatch(Row::touched);
    }
}
