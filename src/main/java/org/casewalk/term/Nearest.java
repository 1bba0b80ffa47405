package org.casewalk.term;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Finds what a misspelt word may have been meant to be. */
public final class Nearest {

    private static final int MOST = 3;
    private static final Pattern APART = Pattern.compile("[ _-]+");

    static final int LONGEST = 64;

    private Nearest() {}

    /**
     * Lists accepted words that are near, best first, ties in the given order; at most three. Letter case, spaces and hyphens do not
     * count as mistakes, and of words that differ by them alone the nearest stands for all.
     *
     * @param accepted every word that would have been accepted
     */
    public static List<String> to(String written, Collection<String> accepted) {
        String word = plain(written);
        if (word.isEmpty() || word.length() > LONGEST) {
            return List.of();
        }
        int reach = Math.max(1, word.length() / 3);
        return accepted.stream()
                .distinct()
                .map(candidate -> new Distant(candidate, distance(word, plain(candidate), reach)))
                .filter(candidate -> candidate.distance <= reach)
                .sorted(Comparator.comparingInt(Distant::distance))
                .collect(Collectors.toMap(
                        near -> plain(near.word), Distant::word, (first, again) -> first, LinkedHashMap::new))
                .values()
                .stream()
                .limit(MOST)
                .toList();
    }

    private record Distant(String word, int distance) {}

    /** Writes a word as it is compared: lower case, a hyphen between its parts. */
    static String plain(String word) {
        return APART.matcher(word.toLowerCase(Locale.ROOT).strip()).replaceAll("-");
    }

    /** Counts typing mistakes: a letter more, less, another, or two swapped. Beyond {@code reach} the count is only more than it. */
    static int distance(String one, String other, int reach) {
        if (Math.abs(one.length() - other.length()) > reach) {
            return reach + 1;
        }
        int[] beforeLast = new int[other.length() + 1];
        int[] last = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int[] row = new int[other.length() + 1];
            row[0] = i;
            int least = i;
            for (int j = 1; j <= other.length(); j++) {
                int cost = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
                row[j] = Math.min(Math.min(row[j - 1], last[j]) + 1, last[j - 1] + cost);
                if (swapped(one, i, other, j)) {
                    row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
                }
                least = Math.min(least, row[j]);
            }
            // A swap looks two rows back, so one row beyond reach is not yet the end.
            if (least > reach + 1) {
                return least;
            }
            beforeLast = last;
            last = row;
        }
        return last[other.length()];
    }

    private static boolean swapped(String one, int i, String other, int j) {
        return i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2) && one.charAt(i - 2) == other.charAt(j - 1);
    }
}
