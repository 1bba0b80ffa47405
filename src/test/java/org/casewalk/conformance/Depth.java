package org.casewalk.conformance;

/** How long to look: the system property {@code casewalk.conformance.depth} multiplies every sample; 1 is what each build does. */
final class Depth {

    /** The largest number of cases of one subject that are all tried: ten questions, three ways. */
    static final int EXHAUSTIVE = 59_049;

    private static final int TIMES = Integer.getInteger("casewalk.conformance.depth", 1);

    private Depth() {}

    static int times(int usual) {
        return Math.multiplyExact(usual, TIMES);
    }
}
