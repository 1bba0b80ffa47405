package org.casewalk.explain;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * What settled a subject in cases that stood alike to it: the same truth of all it stands on and the same outcomes of every answer.
 * Thread-safe; holds a bounded number and begins anew beyond it.
 */
final class Remembered {

    private static final int MOST = 8_192;

    private final Map<Key, Thought.Settled> known = new ConcurrentHashMap<>();

    private record Key(Cone cone, String state) {}

    /** Gives what was found before, or finds it. */
    Thought.Settled of(Cone cone, String state, Supplier<Thought.Settled> search) {
        Key key = new Key(cone, state);
        Thought.Settled before = known.get(key);
        if (before != null) {
            return before;
        }
        Thought.Settled now = search.get();
        if (known.size() >= MOST) {
            known.clear();
        }
        known.put(key, now);
        return now;
    }
}
