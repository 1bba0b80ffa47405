package org.casewalk.fact;

import java.util.List;

/**
 * The status of something a lower stratum decided; exactly one of the three is true.
 *
 * @param of what: {@code pattern/criterion}, or a pattern, set, red flag or review step
 * @param met certainly met
 * @param notMet certainly not met
 * @param open neither
 */
public record Status(String of, boolean met, boolean notMet, boolean open) implements Fact {
    @Override
    public List<String> entries() {
        return List.of();
    }

    /** Builds the fact from the status in words. */
    public static Status of(String of, Truth truth) {
        return new Status(of, truth == Truth.MET, truth == Truth.NOT_MET, truth == Truth.OPEN);
    }
}
