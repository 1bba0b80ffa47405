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
     * @throws NumberTaken when somebody else took that number, or the walk is gone, and nothing was appended
     */
    Recorded append(String walkId, long seq, WalkEvent event);

    /** The events of a walk in their order; empty where there is no such walk. */
    List<Recorded> read(String walkId);

    /** The first event of a walk that there is. */
    Recorded first(String walkId);

    /** The number of the last event of a walk, whoever appended it; 0 where there is no such walk. */
    long last(String walkId);

    /** Whether the events of a walk stand as they were written. */
    LogCheck check(String walkId);

    /** Ids of all walks, the one with the latest event first. */
    List<String> walks();

    /**
     * Keeps what somebody typed at a place of a page and did not send yet, in the place of what was kept of theirs there before. Of a walk
     * that is gone nothing is kept, and of very many places of one writer the latest.
     *
     * @param writer name of the browser it was typed in
     */
    void draft(String walkId, String writer, String place, EntryForm typed);

    /** What a writer typed and did not send, by place; what an earlier release kept belongs to everybody. */
    Map<String, EntryForm> drafts(String walkId, String writer);

    /** Forgets what a writer typed at a place. */
    void dropDraft(String walkId, String writer, String place);

    /**
     * Removes a walk for good, with what was typed and not sent.
     *
     * @return whether nothing of it is left on the disk; where somebody else reads the file, what is left goes with the next removal or
     *     at the next start
     */
    boolean purge(String walkId);
}
