package org.casewalk.walk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class AnswersFirstTest {

    private final AnswersFirst answersFirst = new AnswersFirst(2_000);
    private final List<String> done = new CopyOnWriteArrayList<>();

    @Test
    void what_can_wait_comes_after_an_answer_that_is_being_taken() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch waiting = new CountDownLatch(1);
        CompletableFuture<Void> answer = CompletableFuture.runAsync(() -> answersFirst.during(() -> {
            begun.countDown();
            await(waiting);
            done.add("answer");
        }));
        begun.await();
        CompletableFuture<Void> other = CompletableFuture.runAsync(() -> {
            waiting.countDown();
            answersFirst.giveWay();
            done.add("other");
        });
        CompletableFuture.allOf(answer, other).join();
        assertEquals(List.of("answer", "other"), done);
    }

    @Test
    void what_can_wait_does_not_wait_for_ever() {
        AnswersFirst impatient = new AnswersFirst(2);
        assertTimeoutPreemptively(Duration.ofSeconds(30), () -> impatient.during(impatient::giveWay));
    }

    @Test
    void an_answer_that_fails_holds_nobody_up() {
        try {
            answersFirst.during(() -> {
                throw new IllegalStateException("refused");
            });
        } catch (IllegalStateException refused) {
            done.add("refused");
        }
        answersFirst.giveWay();
        assertEquals(List.of("refused"), done);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }
}
