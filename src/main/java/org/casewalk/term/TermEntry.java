package org.casewalk.term;

import java.util.List;

/**
 * One term of any kind, with all that a person who looks it up wants to see. Lists are in the vocabulary's order and empty where
 * the kind knows nothing of the sort.
 *
 * @param kind what it is
 * @param id as a case file writes it
 * @param label as a person reads it
 * @param note the question asked for a finding, what is usual for a test, what a class holds; empty string when there is none
 * @param unit canonical UCUM unit of a test; empty string for other kinds
 * @param synonyms other words that lead to it
 * @param implies findings present whenever this one is, to the end of every chain
 * @param impliedBy findings whose presence means that this one is present
 * @param excludes findings that cannot be present at the same moment, through chains and in both directions
 * @param classes classes that hold a drug or a class, to the end of every chain
 * @param codes codes of published terminologies
 */
public record TermEntry(
        TermKind kind,
        String id,
        String label,
        String note,
        String unit,
        List<String> synonyms,
        List<String> implies,
        List<String> impliedBy,
        List<String> excludes,
        List<String> classes,
        List<String> codes) {

    public TermEntry {
        synonyms = List.copyOf(synonyms);
        implies = List.copyOf(implies);
        impliedBy = List.copyOf(impliedBy);
        excludes = List.copyOf(excludes);
        classes = List.copyOf(classes);
        codes = List.copyOf(codes);
    }
}
