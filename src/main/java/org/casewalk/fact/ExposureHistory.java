package org.casewalk.fact;

import java.util.List;

/**
 * All that is known of one class of drugs; exactly one fact for every class that a loaded pack mentions.
 *
 * @param drugClass id of the class
 * @param taken something of the class was certainly taken before or during the episode
 * @param notTaken stated that nothing of the class was taken
 * @param exposedAtOnset certainly taking it when the first sign appeared; never where the onset has no time
 * @param notExposedAtOnset certainly not
 * @param withdrawnBeforeOnset certainly stopped, lowered or missed before the first sign
 * @param notWithdrawnBeforeOnset certainly not
 * @param exposedDaysAtLeast calendar days from the first intake to the first sign, lower bound
 * @param exposedDaysAtMost the same, upper bound; infinite unless the history is complete
 * @param noneWithinDaysAtLeast days before the first sign in which certainly nothing of the class was taken, lower bound
 * @param noneWithinDaysAtMost the same, upper bound
 * @param lastDoseDaysAtLeast calendar days from the last dose to the first sign, lower bound; a long-acting injection counts on its day
 * @param lastDoseDaysAtMost the same, upper bound
 * @param lastDoseHoursAtLeast the same in clock hours, lower bound
 * @param lastDoseHoursAtMost the same in clock hours, upper bound
 * @param lastRaisedDaysAtLeast calendar days from the last start, increase, resumption or switch to the first sign, lower bound;
 *     infinite where there certainly was none
 * @param lastRaisedDaysAtMost the same, upper bound
 * @param entries entry ids
 */
public record ExposureHistory(
        String drugClass,
        boolean taken,
        boolean notTaken,
        boolean exposedAtOnset,
        boolean notExposedAtOnset,
        boolean withdrawnBeforeOnset,
        boolean notWithdrawnBeforeOnset,
        double exposedDaysAtLeast,
        double exposedDaysAtMost,
        double noneWithinDaysAtLeast,
        double noneWithinDaysAtMost,
        double lastDoseDaysAtLeast,
        double lastDoseDaysAtMost,
        double lastDoseHoursAtLeast,
        double lastDoseHoursAtMost,
        double lastRaisedDaysAtLeast,
        double lastRaisedDaysAtMost,
        List<String> entries)
        implements Fact {
    public ExposureHistory {
        entries = List.copyOf(entries);
    }
}
