package org.casewalk.term;

import java.util.List;
import java.util.Set;

/**
 * A sign or symptom that rules may ask about.
 *
 * @param id lower-case words joined by hyphens, unique in the vocabulary
 * @param label as a person reads it
 * @param question how a structured review would ask for it
 * @param synonyms other words people type, in the vocabulary's order
 * @param implies findings that are present whenever this one is; the opposite direction (absent there, absent here) follows
 * @param excludes findings that cannot be present at the same moment; holds in both directions, however it is written
 * @param codes codes of published terminologies, "HPO HP:0002063" style; empty where none names this sign
 * @param burden how the answer is got: look, ask, examine, blood, imaging
 * @param laterObservation true where it exists only after something was tried or time has passed; never asked for
 */
public record FindingTerm(
        String id,
        String label,
        String question,
        List<String> synonyms,
        Set<String> implies,
        Set<String> excludes,
        List<String> codes,
        Burden burden,
        boolean laterObservation) {

    public FindingTerm {
        synonyms = List.copyOf(synonyms);
        implies = Set.copyOf(implies);
        excludes = Set.copyOf(excludes);
        codes = List.copyOf(codes);
    }
}
