package org.casewalk.picture;

import java.util.List;

/**
 * What is drawn, in one drawing or several that belong together, and the same as a table.
 *
 * @param title what is drawn
 * @param description how to read it, one or two sentences
 * @param drawings each with a title and a description of its own
 * @param table everything that is drawn, and what could not be placed
 */
public record Picture(String title, String description, List<Drawing> drawings, Table table) {

    public Picture {
        drawings = List.copyOf(drawings);
    }

    /**
     * Rows under column headings.
     *
     * @param columns headings; the first column names the row
     * @param rows each with as many cells as there are columns
     */
    public record Table(List<String> columns, List<List<String>> rows) {
        public Table {
            columns = List.copyOf(columns);
            rows = rows.stream().map(List::copyOf).toList();
        }
    }
}
