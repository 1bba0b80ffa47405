package org.casewalk.term;

/**
 * A class of drugs as rules see it.
 *
 * @param id for instance {@code dopamine-blocker}
 * @param label as a person reads it
 * @param note what the class does and does not contain
 */
public record DrugClass(String id, String label, String note) {}
