package org.casewalk.walk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class OneAtATimeTest {

    private final OneAtATime oneAtATime = new OneAtATime();
    private final List<String> done = new CopyOnWriteArrayList<>();

    @Test
    void the_second_on_a_walk_waits_for_the_first_and_one_on_another_walk_does_not() throws Exception {
        CountDownLatch there = new CountDownLatch(1);
        CountDownLatch go = new CountDownLatch(1);
        CompletableFuture<Boolean> first = CompletableFuture.supplyAsync(() -> oneAtATime.on("one", () -> {
            there.countDown();
            await(go);
            return done.add("first");
        }));
        there.await();
        Thread second = new Thread(() -> oneAtATime.on("one", () -> done.add("second")));
        second.start();
        while (second.getState() != Thread.State.BLOCKED) {
            Thread.onSpinWait();
        }
        oneAtATime.on("two", () -> done.add("elsewhere"));
        go.countDown();
        first.join();
        second.join();
        assertEquals(List.of("elsewhere", "first", "second"), done);
    }

    @Test
    void who_works_on_a_walk_may_come_in_again() {
        assertEquals("inside", oneAtATime.on("one", () -> oneAtATime.on("one", () -> "inside")));
    }

    @Test
    void a_walk_on_which_nobody_works_is_forgotten_also_where_the_work_failed() {
        oneAtATime.on("one", () -> "done");
        assertThrows(
                IllegalStateException.class,
                () -> oneAtATime.on("two", () -> {
                    throw new IllegalStateException("broken");
                }));
        assertEquals(0, oneAtATime.walks());
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }
}
