package org.casewalk.walk;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Lets so many work at once as there are processors: with more at once everybody would wait for everybody. An answer is a few milliseconds
 * of work and a whole page ten times that, so pages go after answers, but never wait for ever; each kind in the order in which it came.
 * Who takes a turn waits for nothing else while he has it, and takes no second one. Safe to share between threads.
 */
final class Turns {

    private final int patience;
    private final Deque<Waiting> answers = new ArrayDeque<>();
    private final Deque<Waiting> pages = new ArrayDeque<>();
    private int free;
    private long given;

    /** One who waits, how many turns had been given when he came, and what tells him that it is his. */
    private record Waiting(long since, CountDownLatch turn) {}

    /** @param patience how many turns a page lets go first */
    Turns(int atOnce, int patience) {
        this.free = atOnce;
        this.patience = patience;
    }

    /** Works on an answer when it is one's turn. */
    <T> T answer(Supplier<T> work) {
        return take(answers, work);
    }

    /** Works on a page when it is one's turn. */
    <T> T page(Supplier<T> work) {
        return take(pages, work);
    }

    private <T> T take(Deque<Waiting> kind, Supplier<T> work) {
        Waiting waiting = begin(kind);
        if (waiting != null) {
            untilItIs(waiting.turn());
        }
        try {
            return work.get();
        } finally {
            end();
        }
    }

    private synchronized @Nullable Waiting begin(Deque<Waiting> kind) {
        if (free > 0) {
            free--;
            return null;
        }
        Waiting waiting = new Waiting(given, new CountDownLatch(1));
        kind.add(waiting);
        return waiting;
    }

    /** Who is interrupted waits on, for his turn comes and has to be given back. */
    private static void untilItIs(CountDownLatch turn) {
        boolean interrupted = false;
        while (turn.getCount() > 0) {
            try {
                turn.await();
            } catch (InterruptedException later) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** Hands the turn on, so that nobody who comes just now gets in between. */
    private synchronized void end() {
        given++;
        Waiting next = next().poll();
        if (next == null) {
            free++;
        } else {
            next.turn().countDown();
        }
    }

    /** How many wait. */
    synchronized int waiting() {
        return answers.size() + pages.size();
    }

    private Deque<Waiting> next() {
        Waiting page = pages.peek();
        boolean late = page != null && given - page.since() > patience;
        return late || answers.isEmpty() ? pages : answers;
    }
}
