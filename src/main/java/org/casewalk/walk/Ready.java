package org.casewalk.walk;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Walks that need not be added up again from their events. What it holds is a copy and may be behind: a walk is ready only at the number of
 * the last event of the log. Safe to share between threads.
 */
final class Ready {

    private final Map<String, Walk> walks;

    /** @param most how many are kept; the one that was not asked for longest goes */
    Ready(int most) {
        this.walks = new LinkedHashMap<>(16, 0.75f, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<String, Walk> eldest) {
                return size() > most;
            }
        };
    }

    /** The walk as it stands after this event; empty where it is not ready. */
    synchronized Optional<Walk> at(String walkId, long revision) {
        return Optional.ofNullable(walks.get(walkId)).filter(walk -> walk.revision() == revision);
    }

    synchronized Walk keep(Walk walk) {
        walks.put(walk.id(), walk);
        return walk;
    }

    synchronized void forget(String walkId) {
        walks.remove(walkId);
    }
}
