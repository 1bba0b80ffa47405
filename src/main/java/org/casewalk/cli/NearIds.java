package org.casewalk.cli;

import java.util.List;
import java.util.stream.Stream;
import org.casewalk.term.Nearest;

/** What a mistyped id of a pattern, criterion, flag or step may have been meant to be. */
final class NearIds {

    private static final int MOST = 3;

    /** In a word as short as this a mistake in its first letter makes another word. */
    private static final int SHORT = 4;

    private NearIds() {}

    /**
     * Names the nearest ids: patterns that have the word among their own, then a criterion without its pattern, then a typing mistake,
     * then ids that have the word nearest to it; else what is given.
     */
    static String maybe(String written, List<String> ids, String otherwise) {
        List<String> whole = ids.stream().filter(id -> !id.contains("/")).toList();
        List<String> near = Stream.of(
                        having(written, whole),
                        ids.stream()
                                .filter(id -> id.endsWith("/" + written))
                                .limit(1)
                                .toList(),
                        nearest(written, ids).stream().limit(1).toList(),
                        havingNearest(written, ids))
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
        return switch (near.size()) {
            case 0 -> otherwise;
            case 1 -> "Maybe %s is meant.".formatted(near.get(0));
            default ->
                "Maybe %s or %s is meant."
                        .formatted(String.join(", ", near.subList(0, near.size() - 1)), near.get(near.size() - 1));
        };
    }

    private static List<String> having(String word, List<String> ids) {
        return ids.stream()
                .filter(id -> List.of(id.split("[-/]")).contains(word))
                .limit(MOST)
                .toList();
    }

    private static List<String> nearest(String written, List<String> words) {
        return Nearest.to(written, words).stream()
                .filter(near -> written.length() > SHORT || near.charAt(0) == written.charAt(0))
                .toList();
    }

    private static List<String> havingNearest(String written, List<String> ids) {
        if (written.length() <= SHORT) {
            return List.of();
        }
        List<String> words =
                ids.stream().flatMap(id -> Stream.of(id.split("[-/]"))).toList();
        return nearest(written, words).stream()
                .findFirst()
                .map(word -> having(word, ids))
                .orElse(List.of());
    }
}
