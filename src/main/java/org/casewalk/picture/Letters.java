package org.casewalk.picture;

import java.util.ArrayList;
import java.util.List;

/**
 * How much room words take at the text size of the drawings. The widths are those of a wide sans-serif face (DejaVu Sans), in thousandths
 * of the text size: nothing is measured where a drawing is made, and in a narrower face there is only more air.
 */
final class Letters {

    /** Text size in pixels. */
    static final double SIZE = 12;

    /** From one line of text to the next. */
    static final double LINE = 15;

    /** How much wider half-bold words are. */
    private static final double STRONG = 1.1;

    private static final String CUT = "…";
    private static final int OTHERS = 640;
    private static final int CAPITALS = 700;
    private static final double THOUSANDTHS = 1000;
    private static final String[] SORTS = {"ijl,.;:'|· I", "frt()[]/-\u2212", "mwMW—…%°", "ckszvxyJ"};
    private static final int[] WIDTHS = {325, 410, 990, 592};

    private Letters() {}

    /** The width of words on one line, in pixels. */
    static double width(String words) {
        return words.chars().map(Letters::letter).sum() * SIZE / THOUSANDTHS;
    }

    /** The same of half-bold words. */
    static double strongWidth(String words) {
        return width(words) * STRONG;
    }

    private static int letter(int letter) {
        for (int sort = 0; sort < SORTS.length; sort++) {
            if (SORTS[sort].indexOf(letter) >= 0) {
                return WIDTHS[sort];
            }
        }
        return Character.isUpperCase(letter) ? CAPITALS : OTHERS;
    }

    /** Breaks words into lines of at most this many pixels; a longer word is cut. */
    static List<String> lines(String words, double room) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : words.split(" ")) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (!line.isEmpty() && width(longer) > room) {
                lines.add(cut(line, room));
                line = word;
            } else {
                line = longer;
            }
        }
        lines.add(cut(line, room));
        return lines;
    }

    /** Shortens words that do not fit, with a sign that something was left out. */
    static String cut(String words, double room) {
        if (width(words) <= room) {
            return words;
        }
        int end = words.length() - 1;
        while (end > 1 && width(words.substring(0, end) + CUT) > room) {
            end--;
        }
        return words.substring(0, end).strip() + CUT;
    }
}
