package org.casewalk.pack;

import java.util.List;
import org.casewalk.citation.Bibliography;
import org.casewalk.term.Vocabulary;

/**
 * Everything that was loaded from rules folders: packs in order, with the one vocabulary and the one bibliography they share.
 *
 * @param packs by header order, then id
 * @param vocabulary all terms
 * @param bibliography all sources
 * @param contradictions the register of what sources contradict one another on, in its own order
 */
public record Library(
        List<Pack> packs, Vocabulary vocabulary, Bibliography bibliography, List<Contradiction> contradictions) {

    /** A library without a register. */
    public Library(List<Pack> packs, Vocabulary vocabulary, Bibliography bibliography) {
        this(packs, vocabulary, bibliography, List.of());
    }

    public Library {
        packs = List.copyOf(packs);
        contradictions = List.copyOf(contradictions);
    }
}
