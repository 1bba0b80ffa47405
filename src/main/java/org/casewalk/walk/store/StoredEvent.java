package org.casewalk.walk.store;

import java.util.List;

/**
 * An event as it stands in the file.
 *
 * @param walk id of the walk
 * @param seq from 1, without a gap
 * @param at when, ISO 8601 in UTC
 * @param kind what happened
 * @param body the rest, JSON on one line
 * @param previous hash of the event before
 * @param hash over everything else
 */
public record StoredEvent(String walk, long seq, String at, String kind, String body, String previous, String hash) {

    /** The event as JSON on one line, for an export. */
    public String line() {
        return EventText.line(this);
    }

    /** Says whether every event stands as it was written, none is missing, and none was put between; an empty list does. */
    public static boolean unbroken(List<StoredEvent> events) {
        String previous = Chain.START;
        long seq = 0;
        for (StoredEvent event : events) {
            seq++;
            String hash = Chain.hash(previous, event.walk, event.seq, event.at, event.kind, event.body);
            if (event.seq != seq || !event.previous.equals(previous) || !event.hash.equals(hash)) {
                return false;
            }
            previous = event.hash;
        }
        return true;
    }
}
