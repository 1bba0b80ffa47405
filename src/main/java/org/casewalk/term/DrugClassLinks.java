package org.casewalk.term;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * What a drug may be of which only the class is on record. An unnamed antipsychotic is a dopamine blocker; it may be clozapine, and it
 * may be whatever else some antipsychotic is. Immutable; worked out once.
 */
public final class DrugClassLinks {

    private final Map<String, Set<String>> possible = new HashMap<>();
    private final Set<String> everLongActing = new HashSet<>();

    /** Follows the classes of all drugs, and of all classes to the end. */
    public DrugClassLinks(Vocabulary vocabulary) {
        vocabulary.drugs().values().forEach(drug -> {
            drug.classes().forEach(id -> link(id, drug.classes()));
            if (drug.longActing()) {
                everLongActing.add(drug.id());
                everLongActing.addAll(drug.classes());
            }
        });
        // A class may be named more closely by a part of it, whether or not a drug of that part is listed.
        for (String part : vocabulary.drugClasses().keySet()) {
            Set<String> holding = vocabulary.classesHolding(part);
            holding.forEach(whole -> link(whole, holding));
        }
    }

    private void link(String drugClass, Set<String> others) {
        possible.computeIfAbsent(drugClass, id -> new LinkedHashSet<>()).addAll(others);
    }

    /** Names every class that a drug of this class may belong to, the class itself and those that hold it included. */
    public Set<String> possibleFor(String drugClass) {
        return possible.getOrDefault(drugClass, Set.of(drugClass));
    }

    /**
     * Says whether a drug may have been given as a long-acting injection: some product of it, or of a drug of the class, is listed.
     *
     * @param drug id of the drug; the empty string where only the class is on record
     */
    public boolean maybeLongActing(String drug, String drugClass) {
        return everLongActing.contains(drug.isEmpty() ? drugClass : drug);
    }
}
