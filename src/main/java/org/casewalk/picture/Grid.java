package org.casewalk.picture;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Rows and columns with one sign in each cell. Columns are numbered in the drawing and named below it, so that the grid fits a narrow
 * screen.
 *
 * @param headings of the table's two columns: the row, and what its cells say
 * @param columns names of the columns
 * @param rows names and cells of the rows
 */
record Grid(List<String> headings, List<String> columns, List<Row> rows) {

    private static final int TEXT = 15;
    private static final int CELL = 18;
    private static final int GAP = 6;

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
    }

    Picture picture(String name, String title, String description) {
        Svg svg = new Svg(name, height(), title, description);
        double y = numbers(svg);
        for (Row row : rows) {
            y = row(svg, row, y);
        }
        y = names(svg, y + GAP);
        legend(svg, y + GAP);
        return new Picture(title, description, svg.finish(), table());
    }

    private double numbers(Svg svg) {
        for (int column = 0; column < columns.size(); column++) {
            svg.centred(x(column), TEXT, Integer.toString(column + 1));
        }
        return TEXT + GAP;
    }

    private double row(Svg svg, Row row, double top) {
        double y = top;
        svg.line(1, y, 99, y, true);
        for (String line : Svg.lines(row.label())) {
            y += TEXT;
            svg.heading(y - 1, line, false);
        }
        for (int column = 0; column < row.cells().size(); column++) {
            svg.sign(x(column), y + CELL / 2.0 + 1, row.cells().get(column));
        }
        return y + CELL + GAP;
    }

    private double names(Svg svg, double top) {
        double y = top;
        for (int column = 0; column < columns.size(); column++) {
            for (String line : Svg.lines(column + 1 + "  " + columns.get(column))) {
                y += TEXT;
                svg.heading(y, line, false);
            }
        }
        return y;
    }

    private void legend(Svg svg, double top) {
        double y = top;
        for (Sign sign : signs()) {
            y += TEXT + 2;
            svg.sign(3, y - 4, sign);
            svg.beside(3, y, sign.words());
        }
    }

    private int height() {
        int rowHeights = rows.stream()
                .mapToInt(row -> Svg.lines(row.label()).size() * TEXT + CELL + GAP)
                .sum();
        int names = IntStream.range(0, columns.size())
                .map(column ->
                        Svg.lines(column + 1 + "  " + columns.get(column)).size() * TEXT)
                .sum();
        return 2 * TEXT + 4 * GAP + rowHeights + names + signs().size() * (TEXT + 2);
    }

    private Set<Sign> signs() {
        Set<Sign> signs = EnumSet.noneOf(Sign.class);
        rows.forEach(row -> signs.addAll(row.cells()));
        return signs;
    }

    private double x(int column) {
        return 100.0 * (column + 0.5) / Math.max(columns.size(), 4);
    }

    /** Only what stands in a cell is told: most cells of a wide grid say nothing. */
    private Picture.Table table() {
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
