package org.casewalk.render.page;

/**
 * Characters that a screen obeys or swallows instead of showing: controls, escape sequences, direction marks, zero-width signs.
 * In a record they can hide or turn round what stands beside them, so they are shown by their code.
 */
public final class HiddenCharacters {

    private HiddenCharacters() {}

    /** Says whether a code point would act on its surroundings or vanish. */
    public static boolean isHidden(int c) {
        return c < 0x20
                || c >= 0x7F && c <= 0x9F
                || c == 0x00AD
                || c == 0x061C
                || c == 0x180E
                || c >= 0x200B && c <= 0x200F
                || c >= 0x2028 && c <= 0x202E
                || c >= 0x2060 && c <= 0x206F
                || c == 0xFEFF
                || c >= 0xFFF9 && c <= 0xFFFB
                || c >= 0xD800 && c <= 0xDFFF
                || c >= 0xE0000 && c <= 0xE007F;
    }

    /** Shows hidden characters as {@code [U+202E]}; line ends and tabs become one space. */
    public static String shown(String text) {
        if (isPlain(text)) {
            return text;
        }
        StringBuilder shown = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(c -> show(c, shown));
        return shown.toString();
    }

    /** A loop, because every word of every page comes past here; pairs outside the basic plane take the longer way. */
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (isHidden(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static void show(int c, StringBuilder shown) {
        if (c == '\n' || c == '\r' || c == '\t') {
            shown.append(' ');
        } else if (isHidden(c)) {
            shown.append("[U+%04X]".formatted(c));
        } else {
            shown.appendCodePoint(c);
        }
    }
}
