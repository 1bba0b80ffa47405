package org.casewalk.casefile.read;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The words of the case file for the constants of an enum: {@code READ_IN_NOTES} is written {@code read-in-notes}. */
final class Tokens {

    private Tokens() {}

    static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static <E extends Enum<E>> List<String> all(Class<E> type) {
        return Arrays.stream(type.getEnumConstants()).map(Tokens::of).toList();
    }

    /** Reads a word that was checked to be one of {@link #all}. */
    static <E extends Enum<E>> E read(Class<E> type, String word) {
        return Enum.valueOf(type, word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
