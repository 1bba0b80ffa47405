package org.casewalk.term;

import java.util.List;
import java.util.Set;

/**
 * A drug and the classes that rules ask about.
 *
 * @param id lower-case name
 * @param label as a person reads it
 * @param atc ATC code, empty string where none applies
 * @param otherAtc further ATC codes of the same substance, in order
 * @param classes ids of {@link DrugClass}es it belongs to
 * @param longActing whether the WHO list knows a depot form of the substance; a product is told by its exposure entry
 * @param synonyms brand and other names people type
 */
public record DrugTerm(
        String id,
        String label,
        String atc,
        List<String> otherAtc,
        Set<String> classes,
        boolean longActing,
        List<String> synonyms) {

    public DrugTerm {
        otherAtc = List.copyOf(otherAtc);
        classes = Set.copyOf(classes);
        synonyms = List.copyOf(synonyms);
    }
}
