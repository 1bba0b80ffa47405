package org.casewalk.walk;

import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;

/** In which order the work of many pages at once is done: answers first, then whole pages, then the questions beside them. */
final class Workload {

    /** Questions beside a page wait a second at most for answers of others. */
    private static final int GIVES_WAY = 20;

    /** So many turns a whole page lets go first; an answer takes two, of a millisecond or two each. */
    private static final int PATIENCE = 200;

    /** So many pages may wait for the questions beside them; the threads of the site are for answers. */
    private static final int MOST_WAITING = 60;

    private final Object ranking = new Object();
    private final Semaphore waiting = new Semaphore(MOST_WAITING);
    private final Turns turns = new Turns(Runtime.getRuntime().availableProcessors(), PATIENCE);
    private final AnswersFirst answersFirst = new AnswersFirst(GIVES_WAY);

    /** Works on an answer when it is its turn. */
    <T> T answer(Supplier<T> work) {
        return turns.answer(work);
    }

    /** Works on a whole page when no answer waits, or when it has waited long enough. */
    <T> T page(Supplier<T> work) {
        return turns.page(work);
    }

    /** Does this before what stands beside the pages of others. */
    void first(Runnable answer) {
        answersFirst.during(answer);
    }

    /** Works on what stands beside a page, one at a time and after the answers of others; empty where too many wait for that already. */
    <T> Optional<T> beside(Supplier<Optional<T>> work) {
        if (!waiting.tryAcquire()) {
            return Optional.empty();
        }
        try {
            synchronized (ranking) {
                answersFirst.giveWay();
                return work.get();
            }
        } finally {
            waiting.release();
        }
    }
}
