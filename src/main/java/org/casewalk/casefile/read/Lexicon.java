package org.casewalk.casefile.read;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * One kind of terms by every way of writing them: id, label or another name, letter case ignored.
 *
 * @param <T> the terms
 */
final class Lexicon<T> {

    private final String kind;
    private final Fault unknown;
    private final String belongs;
    private final Map<String, T> byWord = new LinkedHashMap<>();
    private final Set<String> spellings = new LinkedHashSet<>();

    /**
     * Starts empty.
     *
     * @param kind name of the kind in messages
     * @param unknown what it is when a word is not among them
     * @param belongs where such a word belongs, when it was looked up as another kind
     */
    Lexicon(String kind, Fault unknown, String belongs) {
        this.kind = kind;
        this.unknown = unknown;
        this.belongs = belongs;
    }

    /** Takes the terms in. An id always means its own term, whatever other names there are. */
    Lexicon<T> of(Collection<T> terms, Function<T, String> id, Function<T, List<String>> otherNames) {
        for (T term : terms) {
            byWord.put(plain(id.apply(term)), term);
            spellings.add(id.apply(term));
        }
        for (T term : terms) {
            otherNames.apply(term).forEach(name -> byWord.putIfAbsent(plain(name), term));
            spellings.addAll(otherNames.apply(term));
        }
        return this;
    }

    String kind() {
        return kind;
    }

    Fault unknown() {
        return unknown;
    }

    String belongs() {
        return belongs;
    }

    /** Lists every way of writing them, ids first. */
    Collection<String> words() {
        return spellings;
    }

    Optional<T> find(String written) {
        return Optional.ofNullable(byWord.get(plain(written)));
    }

    private static String plain(String word) {
        return word.strip().toLowerCase(Locale.ROOT);
    }
}
