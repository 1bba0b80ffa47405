package org.casewalk.cli;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;

/**
 * Works on several cases at once and hands over the answers in the order of the cases. At most a few wait, so that memory does not
 * grow with the stream. One case alone is worked on without a second thread.
 */
final class InOrder implements AutoCloseable {

    /** Memory that one case at work may take, generously. */
    private static final long BYTES_A_CASE = 16L << 20;

    /** Takes an answer. */
    interface Receiver {
        void take(Answer answer) throws IOException;
    }

    private final Receiver receiver;
    private final int workers = workers();
    private final Deque<FutureTask<Answer>> waiting = new ArrayDeque<>();
    private Optional<ExecutorService> threads = Optional.empty();

    InOrder(Receiver receiver) {
        this.receiver = receiver;
    }

    private static int workers() {
        Runtime runtime = Runtime.getRuntime();
        return (int) Math.max(1, Math.min(runtime.availableProcessors(), runtime.maxMemory() / BYTES_A_CASE));
    }

    /** Gives a case to work on; hands over the oldest answer when enough are waiting. */
    void give(Supplier<Answer> work) throws IOException {
        if (waiting.size() == 2 * workers) {
            receiver.take(result(waiting.remove()));
        }
        FutureTask<Answer> task = new FutureTask<>(work::get);
        if (!waiting.isEmpty() && threads.isEmpty()) {
            threads = Optional.of(Executors.newFixedThreadPool(workers));
            threads.get().execute(waiting.element());
        }
        threads.ifPresent(pool -> pool.execute(task));
        waiting.add(task);
    }

    /** Hands over every answer that is still waiting. */
    void finish() throws IOException {
        while (!waiting.isEmpty()) {
            FutureTask<Answer> oldest = waiting.remove();
            // A task runs once, so that this does nothing when a thread has begun it.
            oldest.run();
            receiver.take(result(oldest));
        }
    }

    private static Answer result(Future<Answer> future) {
        try {
            return future.get();
        } catch (ExecutionException failed) {
            Throwable cause = failed.getCause();
            if (cause instanceof RuntimeException fault) {
                throw fault;
            }
            if (cause instanceof Error error) {
                throw error;
            }
            throw new IllegalStateException(cause);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The run was interrupted.", interrupted);
        }
    }

    @Override
    public void close() {
        threads.ifPresent(ExecutorService::shutdownNow);
    }
}
