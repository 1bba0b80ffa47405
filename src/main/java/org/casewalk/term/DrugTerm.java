package org.casewalk.term;

import java.util.List;
import java.util.Set;

/**
 * A drug and the classes that rules ask about.
 *
 * @param id lower-case name
 * @param label as a person reads it
 * @param atc ATC code, empty string where none applies
 * @param classes ids of {@link DrugClass}es it belongs to
 * @param synonyms brand and other names people type
 */
public record DrugTerm(String id, String label, String atc, Set<String> classes, List<String> synonyms) {
    public DrugTerm {
        classes = Set.copyOf(classes);
        synonyms = List.copyOf(synonyms);
    }
}
