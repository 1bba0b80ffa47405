package org.casewalk.fact;

import java.util.List;

/**
 * What one case answers to the questions of the loaded packs. All three lists are in an order of content, whatever the order of
 * the case's own lists.
 *
 * @param facts by kind in the order of {@link FactType#all()}, then selectors, values and entry ids
 * @param closed by type, then term
 * @param conflicts by term, then statement
 */
public record Facts(List<Fact> facts, List<ClosedRecord> closed, List<Conflict> conflicts) {
    public Facts {
        facts = List.copyOf(facts);
        closed = List.copyOf(closed);
        conflicts = List.copyOf(conflicts);
    }
}
