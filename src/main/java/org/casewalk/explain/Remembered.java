package org.casewalk.explain;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * What was found out about a subject in cases that stood alike to it: the same truth of all it stands on and the same outcomes of
 * every answer. Thread-safe; holds a bounded number and begins anew beyond it.
 *
 * @param <T> what is remembered; immutable
 */
final class Remembered<T> {

    private static final int MOST = 4_096;

    private final Map<Key, T> known = new ConcurrentHashMap<>();

    private record Key(Cone cone, String state) {}

    /** Gives what was found before, or finds it. */
    T of(Cone cone, String state, Supplier<T> search) {
        Key key = new Key(cone, state);
        T before = known.get(key);
        if (before != null) {
            return before;
        }
        T now = search.get();
        if (known.size() >= MOST) {
            known.clear();
        }
        known.put(key, now);
        return now;
    }
}
