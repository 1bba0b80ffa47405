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
 * @param hash over everything before it
 * @param seal over the hash, with the secret of the folder; the empty string where the walk had been changed before
 */
public record StoredEvent(
        String walk, long seq, String at, String kind, String body, String previous, String hash, String seal) {

    /** The event as JSON on one line, for an export. */
    public String line() {
        return EventText.line(this);
    }

    /** Says whether every event holds together with the one before it; an empty list does. Without the secret nobody can say more. */
    public static boolean unbroken(List<StoredEvent> events) {
        String previous = Chain.START;
        long seq = 0;
        for (StoredEvent event : events) {
            seq++;
            if (!event.follows(previous, seq)) {
                return false;
            }
            previous = event.hash;
        }
        return true;
    }

    boolean follows(String hashBefore, long number) {
        return seq == number
                && previous.equals(hashBefore)
                && hash.equals(Chain.hash(previous, walk, seq, at, kind, body));
    }
}
