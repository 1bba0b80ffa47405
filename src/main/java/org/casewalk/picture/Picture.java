package org.casewalk.picture;

import java.util.List;

/**
 * A drawing, and what it shows as a table.
 *
 * @param title what is drawn
 * @param description how to read it, one or two sentences
 * @param svg a complete {@code svg} element without scripts, styles or outside references; ids begin with the name it was drawn under
 * @param table everything that is drawn, and what could not be placed
 */
public record Picture(String title, String description, String svg, Table table) {

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
