package org.casewalk.bench;

/**
 * Straight-line Java for one pack: the least that any engine has to do. It reads the facts from numbered slots, so it searches
 * nothing, and writes statuses and reasons into two arrays.
 */
public interface Floor {

    byte OPEN = 0;
    byte MET = 1;
    byte NOT_MET = 2;

    /** First index of readings, exposures, counts and closed records in {@code because}; findings begin at 1. */
    int READINGS = 1_000;

    int EXPOSURES = 2_000;
    int COUNTS = 3_000;
    int CLOSED_READINGS = 10_000;
    int CLOSED_EXPOSURES = 11_000;

    /** Decides every criterion of the pack. */
    Decided decide(Scene scene);

    /**
     * What came out.
     *
     * @param statuses by number of the rule: open, met or not met
     * @param because by number of the rule: the index of the fact that decided, and where there are two, the second one in the upper
     *     sixteen bits; 0 where it is open
     */
    record Decided(byte[] statuses, int[] because) {}
}
