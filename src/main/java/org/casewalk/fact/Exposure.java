package org.casewalk.fact;

import java.util.List;

/**
 * One drug event as one class sees it; a drug of two classes gives two facts.
 *
 * @param drugClass id of the class
 * @param drug id of the drug; empty string where only the class is known
 * @param added certainly more of the drug: start, increase, resumption, switch to it, injection, ongoing use
 * @param notAdded certainly not that
 * @param raised certainly more than before: start, increase, resumption, switch to it
 * @param notRaised certainly not that
 * @param injected certainly an injection, a single one or one of a series
 * @param notInjected certainly not that
 * @param withdrawn certainly less of the drug: stop, decrease, missed dose
 * @param notWithdrawn certainly not that
 * @param longActing certainly a long-acting injection
 * @param notLongActing certainly another route
 * @param daysBeforeOnsetAtLeast calendar days from the event to the first sign, negative after it, lower bound
 * @param daysBeforeOnsetAtMost the same, upper bound
 * @param hoursBeforeOnsetAtLeast clock hours from the event to the first sign, lower bound
 * @param hoursBeforeOnsetAtMost the same, upper bound
 * @param entries entry ids
 */
public record Exposure(
        String drugClass,
        String drug,
        boolean added,
        boolean notAdded,
        boolean raised,
        boolean notRaised,
        boolean injected,
        boolean notInjected,
        boolean withdrawn,
        boolean notWithdrawn,
        boolean longActing,
        boolean notLongActing,
        double daysBeforeOnsetAtLeast,
        double daysBeforeOnsetAtMost,
        double hoursBeforeOnsetAtLeast,
        double hoursBeforeOnsetAtMost,
        List<String> entries)
        implements Fact {
    public Exposure {
        entries = List.copyOf(entries);
    }
}
