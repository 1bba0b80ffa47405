package org.casewalk.term;

import java.util.List;

/**
 * A class of drugs as rules see it.
 *
 * @param id for instance {@code dopamine-blocker}
 * @param label as a person reads it
 * @param note what the class does and does not contain
 * @param partOf ids of the classes that hold every drug of this one, whether or not the vocabulary lists the drug
 */
public record DrugClass(String id, String label, String note, List<String> partOf) {
    public DrugClass {
        partOf = List.copyOf(partOf);
    }
}
