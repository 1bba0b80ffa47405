package org.casewalk.casefile.read;

/** The author's text inside a message: in quotes, shortened, nothing in it that a terminal would obey. */
final class Quoted {

    private static final int LONGEST = 60;

    private Quoted() {}

    static String of(String text) {
        boolean shorten = text.codePointCount(0, text.length()) > LONGEST;
        String part = shorten ? text.substring(0, text.offsetByCodePoints(0, LONGEST)) + "…" : text;
        return "\"" + visible(part) + "\"";
    }

    /** Lets a sentence begin with the words. */
    static String capital(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    /** Replaces what is not seen, or turns the direction of writing, by its number. */
    static String visible(String text) {
        StringBuilder seen = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            if (unseen(c) && c != '\t') {
                seen.append("<U+%04X>".formatted(c));
            } else {
                seen.appendCodePoint(c);
            }
        });
        return seen.toString();
    }

    /** Says whether a character is a control, a direction mark or half of a pair. */
    static boolean unseen(int c) {
        int type = Character.getType(c);
        return type == Character.CONTROL
                || type == Character.SURROGATE
                || c >= 0x202A && c <= 0x202E
                || c >= 0x2066 && c <= 0x2069
                || c == 0x2028
                || c == 0x2029;
    }
}
