package org.casewalk.render;

/**
 * How a checklist is to look. JSON knows none of these: everything is in it, always the same way.
 *
 * @param width columns of the text form, kept within 40 to 200
 * @param colour whether the text form may use terminal colours
 * @param ascii whether the text form keeps to ASCII
 * @param explain id of the one subject to show in full, {@code pattern/criterion} for a criterion; empty string for the overview
 */
public record Options(int width, boolean colour, boolean ascii, String explain) {

    public static final int NARROWEST = 40;
    public static final int WIDEST = 200;
    public static final int USUAL_WIDTH = 100;

    public Options {
        width = Math.max(NARROWEST, Math.min(WIDEST, width));
    }

    /** A hundred columns, no colour, the overview. */
    public static Options plain() {
        return new Options(USUAL_WIDTH, false, false, "");
    }

    public Options withWidth(int columns) {
        return new Options(columns, colour, ascii, explain);
    }

    public Options withColour(boolean on) {
        return new Options(width, on, ascii, explain);
    }

    public Options withAscii(boolean on) {
        return new Options(width, colour, on, explain);
    }

    public Options explaining(String id) {
        return new Options(width, colour, ascii, id);
    }
}
