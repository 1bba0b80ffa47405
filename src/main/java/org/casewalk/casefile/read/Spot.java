package org.casewalk.casefile.read;

/**
 * Where something stands in the text.
 *
 * @param line from 1
 * @param column from 1
 * @param width columns it takes on that line, at least 1
 */
record Spot(int line, int column, int width) {

    static final Spot START = new Spot(1, 1, 1);

    Spot {
        width = Math.max(1, width);
    }

    /** Spans from one place to another; what runs over the line end is underlined at its first column only. */
    static Spot between(int line, int column, int endLine, int endColumn) {
        return new Spot(line, column, line == endLine ? endColumn - column : 1);
    }
}
