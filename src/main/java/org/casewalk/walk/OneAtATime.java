package org.casewalk.walk;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Supplier;

/** Lets one at a time work on a walk. A lock is there as long as somebody has it or waits for it, and no longer. Safe to share. */
final class OneAtATime {

    private final ConcurrentMap<String, Lock> locks = new ConcurrentHashMap<>();

    private static final class Lock {
        /** Those who have it or wait for it; changed by the map alone, which lets one at a time. */
        private int people;
    }

    /** Works on a walk when nobody else does; who works on it already may come in again. */
    <T> T on(String walkId, Supplier<T> work) {
        Lock lock = locks.compute(walkId, (id, known) -> come(known == null ? new Lock() : known));
        try {
            synchronized (lock) {
                return work.get();
            }
        } finally {
            locks.computeIfPresent(walkId, (id, known) -> --known.people == 0 ? null : known);
        }
    }

    private static Lock come(Lock lock) {
        lock.people++;
        return lock;
    }

    /** How many walks somebody works on. */
    int walks() {
        return locks.size();
    }
}
