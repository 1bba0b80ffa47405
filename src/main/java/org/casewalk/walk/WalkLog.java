package org.casewalk.walk;

import java.util.List;
import java.util.Map;
import org.casewalk.casefile.write.EntryForm;

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

    /** Keeps what was typed at a place of a page and not sent yet, in the place of what was kept there before. */
    void draft(String walkId, String place, EntryForm typed);

    /** What was typed and not sent, by place. */
    Map<String, EntryForm> drafts(String walkId);

    /** Forgets what was typed at a place. */
    void dropDraft(String walkId, String place);

    /** Removes a walk for good, with what was typed and not sent. */
    void purge(String walkId);
}
