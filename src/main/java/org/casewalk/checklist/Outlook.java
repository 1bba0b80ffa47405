package org.casewalk.checklist;

import java.util.List;

/**
 * What would settle or change the status of a pattern or set.
 *
 * @param settledBy smallest sets of questions that would decide it whatever the answers; {@code [[]]} when it is already decided by
 *     its other answers
 * @param truncated true when the search stopped at its budget
 * @param couldSettle single answers that would decide it
 * @param wouldChange thought experiments over recorded answers that would change the status
 */
public record Outlook(
        List<List<String>> settledBy, boolean truncated, List<WhatIf> couldSettle, List<WhatIf> wouldChange) {

    /** Nothing that could be settled or changed. */
    public static final Outlook NONE = new Outlook(List.of(), false, List.of(), List.of());

    public Outlook {
        settledBy = settledBy.stream().map(List::copyOf).toList();
        couldSettle = List.copyOf(couldSettle);
        wouldChange = List.copyOf(wouldChange);
    }
}
