package org.casewalk.casefile;

/**
 * A place in a case file or rule file.
 *
 * @param file name as given on the command line, {@code <stdin>} for standard input, empty string when there is no file
 * @param line from 1; 0 when unknown
 * @param column from 1; 0 when unknown
 * @param path path inside the document, for instance {@code /findings/2/state}; empty string for the whole document
 */
public record Place(String file, int line, int column, String path) {

    /** Nowhere in a file: the value was made in memory. */
    public static final Place NONE = new Place("", 0, 0, "");
}
