package org.casewalk.walk;

/** Lets what can wait a moment go after the answers that are being taken, but never for ever. Safe to share between threads. */
final class AnswersFirst {

    private static final long MILLIS_EACH = 50;

    private final int waits;
    private int answers;

    /** @param waits how often what can wait gives way before it goes on, 50 ms each time */
    AnswersFirst(int waits) {
        this.waits = waits;
    }

    /** Takes an answer; others may be taken beside it. */
    void during(Runnable answer) {
        begin();
        try {
            answer.run();
        } finally {
            end();
        }
    }

    private synchronized void begin() {
        answers++;
    }

    private synchronized void end() {
        answers--;
        if (answers == 0) {
            notifyAll();
        }
    }

    /** Waits until no answer is being taken, or long enough. */
    synchronized void giveWay() {
        try {
            for (int i = 0; i < waits && answers > 0; i++) {
                wait(MILLIS_EACH);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
