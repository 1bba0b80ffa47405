package org.casewalk.walk;

/** Somebody else has kept an event under this number, and nothing was appended. */
public final class NumberTaken extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    /** Says which number of which walk. */
    public NumberTaken(String walkId, long seq) {
        super("Event %d of the walk %s is another one.".formatted(seq, walkId));
    }
}
