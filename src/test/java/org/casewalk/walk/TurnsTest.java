package org.casewalk.walk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** In which order those who wait get their turn. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class TurnsTest {

    private final List<String> order = Collections.synchronizedList(new ArrayList<>());

    /** Lets these come one after the other while somebody is at work, by "a" for an answer and "p" for a page, and says who went when. */
    private List<String> went(Turns turns, String... came) throws InterruptedException {
        CountDownLatch atWork = new CountDownLatch(1);
        CountDownLatch go = new CountDownLatch(1);
        ExecutorService people = Executors.newCachedThreadPool();
        people.execute(() -> turns.answer(() -> waits(atWork, go)));
        atWork.await();
        for (int i = 0; i < came.length; i++) {
            String who = came[i];
            int before = i;
            people.execute(() -> take(turns, who));
            // Who has come waits.
            while (turns.waiting() <= before) {
                Thread.onSpinWait();
            }
        }
        go.countDown();
        people.shutdown();
        assertTrue(people.awaitTermination(10, TimeUnit.SECONDS));
        return order;
    }

    private static boolean waits(CountDownLatch atWork, CountDownLatch go) {
        atWork.countDown();
        try {
            return go.await(10, TimeUnit.SECONDS);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    private void take(Turns turns, String who) {
        if (who.startsWith("a")) {
            turns.answer(() -> order.add(who));
        } else {
            turns.page(() -> order.add(who));
        }
    }

    @Test
    void answers_go_in_the_order_in_which_they_came() throws Exception {
        assertEquals(List.of("a1", "a2", "a3"), went(new Turns(1, 10), "a1", "a2", "a3"));
    }

    @Test
    void a_page_goes_after_the_answers_that_wait() throws Exception {
        assertEquals(List.of("a1", "a2", "p1", "p2"), went(new Turns(1, 10), "p1", "a1", "p2", "a2"));
    }

    @Test
    void a_page_that_has_let_enough_go_first_goes_before_an_answer() throws Exception {
        assertEquals(List.of("a1", "a2", "p1", "a3", "a4"), went(new Turns(1, 2), "p1", "a1", "a2", "a3", "a4"));
    }

    @Test
    void a_turn_comes_back_from_work_that_fails() {
        Turns turns = new Turns(1, 10);
        assertThrows(
                IllegalStateException.class,
                () -> turns.answer(() -> {
                    throw new IllegalStateException("broken");
                }));
        assertEquals("next", turns.answer(() -> "next"));
    }
}
