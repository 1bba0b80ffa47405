package org.casewalk.render.page;

/**
 * One screen of a terminal, and how much of it is left. Lines are counted before they are broken, so that what does not fit is named in
 * a list instead of written out.
 */
final class Screen {

    /** A laptop's terminal window; a person scrolls once for the sections before and after. */
    private static final int LINES = 48;

    /** Words break at spaces, so that a line ends a little before the last column. */
    private static final int MARGIN = 6;

    private final int columns;
    private int left = LINES;

    /** @param columns width of the terminal */
    Screen(int columns) {
        this.columns = columns;
    }

    /** Takes a heading and the blank line above it, even where there is no room. */
    void takeHeading(Line line) {
        left -= lines(line) + 1;
    }

    /** Takes the lines that a longer line needs beyond those taken for a shorter one, if there are as many. */
    boolean takeInstead(Line shorter, Line longer) {
        return takeIfThere(lines(longer) - lines(shorter));
    }

    /** Takes the lines of a line, and so many that come with it, if there are as many. */
    boolean takeIfThere(Line line, int more) {
        return takeIfThere(lines(line) + more);
    }

    private boolean takeIfThere(int lines) {
        if (lines > left) {
            return false;
        }
        left -= lines;
        return true;
    }

    private int lines(Line line) {
        int room = columns - MARGIN;
        return (line.text().length() + room - 1) / room;
    }
}
