package org.casewalk.term;

import java.util.List;

/**
 * An investigation with a result in words rather than a number.
 *
 * @param id for instance {@code ct-head}
 * @param label as a person reads it
 * @param domain the part of the work-up it belongs to: infectious, toxic, metabolic, neurological, other
 * @param synonyms other words people type
 * @param codes codes of published terminologies
 * @param burden how the answer is got
 */
public record InvestigationTerm(
        String id, String label, String domain, List<String> synonyms, List<String> codes, Burden burden) {
    public InvestigationTerm {
        synonyms = List.copyOf(synonyms);
        codes = List.copyOf(codes);
    }
}
