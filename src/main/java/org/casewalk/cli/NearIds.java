package org.casewalk.cli;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.casewalk.term.Nearest;

/** What a mistyped id of a pattern, criterion, flag or step may have been meant to be. */
final class NearIds {

    private NearIds() {}

    /** Names the nearest id: a criterion without its pattern, then a typing mistake, then one word of an id; else what is given. */
    static String maybe(String written, List<String> ids, String otherwise) {
        return ids.stream()
                .filter(known -> known.endsWith("/" + written))
                .findFirst()
                .or(() -> Nearest.to(written, ids).stream().findFirst())
                .or(() -> containing(written, ids))
                .map("Maybe %s is meant."::formatted)
                .orElse(otherwise);
    }

    /** The id that has the word, or the word that is nearest to it, among its own. */
    private static Optional<String> containing(String written, List<String> ids) {
        List<String> words =
                ids.stream().flatMap(id -> Stream.of(id.split("[-/]"))).toList();
        return Nearest.to(written, words).stream()
                .findFirst()
                .flatMap(word -> ids.stream().filter(id -> id.contains(word)).findFirst());
    }
}
