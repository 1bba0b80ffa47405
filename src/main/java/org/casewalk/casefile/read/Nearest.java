package org.casewalk.casefile.read;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Finds what a misspelt word may have been meant to be. */
final class Nearest {

    private static final int MOST = 3;
    private static final int LONGEST = 64;

    private Nearest() {}

    /**
     * Lists accepted words that are near, best first, ties in the given order; at most three.
     *
     * @param accepted every word that would have been accepted
     */
    static List<String> to(String written, Collection<String> accepted) {
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

    private static String plain(String word) {
        return word.toLowerCase(Locale.ROOT).replaceAll("[ _-]+", "-").strip();
    }

    /** Counts typing mistakes: a letter more, less, another, or two swapped. */
    private static int distance(String one, String other, int reach) {
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
            for (int j = 1; j <= other.length(); j++) {
                int cost = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
                row[j] = Math.min(Math.min(row[j - 1], last[j]) + 1, last[j - 1] + cost);
                boolean swapped = i > 1
                        && j > 1
                        && one.charAt(i - 1) == other.charAt(j - 2)
                        && one.charAt(i - 2) == other.charAt(j - 1);
                if (swapped) {
                    row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
                }
            }
            beforeLast = last;
            last = row;
        }
        return last[other.length()];
    }
}
