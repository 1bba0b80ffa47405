package org.casewalk.walk;

import java.util.concurrent.Semaphore;
import java.util.function.Supplier;

/**
 * Lets so many work at once as there are processors, in the order in which they came: with more at once everybody would wait for everybody.
 * Who takes a turn waits for nothing else while he has it, and takes no second one.
 */
final class Turns {

    private final Semaphore turns;

    Turns(int atOnce) {
        this.turns = new Semaphore(atOnce, true);
    }

    /** Works when it is one's turn. */
    <T> T take(Supplier<T> work) {
        turns.acquireUninterruptibly();
        try {
            return work.get();
        } finally {
            turns.release();
        }
    }
}
