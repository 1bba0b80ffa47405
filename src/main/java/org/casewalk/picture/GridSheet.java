package org.casewalk.picture;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Draws a grid: numbered columns under slanted names where there is room, and a key with the full names below. */
final class GridSheet {

    private static final double SLANT = 45;
    private static final double STEEP = 60;
    /** More columns than this stand so close that their names must be steep. */
    private static final int COLUMNS_WITH_ROOM = 8;

    private static final double LONGEST_NAME = 150;
    private static final double WIDEST_COLUMN = 44;
    private static final double CELL = 16;
    private static final double ASCENT = 9;
    /** After so many rows a narrow grid repeats its numbers. */
    private static final int ROWS_UNDER_NUMBERS = 8;

    private final Grid grid;
    private final Sheet sheet;
    private final Form form;
    private final List<String> names;
    private final double slant;
    private final double column;

    GridSheet(Grid grid, String name, Form shape) {
        Form form = shape.forLongLabels();
        this.grid = grid;
        this.sheet = new Sheet(name, form);
        this.form = form;
        ShortNames titles = new ShortNames(grid.columns());
        this.names = grid.columns().stream()
                .map(title -> Letters.cut(titles.of(title), LONGEST_NAME))
                .toList();
        this.slant = names.size() > COLUMNS_WITH_ROOM ? STEEP : SLANT;
        this.column = columnWidth();
    }

    /** Names lean over what is right of their column: the last needs room for all of its length. */
    private double columnWidth() {
        int count = Math.max(grid.columns().size(), 1);
        double width = Math.min(WIDEST_COLUMN, (form.width() - form.labels()) / count);
        if (form.labelsAbove()) {
            return width;
        }
        for (int i = 0; i < names.size(); i++) {
            double lean = Letters.width(names.get(i)) * Math.cos(Math.toRadians(slant)) + ASCENT;
            width = Math.min(width, (form.width() - form.labels() - lean) / (i + 0.5));
        }
        return width;
    }

    private double x(int index) {
        return form.labels() + (index + 0.5) * column;
    }

    /** @param left how many columns are not drawn */
    String draw(int left, String title, String description) {
        if (grid.rows().isEmpty()) {
            sheet.note("Nothing to draw.");
            return sheet.finish(title, description);
        }
        if (!form.labelsAbove()) {
            slanted();
        }
        double top = sheet.y();
        for (int i = 0; i < grid.rows().size(); i++) {
            if (i == 0 || form.labelsAbove() && i % ROWS_UNDER_NUMBERS == 0) {
                numbers();
            }
            row(grid.rows().get(i));
        }
        lines(top);
        sheet.skip(Sheet.GAP);
        new Legend().signs(signs()).draw(sheet);
        sheet.skip(Sheet.GAP);
        key(left);
        return sheet.finish(title, description);
    }

    private void slanted() {
        double longest = names.stream().mapToDouble(Letters::width).max().orElse(0);
        double foot = longest * Math.sin(Math.toRadians(slant)) + Letters.LINE;
        for (int i = 0; i < names.size(); i++) {
            sheet.svg().slanted(x(i), foot, names.get(i), slant);
        }
        sheet.skip(foot + Sheet.GAP / 2);
    }

    private void numbers() {
        for (int i = 0; i < names.size(); i++) {
            sheet.svg().text(x(i), 0, sheet.y() + Letters.SIZE, Integer.toString(i + 1), Svg.Anchor.MIDDLE, "p-soft");
        }
        sheet.skip(Letters.LINE + 2);
    }

    private void row(Grid.Row row) {
        double top = sheet.row(Letters.lines(row.label(), form.labelRoom()), List.of(), CELL);
        for (int i = 0; i < row.cells().size(); i++) {
            sheet.svg().sign(x(i), top + CELL / 2, row.cells().get(i));
        }
    }

    private void lines(double top) {
        for (int i = 0; i <= grid.columns().size(); i++) {
            sheet.svg().guide(form.labels() + i * column, top, sheet.y(), Svg.Stroke.GUIDE);
        }
    }

    private Set<Sign> signs() {
        Set<Sign> signs = EnumSet.noneOf(Sign.class);
        grid.rows().forEach(row -> signs.addAll(row.cells()));
        return signs;
    }

    /** The numbers with the full names, where the drawing itself does not have them. */
    private void key(int left) {
        for (int i = 0; i < names.size(); i++) {
            if (form.labelsAbove() || !names.get(i).equals(grid.columns().get(i))) {
                sheet.note(i + 1 + "  " + grid.columns().get(i));
            }
        }
        if (left > 0) {
            sheet.note(left + " more columns are in the table.");
        }
    }
}
