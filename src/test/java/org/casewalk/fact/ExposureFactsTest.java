package org.casewalk.fact;

import static org.casewalk.casefile.ClassHistory.Statement.COMPLETE;
import static org.casewalk.casefile.ClassHistory.Statement.NOT_TAKEN;
import static org.casewalk.casefile.ExposureEvent.DECREASE;
import static org.casewalk.casefile.ExposureEvent.INJECTION;
import static org.casewalk.casefile.ExposureEvent.MISSED_DOSE;
import static org.casewalk.casefile.ExposureEvent.ONGOING;
import static org.casewalk.casefile.ExposureEvent.RESUMED;
import static org.casewalk.casefile.ExposureEvent.START;
import static org.casewalk.casefile.ExposureEvent.STOP;
import static org.casewalk.fact.Given.INF;
import static org.casewalk.fact.Given.UNKNOWN;
import static org.casewalk.fact.Given.at;
import static org.casewalk.fact.Given.day;
import static org.casewalk.fact.Given.days;
import static org.casewalk.fact.Given.nothing;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.OptionalInt;
import org.casewalk.casefile.ExposureEntry.Route;
import org.casewalk.casefile.ExposureEntry.Taken;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ExposureFactsTest {

    private static final Question BLOCKER = new Question("Exposure", List.of("blocker", ""));

    private static Given onsetOnDay0() {
        return nothing().onset(day(0));
    }

    private static ExposureHistory history(Given given) {
        return given.exposureHistory("blocker");
    }

    @Test
    void a_window_is_in_out_or_cannot_tell() {
        assertEquals(
                4,
                onsetOnDay0()
                        .drug("haloperidol", START, day(-4))
                        .exposure("blocker")
                        .daysBeforeOnsetAtMost());
        assertEquals(
                4,
                onsetOnDay0()
                        .drug("haloperidol", START, day(-4))
                        .exposure("blocker")
                        .daysBeforeOnsetAtLeast());
        Exposure vague = onsetOnDay0().drug("haloperidol", START, days(-9, -4)).exposure("blocker");
        assertEquals(4, vague.daysBeforeOnsetAtLeast());
        assertEquals(9, vague.daysBeforeOnsetAtMost());
        Exposure unknown = onsetOnDay0().drug("haloperidol", START, UNKNOWN).exposure("blocker");
        assertEquals(-INF, unknown.daysBeforeOnsetAtLeast());
        assertEquals(INF, unknown.daysBeforeOnsetAtMost());
    }

    @Test
    void hours_before_the_onset_are_exact_between_clock_times() {
        Exposure exposure = nothing()
                .onset(at(2, 8, 20))
                .drug("haloperidol", START, at(1, 8, 20))
                .exposure("blocker");
        assertEquals(24, exposure.hoursBeforeOnsetAtLeast());
        assertEquals(24, exposure.hoursBeforeOnsetAtMost());
    }

    @Test
    void an_event_after_the_onset_has_negative_days() {
        assertEquals(
                -3,
                onsetOnDay0()
                        .drug("haloperidol", START, day(3))
                        .exposure("blocker")
                        .daysBeforeOnsetAtMost());
    }

    @Test
    void a_drug_only_prescribed_is_neither_certainly_added_nor_certainly_not() {
        Exposure exposure =
                onsetOnDay0().prescribed("haloperidol", START, day(-4)).exposure("blocker");
        assertFalse(exposure.added() || exposure.notAdded());
        assertTrue(exposure.notWithdrawn());
    }

    @Test
    void an_injection_is_injected_and_steady_use_by_mouth_is_not() {
        Exposure injected = onsetOnDay0()
                .drug("haloperidol", INJECTION, Route.INTRAMUSCULAR, Taken.KNOWN, day(-1), OptionalInt.empty())
                .exposure("blocker");
        assertTrue(injected.injected() && !injected.notInjected());
        Exposure steady = onsetOnDay0()
                .drug("haloperidol", ONGOING, Route.ORAL, Taken.KNOWN, day(-1), OptionalInt.empty())
                .exposure("blocker");
        assertTrue(steady.notInjected() && !steady.injected());
    }

    @Test
    void steady_use_by_a_route_not_stated_may_be_a_series_of_injections() {
        Exposure exposure = onsetOnDay0().drug("haloperidol", ONGOING, day(-1)).exposure("blocker");
        assertFalse(exposure.injected() || exposure.notInjected());
    }

    @Test
    void a_route_not_stated_is_neither_long_acting_nor_not() {
        Exposure exposure = onsetOnDay0().drug("fluphenazine", START, day(-4)).exposure("blocker");
        assertFalse(exposure.longActing() || exposure.notLongActing());
        Exposure noSuchProduct =
                onsetOnDay0().drug("haloperidol", START, day(-4)).exposure("blocker");
        assertFalse(noSuchProduct.longActing() || noSuchProduct.notLongActing());
        assertTrue(onsetOnDay0()
                .depot("haloperidol", 28, day(-4))
                .exposure("blocker")
                .longActing());
    }

    @Test
    void what_may_have_been_long_acting_never_certainly_ended() {
        assertTrue(history(onsetOnDay0()
                        .drug("haloperidol", START, day(-60))
                        .drug("haloperidol", STOP, day(-8))
                        .history("blocker", COMPLETE))
                .notExposedAtOnset());
        Given stopped = onsetOnDay0().drug("fluphenazine", START, day(-60)).drug("fluphenazine", STOP, day(-8));
        ExposureHistory unstated = history(stopped.history("blocker", COMPLETE));
        assertFalse(unstated.exposedAtOnset() || unstated.notExposedAtOnset());
        assertEquals(0, unstated.noneWithinDaysAtLeast());
        ExposureHistory byMouth = history(onsetOnDay0()
                .drug("fluphenazine", START, Route.ORAL, Taken.KNOWN, day(-60), OptionalInt.empty())
                .drug("fluphenazine", STOP, Route.ORAL, Taken.KNOWN, day(-8), OptionalInt.empty())
                .history("blocker", COMPLETE));
        assertTrue(byMouth.notExposedAtOnset());
        assertEquals(8, byMouth.noneWithinDaysAtLeast());
    }

    @Test
    void what_may_have_been_long_acting_is_no_dose_of_every_day() {
        ExposureHistory unstated = history(onsetOnDay0().drug("fluphenazine", ONGOING, day(-4)));
        assertTrue(unstated.exposedAtOnset());
        assertEquals(INF, unstated.lastDoseDaysAtMost());
        assertEquals(
                0,
                history(onsetOnDay0()
                                .drug("fluphenazine", ONGOING, Route.ORAL, Taken.KNOWN, day(-4), OptionalInt.empty()))
                        .lastDoseDaysAtMost());
        assertEquals(
                0, history(onsetOnDay0().drug("haloperidol", ONGOING, day(-4))).lastDoseDaysAtMost());
    }

    @Test
    void an_injection_with_an_interval_is_long_acting_whatever_the_route() {
        Exposure exposure = onsetOnDay0()
                .drug("haloperidol", INJECTION, Route.INTRAMUSCULAR, Taken.KNOWN, day(-4), OptionalInt.of(28))
                .exposure("blocker");
        assertTrue(exposure.longActing() && !exposure.notLongActing());
    }

    @Test
    void a_drug_of_two_classes_gives_a_fact_for_each() {
        Facts facts = nothing()
                .drug("metoclopramide", START, UNKNOWN)
                .ask(BLOCKER, new Question("Exposure", List.of("antiemetic", "")));
        assertEquals(2, facts.facts().size());
    }

    @Test
    void only_a_statement_about_the_class_closes_it() {
        assertEquals(
                List.of(),
                nothing().drug("haloperidol", START, UNKNOWN).ask(BLOCKER).closed());
        assertEquals(
                1, nothing().history("blocker", COMPLETE).ask(BLOCKER).closed().size());
        assertEquals(
                1, nothing().history("blocker", NOT_TAKEN).ask(BLOCKER).closed().size());
    }

    @Test
    void an_event_that_names_only_the_class_keeps_a_question_about_one_drug_open() {
        Given given = nothing().drug("class:blocker", START, UNKNOWN).history("blocker", COMPLETE);
        assertEquals(1, given.ask(BLOCKER).closed().size());
        assertEquals(
                0,
                given.ask(new Question("Exposure", List.of("blocker", "haloperidol")))
                        .closed()
                        .size());
    }

    @Test
    void a_drug_without_a_name_that_may_be_of_a_class_leaves_no_list_of_it_complete() {
        for (String unnamed : List.of("class:blocker", "class:antiemetic")) {
            Given given = onsetOnDay0().drug(unnamed, START, day(-3));
            ExposureHistory clozapine =
                    given.history("clozapine-alone", COMPLETE).exposureHistory("clozapine-alone");
            boolean may = unnamed.equals("class:blocker");
            assertEquals(!may, clozapine.notTaken(), unnamed);
            assertEquals(may ? INF : 0, clozapine.exposedDaysAtMost(), unnamed);
            assertEquals(
                    may,
                    given.ask(new Question("Exposure", List.of("clozapine-alone", "")))
                            .closed()
                            .isEmpty());
        }
    }

    @Test
    void a_drug_without_a_name_may_be_of_any_class_that_shares_a_drug_with_its_own() {
        Given given = onsetOnDay0().drug("class:antiemetic", START, day(-3)).history("blocker", COMPLETE);
        assertFalse(history(given).taken() || history(given).notTaken());
        assertTrue(onsetOnDay0()
                .drug("class:antiemetic", START, day(-3))
                .history("dopaminergic", COMPLETE)
                .exposureHistory("dopaminergic")
                .notTaken());
    }

    @Test
    void not_taken_stands_beside_a_drug_without_a_name_because_no_name_of_the_class_could_be_entered() {
        assertTrue(onsetOnDay0()
                .drug("class:blocker", START, day(-3))
                .history("clozapine-alone", NOT_TAKEN)
                .exposureHistory("clozapine-alone")
                .notTaken());
    }

    @Test
    void a_stop_without_a_name_may_be_of_a_drug_of_another_class_that_shares_it() {
        Given given = onsetOnDay0().drug("metoclopramide", START, day(-9)).drug("class:antiemetic", STOP, day(-2));
        assertFalse(history(given).exposedAtOnset());
        assertEquals(9, history(given).lastDoseDaysAtMost());
    }

    @Test
    void a_silent_case_knows_nothing_of_a_class() {
        assertEquals(
                new ExposureHistory(
                        "blocker", false, false, false, false, false, false, 0, INF, 0, INF, 0, INF, 0, INF, 0, INF,
                        List.of()),
                history(onsetOnDay0()));
    }

    @Test
    void not_taken_answers_everything() {
        assertEquals(
                new ExposureHistory(
                        "blocker",
                        false,
                        true,
                        false,
                        true,
                        false,
                        true,
                        0,
                        0,
                        INF,
                        INF,
                        INF,
                        INF,
                        INF,
                        INF,
                        INF,
                        INF,
                        List.of("h0")),
                history(onsetOnDay0().history("blocker", NOT_TAKEN)));
    }

    @Test
    void a_complete_history_without_events_is_not_taken() {
        assertTrue(history(nothing().history("blocker", COMPLETE)).notTaken());
    }

    @Test
    void not_taken_beside_a_known_event_is_open_and_shown() {
        Facts facts = onsetOnDay0()
                .drug("haloperidol", START, day(-4))
                .history("blocker", NOT_TAKEN)
                .ask(BLOCKER, new Question("ExposureHistory", List.of("blocker")));
        ExposureHistory history = (ExposureHistory) facts.facts().get(1);
        assertFalse(history.taken() || history.notTaken() || history.exposedAtOnset() || history.notExposedAtOnset());
        assertEquals(List.of(), facts.closed());
        assertEquals(List.of("h1", "x0"), facts.conflicts().get(0).entries());
    }

    @Test
    void not_taken_beside_a_prescription_is_no_conflict() {
        Given given = onsetOnDay0().prescribed("haloperidol", START, day(-4)).history("blocker", NOT_TAKEN);
        assertTrue(history(given).notTaken());
        assertEquals(List.of(), given.ask(BLOCKER).conflicts());
    }

    @Test
    void a_prescription_is_not_certainly_taken() {
        assertFalse(history(nothing().prescribed("haloperidol", START, UNKNOWN)).taken());
    }

    @Test
    void started_before_and_not_stopped_is_exposed_at_onset() {
        assertTrue(history(onsetOnDay0().drug("haloperidol", START, day(-4))).exposedAtOnset());
    }

    @Test
    void started_on_the_same_day_cannot_be_told() {
        ExposureHistory history =
                history(onsetOnDay0().drug("haloperidol", START, day(0)).history("blocker", COMPLETE));
        assertFalse(history.exposedAtOnset() || history.notExposedAtOnset());
    }

    @Test
    void started_after_the_onset_is_excluded_by_a_complete_history_only() {
        Given given = onsetOnDay0().drug("haloperidol", START, day(1));
        assertFalse(history(given).notExposedAtOnset());
        assertTrue(history(given.history("blocker", COMPLETE)).notExposedAtOnset());
    }

    @Test
    void ongoing_after_the_onset_is_never_excluded() {
        assertFalse(history(onsetOnDay0().drug("haloperidol", ONGOING, day(1)).history("blocker", COMPLETE))
                .notExposedAtOnset());
    }

    @Test
    void a_stop_before_the_onset_ends_exposure_and_one_that_may_be_before_leaves_it_open() {
        Given stopped = onsetOnDay0()
                .drug("haloperidol", START, day(-20))
                .drug("haloperidol", STOP, day(-2))
                .history("blocker", COMPLETE);
        assertTrue(history(stopped).notExposedAtOnset());
        Given maybe = onsetOnDay0()
                .drug("haloperidol", START, day(-20))
                .drug("haloperidol", STOP, days(-2, 2))
                .history("blocker", COMPLETE);
        assertFalse(history(maybe).exposedAtOnset() || history(maybe).notExposedAtOnset());
    }

    @Test
    void a_stop_of_another_drug_ends_nothing() {
        assertTrue(history(onsetOnDay0().drug("haloperidol", START, day(-20)).drug("olanzapine", STOP, day(-2)))
                .exposedAtOnset());
    }

    @Test
    void a_stop_that_names_only_the_class_may_be_of_this_drug() {
        assertFalse(history(onsetOnDay0().drug("haloperidol", START, day(-20)).drug("class:blocker", STOP, day(-2)))
                .exposedAtOnset());
    }

    @Test
    void two_events_that_name_only_the_class_may_be_of_two_drugs() {
        ExposureHistory history = history(onsetOnDay0()
                .drug("class:blocker", START, day(-20))
                .drug("class:blocker", STOP, day(-2))
                .history("blocker", COMPLETE));
        assertFalse(history.exposedAtOnset());
        assertFalse(history.notExposedAtOnset());
        assertEquals(INF, history.exposedDaysAtMost());
    }

    @Test
    void resumed_after_a_stop_is_exposed_again() {
        assertTrue(history(onsetOnDay0().drug("haloperidol", STOP, day(-10)).drug("haloperidol", RESUMED, day(-5)))
                .exposedAtOnset());
    }

    @Test
    void a_decrease_and_a_missed_dose_end_nothing() {
        assertTrue(history(onsetOnDay0()
                        .drug("haloperidol", START, day(-20))
                        .drug("haloperidol", DECREASE, day(-3))
                        .drug("haloperidol", MISSED_DOSE, day(-2)))
                .exposedAtOnset());
    }

    @Test
    void without_an_onset_time_nothing_is_exposed_at_it_or_not() {
        ExposureHistory history =
                history(nothing().drug("haloperidol", START, day(-9)).history("blocker", COMPLETE));
        assertFalse(history.exposedAtOnset() || history.notExposedAtOnset());
    }

    @Test
    void a_long_acting_injection_exposes_for_its_interval_and_past_it_nobody_can_tell() {
        assertTrue(history(onsetOnDay0().depot("haloperidol", 28, day(-28))).exposedAtOnset());
        ExposureHistory past =
                history(onsetOnDay0().depot("haloperidol", 28, day(-29)).history("blocker", COMPLETE));
        assertFalse(past.exposedAtOnset() || past.notExposedAtOnset());
        assertEquals(0, past.noneWithinDaysAtLeast());
    }

    @Test
    void stopping_long_acting_injections_does_not_end_what_was_given() {
        ExposureHistory history = history(onsetOnDay0()
                .depot("haloperidol", 28, day(-60))
                .drug("haloperidol", STOP, day(-20))
                .history("blocker", COMPLETE));
        assertFalse(history.exposedAtOnset() || history.notExposedAtOnset());
    }

    @Test
    void withdrawn_before_the_onset_is_certain_open_or_excluded() {
        assertTrue(history(onsetOnDay0().drug("haloperidol", DECREASE, day(-2))).withdrawnBeforeOnset());
        ExposureHistory sameDay =
                history(onsetOnDay0().drug("haloperidol", STOP, day(0)).history("blocker", COMPLETE));
        assertFalse(sameDay.withdrawnBeforeOnset() || sameDay.notWithdrawnBeforeOnset());
        ExposureHistory after = history(onsetOnDay0()
                .drug("haloperidol", START, day(-9))
                .drug("haloperidol", STOP, day(1))
                .history("blocker", COMPLETE));
        assertTrue(after.notWithdrawnBeforeOnset());
    }

    @Test
    void without_a_complete_history_a_withdrawal_is_never_excluded() {
        assertFalse(history(onsetOnDay0().drug("haloperidol", START, day(-9))).notWithdrawnBeforeOnset());
    }

    @Test
    void a_withdrawal_without_an_onset_time_is_neither() {
        ExposureHistory history =
                history(nothing().drug("haloperidol", STOP, day(-2)).history("blocker", COMPLETE));
        assertFalse(history.withdrawnBeforeOnset() || history.notWithdrawnBeforeOnset());
    }

    @Test
    void a_resumption_speaks_of_an_interruption_that_is_not_listed() {
        assertFalse(history(onsetOnDay0().drug("haloperidol", RESUMED, day(-2)).history("blocker", COMPLETE))
                .notWithdrawnBeforeOnset());
    }

    @Test
    void exposed_days_count_from_the_first_intake_and_only_a_complete_history_bounds_them() {
        Given given = onsetOnDay0().drug("haloperidol", START, day(-9)).drug("olanzapine", START, day(-3));
        assertEquals(9, history(given).exposedDaysAtLeast());
        assertEquals(INF, history(given).exposedDaysAtMost());
        assertEquals(9, history(given.history("blocker", COMPLETE)).exposedDaysAtMost());
    }

    @Test
    void a_prescription_widens_exposed_days() {
        ExposureHistory history = history(onsetOnDay0()
                .prescribed("haloperidol", START, day(-9))
                .drug("olanzapine", START, day(-3))
                .history("blocker", COMPLETE));
        assertEquals(3, history.exposedDaysAtLeast());
        assertEquals(9, history.exposedDaysAtMost());
    }

    @Test
    void none_within_days_is_raised_only_by_a_proven_absence() {
        Given given = onsetOnDay0().drug("haloperidol", START, day(-90)).drug("haloperidol", STOP, day(-14));
        assertEquals(0, history(given).noneWithinDaysAtLeast());
        assertEquals(14, history(given.history("blocker", COMPLETE)).noneWithinDaysAtLeast());
        assertEquals(14, history(given).noneWithinDaysAtMost());
    }

    @Test
    void none_within_days_is_zero_while_exposed() {
        ExposureHistory history = history(onsetOnDay0().drug("haloperidol", START, day(-90)));
        assertEquals(0, history.noneWithinDaysAtMost());
    }

    @Test
    void an_injection_whose_route_is_not_stated_may_be_long_acting_and_never_certainly_ends() {
        Given unstated = onsetOnDay0()
                .drug("haloperidol", INJECTION, day(-60))
                .drug("haloperidol", STOP, day(-20))
                .history("blocker", COMPLETE);
        assertFalse(history(unstated).notExposedAtOnset());
    }

    @Test
    void a_short_acting_injection_that_was_stopped_before_the_onset_has_ended() {
        Given shortActing = onsetOnDay0()
                .drug("haloperidol", INJECTION, Route.INTRAVENOUS, Taken.KNOWN, day(-60), OptionalInt.empty())
                .drug("haloperidol", STOP, day(-20))
                .history("blocker", COMPLETE);
        assertTrue(history(shortActing).notExposedAtOnset());
    }
}
