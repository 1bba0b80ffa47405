package org.casewalk.fact;

import java.util.List;

/**
 * One measured value of the current episode; as many facts as readings.
 *
 * @param test id of the test
 * @param valueAtLeast value in the test's canonical unit, lower bound
 * @param valueAtMost the same, upper bound
 * @param timesUpperLimitAtLeast value as a multiple of the upper limit of normal, lower bound
 * @param timesUpperLimitAtMost the same, upper bound
 * @param timesLowerLimitAtLeast value as a multiple of the lower limit of normal, lower bound
 * @param timesLowerLimitAtMost the same, upper bound
 * @param oral certainly taken by mouth; any other site leaves that claim possible, because it does not fit the source's question
 * @param hoursAfterOnsetAtLeast clock hours since the first sign, negative before it, lower bound
 * @param hoursAfterOnsetAtMost the same, upper bound
 * @param sinceOnset certainly from the calendar day of the first sign or later; the hour within that day never matters
 * @param beforeOnset certainly from an earlier day
 * @param entries entry ids
 */
public record Reading(
        String test,
        double valueAtLeast,
        double valueAtMost,
        double timesUpperLimitAtLeast,
        double timesUpperLimitAtMost,
        double timesLowerLimitAtLeast,
        double timesLowerLimitAtMost,
        boolean oral,
        double hoursAfterOnsetAtLeast,
        double hoursAfterOnsetAtMost,
        boolean sinceOnset,
        boolean beforeOnset,
        List<String> entries)
        implements Fact {

    public Reading {
        entries = List.copyOf(entries);
    }
}
