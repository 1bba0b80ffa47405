package org.casewalk.web;

import java.util.List;

/**
 * Questions that stand together on a page.
 *
 * @param id for its anchor
 * @param title heading
 * @param rare whether it is folded until something in it has an answer
 * @param rows the questions
 */
public record Group(String id, String title, boolean rare, List<Row> rows) {

    public Group {
        rows = List.copyOf(rows);
    }

    /** Whether it is shown folded. */
    public boolean folded() {
        return rare && rows.stream().noneMatch(Row::touched);
    }

    /** How many of its questions have an answer. */
    public long answered() {
        return rows.stream().filter(Row::touched).count();
    }
}
