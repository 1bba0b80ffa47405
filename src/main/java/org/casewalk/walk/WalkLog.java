package org.casewalk.walk;

import java.util.List;

/** Where the events of all walks are kept: append-only, durable before {@link #append} returns. Safe to share between threads. */
public interface WalkLog {

    /**
     * Appends an event.
     *
     * @param seq one more than the last of this walk
     * @throws IllegalStateException when somebody else took that number, and nothing was appended
     */
    Recorded append(String walkId, long seq, WalkEvent event);

    /** The events of a walk in their order; empty where there is no such walk. */
    List<Recorded> read(String walkId);

    /** Ids of all walks, the one with the latest event first. */
    List<String> walks();

    /** Removes a walk for good. */
    void purge(String walkId);
}
