package org.casewalk.walk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.casewalk.Casewalk;
import org.casewalk.casefile.CaseFile;
import org.casewalk.casefile.Origin;
import org.casewalk.casefile.write.CaseDocument;
import org.casewalk.casefile.write.EntryForm;
import org.casewalk.casefile.write.EntryKind;
import org.casewalk.pack.Library;
import org.casewalk.pack.read.LibraryReader;
import org.casewalk.pack.read.RulesFolder;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Several who walk at the same moment, in one program or in two on one log. The moments are made by the log, not by waiting. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class WalksTogetherTest {

    private static final Library LIBRARY =
            LibraryReader.read(List.of(RulesFolder.shipped())).library().orElseThrow();
    private static final Casewalk CASEWALK = Casewalk.of(LIBRARY);

    /** More than are kept ready. */
    private static final int MANY = 201;

    private final DelayedLog log = new DelayedLog();
    private final AtomicInteger given = new AtomicInteger();
    private final Walks walks = program();
    private final Walk begun = begun(walks);

    @Test
    void an_answer_that_was_taken_stays_however_many_walks_are_opened_while_somebody_opens_this_one() throws Exception {
        crowd();
        CountDownLatch read = new CountDownLatch(1);
        CountDownLatch go = new CountDownLatch(1);
        log.afterReading(() -> {
            read.countDown();
            await(go);
        });
        CompletableFuture<Void> opening = CompletableFuture.runAsync(() -> walks.open(begun.id()));
        read.await();
        crowd();
        Thread answering = new Thread(() -> walks.answer(begun.id(), put("rigidity", "present"), 1, false));
        answering.start();
        while (answering.getState() != Thread.State.BLOCKED && answering.getState() != Thread.State.TERMINATED) {
            Thread.onSpinWait();
        }
        go.countDown();
        opening.join();
        answering.join();
        assertEquals(log.last(begun.id()), now(walks).revision());
        assertInstanceOf(Outcome.Taken.class, walks.answer(begun.id(), put("tremor", "present"), 9, false));
    }

    /** Opens as many others as are kept ready, so that those that were there before are not. */
    private void crowd() {
        for (int i = 0; i < MANY; i++) {
            walks.open(begun(walks).id());
        }
    }

    @Test
    void an_id_that_nobody_gave_out_takes_no_place_from_a_walk() {
        int before = log.readings();
        for (int i = 0; i < MANY; i++) {
            assertTrue(walks.open("nobody-" + i).isEmpty());
        }
        walks.open(begun.id());
        assertEquals(before, log.readings());
    }

    @Test
    void what_another_program_has_kept_stands_on_the_page_and_can_be_gone_on_from() {
        Walks other = program();
        taken(other.answer(begun.id(), put("rigidity", "present"), 1, false));
        assertEquals(2, now(walks).revision());
        taken(walks.answer(begun.id(), put("tremor", "absent"), 1, false));
        taken(other.undo(begun.id(), 3));
        assertEquals(List.of("rigidity"), ids(now(walks)));
    }

    @Test
    void an_answer_to_another_question_that_another_program_keeps_at_the_same_moment_is_kept_too() {
        Walks other = program();
        log.beforeAppending(() -> taken(other.answer(begun.id(), put("rigidity", "present"), 1, false)));
        taken(walks.answer(begun.id(), put("tremor", "absent"), 1, false));
        assertEquals(List.of("rigidity", "tremor"), ids(now(walks)));
    }

    @Test
    void of_two_answers_to_one_question_at_the_same_moment_the_later_is_shown_what_stands() {
        Walks other = program();
        log.beforeAppending(() -> taken(other.answer(begun.id(), put("rigidity", "present"), 1, false)));
        Outcome outcome = walks.answer(begun.id(), put("rigidity", "absent"), 1, false);
        assertEquals(
                2, assertInstanceOf(Outcome.Overtaken.class, outcome).walk().revision());
    }

    @Test
    void an_undo_at_the_moment_in_which_another_program_keeps_an_answer_takes_back_nothing() {
        taken(walks.answer(begun.id(), put("rigidity", "present"), 1, false));
        Walks other = program();
        log.beforeAppending(() -> taken(other.answer(begun.id(), put("tremor", "absent"), 2, false)));
        assertInstanceOf(Outcome.Overtaken.class, walks.undo(begun.id(), 2));
        assertEquals(List.of("rigidity", "tremor"), ids(now(walks)));
    }

    @Test
    void a_walk_that_another_program_has_removed_is_there_no_more() {
        program().purge(begun.id());
        assertTrue(walks.open(begun.id()).isEmpty());
    }

    private Walks program() {
        return new Walks(CASEWALK, log, () -> "walk-" + given.incrementAndGet());
    }

    private static Walk begun(Walks walks) {
        CaseFile empty = CaseFile.empty("walk", "Made up", new Origin.Fictional());
        return taken(walks.begin(CaseDocument.of(empty, LIBRARY.vocabulary())));
    }

    private Walk now(Walks program) {
        return program.open(begun.id()).orElseThrow();
    }

    private static List<String> ids(Walk walk) {
        return walk.document().entries().stream().map(EntryForm::id).sorted().toList();
    }

    private static WalkEvent put(String finding, String state) {
        return new WalkEvent.Put(new EntryForm(
                EntryKind.FINDING, finding, Map.of("finding", List.of(finding), "state", List.of(state))));
    }

    private static Walk taken(Outcome outcome) {
        return assertInstanceOf(Outcome.Taken.class, outcome).walk();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }
}
