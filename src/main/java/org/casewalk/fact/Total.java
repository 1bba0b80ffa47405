package org.casewalk.fact;

import java.util.List;

/**
 * The points of a group's criteria: unknown counts 0 in the low bound and fully in the high one.
 *
 * @param of id of the group, {@code pattern/group}
 * @param pointsAtLeast points of the criteria that are met
 * @param pointsAtMost points of the criteria that are not not-met
 */
public record Total(String of, double pointsAtLeast, double pointsAtMost) implements Fact {
    @Override
    public List<String> entries() {
        return List.of();
    }
}
