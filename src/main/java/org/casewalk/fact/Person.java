package org.casewalk.fact;

import java.util.List;

/**
 * Age and sex as recorded; exactly one fact.
 *
 * @param ageYearsAtLeast completed years, lower bound
 * @param ageYearsAtMost the same, upper bound
 * @param female recorded as female
 * @param male recorded as male
 * @param entries {@code person} when anything is recorded
 */
public record Person(double ageYearsAtLeast, double ageYearsAtMost, boolean female, boolean male, List<String> entries)
        implements Fact {
    public Person {
        entries = List.copyOf(entries);
    }
}
