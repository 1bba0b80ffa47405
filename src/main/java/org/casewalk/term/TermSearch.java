package org.casewalk.term;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Finds terms by what a person types: an id, a label, another name, the beginning of one, its words in any
 * order, its initials, or a misspelling of any; a class of drugs by a word of its note too. Immutable once built; building takes a few milliseconds, a search well under one.
 */
public final class TermSearch {

    /** How a hit was found, best first. */
    public enum Match {
        EXACT,
        PREFIX,
        WORD,
        NEAR
    }

    /**
     * One term that was found.
     *
     * @param match how
     * @param matched the id, label or other name that was meant
     * @param term the term
     */
    public record Hit(Match match, String matched, TermEntry term) {}

    /** One way of writing a term; {@code plain} is what is compared; only a label has initials that people use. */
    private record Spelling(String plain, String written, int term, boolean label) {}

    /** One way of writing it that fits, and how well: few mistakes before many, short words before long ones. */
    private record Found(Match match, int mistakes, Spelling spelling) {}

    private static final Comparator<Found> BEST_FIRST = Comparator.comparing(Found::match)
            .thenComparingInt(Found::mistakes)
            .thenComparingInt(found -> found.spelling.term);

    private static final int MOST_INITIALS = 4;

    private final List<TermEntry> terms;
    private final List<Spelling> spellings = new ArrayList<>();

    /** Prepares the search over every term of a vocabulary. */
    public TermSearch(Vocabulary vocabulary) {
        terms = TermEntries.of(vocabulary);
        for (int i = 0; i < terms.size(); i++) {
            add(terms.get(i), i);
        }
    }

    private void add(TermEntry term, int index) {
        spellings.add(new Spelling(Nearest.plain(term.id()), term.id(), index, false));
        spellings.add(new Spelling(Nearest.plain(term.label()), term.label(), index, true));
        if (term.kind() == TermKind.DRUG_CLASS) {
            // What a class holds is said in its note, and is what people look for it by.
            spellings.add(new Spelling(
                    "-" + Nearest.plain(term.note().replaceAll("[.,;:]", "")), term.label(), index, false));
        }
        term.synonyms().forEach(word -> spellings.add(new Spelling(Nearest.plain(word), word, index, false)));
    }

    /** Lists every term, kind by kind in the vocabulary's order. */
    public List<TermEntry> all() {
        return terms;
    }

    /**
     * Finds terms, best first, each once: exact, then initials and beginnings, then words inside, then misspellings; ties by kind and in the
     * vocabulary's order. Nothing typed finds nothing. Letter case, spaces and hyphens do not count.
     *
     * @param most no more hits than this
     */
    public List<Hit> find(String typed, int most) {
        String wanted = Nearest.plain(typed);
        if (wanted.isEmpty() || wanted.length() > Nearest.LONGEST) {
            return List.of();
        }
        Map<Integer, Found> best = new TreeMap<>();
        int reach = wanted.length() < 4 ? 0 : Math.max(1, wanted.length() / 4);
        for (Spelling spelling : spellings) {
            compare(wanted, spelling, reach).ifPresent(found -> best.merge(spelling.term, found, TermSearch::better));
        }
        return best.values().stream()
                .sorted(BEST_FIRST)
                .limit(most)
                .map(found -> new Hit(found.match, found.spelling.written, terms.get(found.spelling.term)))
                .toList();
    }

    private static Found better(Found one, Found other) {
        return BEST_FIRST.compare(one, other) <= 0 ? one : other;
    }

    /** Whether every word that was typed begins a word of the spelling, in whatever order. */
    private static boolean inAnyOrder(String wanted, String plain) {
        List<String> words = List.of(plain.split("-"));
        return List.of(wanted.split("-")).stream()
                .allMatch(typed -> words.stream().anyMatch(word -> word.startsWith(typed)));
    }

    /** Whether a few letters begin the words of the spelling, as "ED" does "emergency department". */
    private static boolean isInitials(String wanted, String plain) {
        if (wanted.length() < 2 || wanted.length() > MOST_INITIALS || !plain.contains("-")) {
            return false;
        }
        StringBuilder initials = new StringBuilder();
        for (String word : plain.split("-")) {
            initials.append(word, 0, Math.min(1, word.length()));
        }
        return wanted.contentEquals(initials);
    }

    private static Optional<Found> compare(String wanted, Spelling spelling, int reach) {
        String plain = spelling.plain;
        if (plain.equals(wanted)) {
            return Optional.of(new Found(Match.EXACT, 0, spelling));
        }
        if (spelling.label && isInitials(wanted, plain)) {
            return Optional.of(new Found(Match.PREFIX, 0, spelling));
        }
        if (plain.startsWith(wanted)) {
            return Optional.of(new Found(Match.PREFIX, plain.length(), spelling));
        }
        if (plain.contains("-" + wanted) || wanted.contains("-") && inAnyOrder(wanted, plain)) {
            return Optional.of(new Found(Match.WORD, plain.length(), spelling));
        }
        int mistakes = reach == 0 ? 1 : Nearest.distance(wanted, plain, reach);
        return mistakes > reach ? Optional.empty() : Optional.of(new Found(Match.NEAR, mistakes, spelling));
    }
}
