package org.casewalk.fact;

import java.util.List;

/**
 * How many criteria of a group are met: unknown counts 0 in the low bound and 1 in the high one.
 *
 * @param of id of the group, {@code pattern/group}
 * @param metAtLeast criteria met
 * @param metAtMost criteria not not-met
 */
public record Count(String of, double metAtLeast, double metAtMost) implements Fact {
    @Override
    public List<String> entries() {
        return List.of();
    }
}
