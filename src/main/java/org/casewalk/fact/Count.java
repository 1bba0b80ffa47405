package org.casewalk.fact;

import java.util.List;

/**
 * How many criteria of a group are met: unknown counts 0 in the low bound and 1 in the high one.
 *
 * @param of id of the group, {@code pattern/group}
 * @param metAtLeast criteria met
 * @param metAtMost criteria not not-met
 * @param all certainly all of them are met
 * @param none certainly none of them is; while some are and some are not, neither holds
 */
public record Count(String of, double metAtLeast, double metAtMost, boolean all, boolean none) implements Fact {

    /**
     * Gives the count of a group.
     *
     * @param members how many criteria the group has
     */
    public static Count of(String group, double metAtLeast, double metAtMost, int members) {
        return new Count(group, metAtLeast, metAtMost, members > 0 && metAtLeast >= members, metAtMost <= 0);
    }

    @Override
    public List<String> entries() {
        return List.of();
    }
}
