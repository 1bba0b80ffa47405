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
 */
public record Library(List<Pack> packs, Vocabulary vocabulary, Bibliography bibliography) {
    public Library {
        packs = List.copyOf(packs);
    }
}
