package org.casewalk.checklist;

import org.casewalk.fact.Truth;

/**
 * A count or total with its bounds.
 *
 * @param of id of the group, {@code pattern/group}
 * @param kind {@code count} or {@code points}
 * @param low unknown counted as 0
 * @param high unknown counted fully
 * @param cutOff number that the rule compares with
 * @param reached whether the cut-off is reached on these bounds
 */
public record Bounds(String of, String kind, double low, double high, double cutOff, Truth reached) {}
