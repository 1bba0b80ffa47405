package org.casewalk.render;

import java.text.Normalizer;
import java.util.Map;

/** Writes text with ASCII alone: signs by their usual stand-ins, letters without their marks, the rest as a question mark. */
public final class Ascii {

    private static final Map<Integer, String> STAND_INS = Map.ofEntries(
            Map.entry((int) '–', "-"),
            Map.entry((int) '—', "-"),
            Map.entry((int) '−', "-"),
            Map.entry((int) '‑', "-"),
            Map.entry((int) '·', "|"),
            Map.entry((int) '…', "..."),
            Map.entry((int) '“', "\""),
            Map.entry((int) '”', "\""),
            Map.entry((int) '„', "\""),
            Map.entry((int) '’', "'"),
            Map.entry((int) '‘', "'"),
            Map.entry((int) '≥', ">="),
            Map.entry((int) '≤', "<="),
            Map.entry((int) '×', "x"),
            Map.entry((int) '±', "+/-"),
            Map.entry((int) '°', "deg "),
            Map.entry((int) 'µ', "u"),
            Map.entry((int) 'μ', "u"),
            Map.entry((int) '→', "->"),
            Map.entry((int) 'ß', "ss"),
            Map.entry(0xA0, " "),
            Map.entry(0x202F, " "),
            Map.entry(0x2009, " "));

    private Ascii() {}

    /** Writes a text, of one line or of several, with ASCII alone. */
    public static String of(String text) {
        if (text.chars().allMatch(c -> c < 0x80)) {
            return text;
        }
        StringBuilder ascii = new StringBuilder();
        text.codePoints().forEach(c -> ascii.append(STAND_INS.getOrDefault(c, Character.toString(c))));
        return Normalizer.normalize(ascii, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .replaceAll("[^\\x00-\\x7F]", "?");
    }
}
