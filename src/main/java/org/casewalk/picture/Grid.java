package org.casewalk.picture;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Rows and columns with one sign in each cell.
 *
 * @param headings of the table's two columns: the row, and what its cells say
 * @param columns names of the columns
 * @param rows names and cells of the rows
 */
record Grid(List<String> headings, List<String> columns, List<Row> rows) {

    /** More columns than this stand too close to be read; the table has them all. */
    static final int MOST_COLUMNS = 12;

    Grid {
        headings = List.copyOf(headings);
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /**
     * One row.
     *
     * @param cells one sign for each column
     * @param words the same for the table; empty strings where there is nothing to say
     */
    record Row(String label, List<Sign> cells, List<String> words) {
        Row {
            cells = List.copyOf(cells);
            words = List.copyOf(words);
        }

        private Row first(int columns) {
            return new Row(label, cells.subList(0, columns), words.subList(0, columns));
        }
    }

    Drawing drawing(String name, String title, String description) {
        int drawn = Math.min(columns.size(), MOST_COLUMNS);
        Grid first = new Grid(
                headings,
                columns.subList(0, drawn),
                rows.stream().map(row -> row.first(drawn)).toList());
        return Drawing.of(form -> new GridSheet(first, name, form).draw(columns.size() - drawn, title, description));
    }

    /** Only what stands in a cell is told: most cells of a wide grid say nothing. */
    Picture.Table table() {
        return new Picture.Table(
                headings,
                rows.stream().map(row -> List.of(row.label(), said(row))).toList());
    }

    private String said(Row row) {
        return IntStream.range(0, columns.size())
                .filter(column -> !row.words().get(column).isEmpty())
                .mapToObj(column -> columns.get(column) + " – " + row.words().get(column))
                .collect(Collectors.joining(". "));
    }
}
