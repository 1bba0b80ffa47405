package org.casewalk.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.casewalk.fact.ClosedRecord;
import org.casewalk.fact.Exposure;
import org.casewalk.fact.Fact;
import org.casewalk.fact.Finding;
import org.casewalk.fact.Reading;
import org.casewalk.fact.Truth;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class EngineTest {

    private static final double EVER = Double.POSITIVE_INFINITY;
    private static final ClosedRecord CK_CLOSED = new ClosedRecord("Reading", "ck");
    private static final ClosedRecord BLOCKER_CLOSED = new ClosedRecord("Exposure", "blocker");

    private final Engine engine = Engine.of(SmallPack.library());

    @Test
    void what_drools_is_woken_with_is_decided_like_any_case() {
        assertEquals(Truth.MET, Waking.decided().of(Waking.SEEN));
        assertEquals(Truth.MET, Waking.decided().of(Waking.BOTH));
    }

    @Test
    void a_reading_past_the_number_meets_and_is_the_reason() {
        Statuses statuses = engine.evaluate(List.of(ck(3, 3), ck(5, 5)), List.of(CK_CLOSED));
        assertEquals(Truth.MET, statuses.of("p/ck"));
        assertEquals(List.of(ck(3, 3), ck(5, 5)), statuses.because("p/ck"));
    }

    @Test
    void readings_below_it_do_not_meet_once_the_record_is_closed() {
        assertEquals(
                Truth.NOT_MET,
                engine.evaluate(List.of(ck(3, 3)), List.of(CK_CLOSED)).of("p/ck"));
    }

    @Test
    void readings_below_it_leave_open_while_the_record_is_not_closed() {
        assertEquals(Truth.OPEN, engine.evaluate(List.of(ck(3, 3)), List.of()).of("p/ck"));
    }

    @Test
    void one_vague_reading_leaves_open_what_the_others_refute() {
        assertEquals(
                Truth.OPEN,
                engine.evaluate(List.of(ck(1, 1), ck(3, 5)), List.of(CK_CLOSED)).of("p/ck"));
    }

    @Test
    void a_closed_and_empty_record_refutes_without_a_reason() {
        Statuses statuses = engine.evaluate(List.of(), List.of(BLOCKER_CLOSED));
        assertEquals(Truth.NOT_MET, statuses.of("p/exposed"));
        assertEquals(List.of(), statuses.because("p/exposed"));
    }

    @Test
    void an_event_of_another_drug_of_the_class_does_not_answer_for_the_drug() {
        Statuses statuses = engine.evaluate(List.of(exposure("other", 3)), List.of(BLOCKER_CLOSED));
        assertEquals(Truth.MET, statuses.of("p/exposed"));
        assertEquals(Truth.NOT_MET, statuses.of("p/exposed-to-one"));
    }

    @Test
    void an_unknown_finding_decides_nothing() {
        Statuses statuses = engine.evaluate(List.of(Finding.unknown("fever", List.of())), List.of());
        assertEquals(Truth.OPEN, statuses.of("p/fever"));
        assertEquals(List.of(), statuses.because("p/fever"));
    }

    @Test
    void a_live_session_edited_at_random_says_what_a_fresh_evaluation_says() {
        Random random = new Random(4);
        try (RuleSession session = engine.open()) {
            for (int edit = 0; edit < 2_000; edit++) {
                List<Fact> facts = new ArrayList<>(some(random, findings(), readings(), exposures()));
                List<ClosedRecord> closed = new ArrayList<>(some(random, List.of(CK_CLOSED, BLOCKER_CLOSED)));
                Collections.shuffle(facts, random);
                assertEquals(
                        engine.evaluate(facts, closed).all(),
                        session.become(facts, closed).all(),
                        () -> facts + " " + closed);
            }
        }
    }

    @Test
    void what_answers_reach_is_decided_as_by_all_rules() {
        Random random = new Random(5);
        engine.prepare();
        for (int round = 0; round < 300; round++) {
            List<Fact> facts = some(random, findings(), readings(), exposures());
            List<ClosedRecord> closed = some(random, List.of(CK_CLOSED, BLOCKER_CLOSED));
            assertEquals(
                    engine.evaluate(facts, closed).all(),
                    Engine.of(SmallPack.library()).evaluate(facts, closed).all(),
                    () -> facts + " " + closed);
        }
    }

    @SafeVarargs
    private static <T> List<T> some(Random random, List<? extends T>... pools) {
        List<T> some = new ArrayList<>();
        for (List<? extends T> pool : pools) {
            pool.stream().filter(one -> random.nextBoolean()).forEach(some::add);
        }
        return some;
    }

    /** At most one fact for each finding, as the mapper makes them. */
    private static List<Fact> findings() {
        return List.of(finding("fever", true, false), finding("rigidity", false, true));
    }

    private static List<Fact> readings() {
        return List.of(ck(1, 1), ck(3, 5), ck(6, 6));
    }

    private static List<Fact> exposures() {
        return List.of(exposure("one", 3), exposure("other", 20));
    }

    private static Finding finding(String id, boolean present, boolean absent) {
        return new Finding(id, present, absent, present, absent, false, false, 0, EVER, List.of());
    }

    private static Reading ck(double timesLimitAtLeast, double timesLimitAtMost) {
        return new Reading(
                "ck",
                0,
                EVER,
                timesLimitAtLeast,
                timesLimitAtMost,
                0,
                EVER,
                false,
                -EVER,
                EVER,
                false,
                false,
                List.of());
    }

    private static Exposure exposure(String drug, double days) {
        return new Exposure(
                "blocker", drug, true, false, false, false, false, true, false, true, false, true, days, days,
                days * 24, days * 24, List.of());
    }
}
