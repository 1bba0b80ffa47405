package org.casewalk.fact;

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
import org.casewalk.casefile.InvestigationEntry.Result;
import org.casewalk.casefile.When;
import org.casewalk.term.Interval;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ReadingFactsTest {

    private static final Question CK = new Question("Reading", List.of("creatine-kinase"));
    private static final String HOT = "temperature";

    @Test
    void no_reading_leaves_the_record_open() {
        assertEquals(List.of(), nothing().ask(CK).closed());
    }

    @Test
    void one_reading_closes_the_record() {
        assertEquals(
                List.of(new ClosedRecord("Reading", "creatine-kinase")),
                nothing().reading("creatine-kinase", 100, UNKNOWN).ask(CK).closed());
    }

    @Test
    void a_baseline_is_no_reading_of_the_episode() {
        Facts facts = nothing().baseline("creatine-kinase", 100).ask(CK);
        assertEquals(new Facts(List.of(), List.of(), List.of()), facts);
    }

    @Test
    void the_laboratorys_own_limit_gives_an_exact_multiple() {
        Reading reading = nothing()
                .reading("creatine-kinase", Interval.exactly(680), false, Interval.exactly(170), UNKNOWN, "", false)
                .reading("creatine-kinase");
        assertEquals(4, reading.timesUpperLimitAtLeast());
        assertEquals(4, reading.timesUpperLimitAtMost());
    }

    @Test
    void a_missing_limit_is_the_cited_interval() {
        Reading reading = nothing().reading("creatine-kinase", 101_475, UNKNOWN).reading("creatine-kinase");
        assertEquals(101_475 / 170.0, reading.timesUpperLimitAtLeast());
        assertEquals(101_475 / 135.0, reading.timesUpperLimitAtMost());
    }

    @Test
    void a_missing_limit_that_nobody_cites_leaves_the_multiple_open() {
        Reading reading = nothing().reading(HOT, 39, UNKNOWN).reading(HOT);
        assertEquals(0, reading.timesUpperLimitAtLeast());
        assertEquals(INF, reading.timesUpperLimitAtMost());
    }

    @Test
    void more_than_a_number_is_open_above() {
        Reading reading = nothing()
                .reading(
                        "creatine-kinase",
                        new Interval(Math.nextUp(680.0), INF),
                        false,
                        Interval.exactly(170),
                        UNKNOWN,
                        "",
                        false)
                .reading("creatine-kinase");
        assertTrue(reading.timesUpperLimitAtLeast() > 4);
        assertEquals(INF, reading.timesUpperLimitAtMost());
    }

    @Test
    void normal_without_a_number_lies_within_the_limits() {
        Reading reading = nothing()
                .reading("creatine-kinase", Interval.UNKNOWN, true, Interval.UNKNOWN, UNKNOWN, "", false)
                .reading("creatine-kinase");
        assertEquals(0, reading.valueAtLeast());
        assertEquals(170, reading.valueAtMost());
        assertEquals(1, reading.timesUpperLimitAtMost());
        assertEquals(1, reading.timesLowerLimitAtLeast());
    }

    @Test
    void a_quantity_that_may_be_negative_is_not_cut_off_at_zero() {
        Reading reading = nothing()
                .reading("base-excess", new Interval(Double.NEGATIVE_INFINITY, -5), UNKNOWN, "")
                .reading("base-excess");
        assertEquals(Double.NEGATIVE_INFINITY, reading.valueAtLeast());
        assertEquals(Double.NEGATIVE_INFINITY, reading.timesUpperLimitAtLeast());
    }

    @Test
    void only_a_stated_mouth_is_oral() {
        assertTrue(nothing().reading(HOT, 39, UNKNOWN, "oral").reading(HOT).oral());
        assertFalse(nothing().reading(HOT, 39, UNKNOWN).reading(HOT).oral());
    }

    @Test
    void hours_after_the_onset_are_as_vague_as_both_times() {
        Reading reading = nothing().onset(day(0)).reading(HOT, 39, at(1, 6, 0)).reading(HOT);
        assertEquals(6, reading.hoursAfterOnsetAtLeast());
        assertEquals(30, reading.hoursAfterOnsetAtMost());
    }

    @Test
    void twice_above_is_reached_by_two_and_not_at_the_limit() {
        assertTrue(nothing()
                .reading(HOT, 38.1, day(1))
                .reading(HOT, 38.1, day(2))
                .occasions(HOT, "any", 38, 2)
                .reached());
        assertTrue(nothing()
                .reading(HOT, 38, day(1))
                .reading(HOT, 38, day(2))
                .occasions(HOT, "any", 38, 2)
                .outOfReach());
    }

    @Test
    void one_low_reading_leaves_twice_above_open_and_two_close_it() {
        assertOpen(nothing().reading(HOT, 37.9, day(1)).occasions(HOT, "any", 38, 2));
        assertTrue(nothing()
                .reading(HOT, 37.9, day(1))
                .reading(HOT, 37.2, day(2))
                .occasions(HOT, "any", 38, 2)
                .outOfReach());
    }

    @Test
    void one_high_and_one_low_reading_are_not_twice_above() {
        Occasions occasions =
                nothing().reading(HOT, 38.5, day(1)).reading(HOT, 37.2, day(2)).occasions(HOT, "any", 38, 2);
        assertTrue(occasions.outOfReach());
        assertEquals(1, occasions.countAtLeast());
        assertEquals(1, occasions.countAtMost());
    }

    @Test
    void no_reading_leaves_occasions_open() {
        assertOpen(nothing().occasions(HOT, "any", 38, 2));
    }

    @Test
    void a_site_that_does_not_fit_counts_only_as_possible() {
        Occasions occasions = nothing()
                .reading(HOT, 38.5, day(1), "rectal")
                .reading(HOT, 38.5, day(2), "oral")
                .occasions(HOT, "oral", 38, 2);
        assertOpen(occasions);
        assertEquals(1, occasions.countAtLeast());
    }

    @Test
    void low_readings_at_a_site_that_does_not_fit_close_nothing() {
        assertOpen(nothing()
                .reading(HOT, 37, day(1), "rectal")
                .reading(HOT, 37, day(2))
                .occasions(HOT, "oral", 38, 2));
    }

    @Test
    void one_clock_time_is_one_occasion() {
        Occasions occasions = nothing()
                .reading(HOT, 38.5, at(1, 8, 0))
                .reading(HOT, 38.6, at(1, 8, 0))
                .occasions(HOT, "any", 38, 2);
        assertEquals(1, occasions.countAtLeast());
        assertOpen(occasions);
    }

    @Test
    void two_high_readings_without_a_time_may_be_one_occasion() {
        Occasions occasions = nothing()
                .reading(HOT, 38.5, UNKNOWN)
                .reading(HOT, 38.6, UNKNOWN)
                .occasions(HOT, "any", 38, 2);
        assertOpen(occasions);
        assertEquals(1, occasions.countAtLeast());
    }

    @Test
    void two_high_readings_of_one_day_may_be_one_occasion() {
        assertOpen(
                nothing().reading(HOT, 38.5, day(1)).reading(HOT, 38.6, day(1)).occasions(HOT, "any", 38, 2));
    }

    @Test
    void two_low_readings_without_a_time_may_be_one_look() {
        assertOpen(
                nothing().reading(HOT, 37, UNKNOWN).reading(HOT, 37.1, UNKNOWN).occasions(HOT, "any", 38, 2));
    }

    @Test
    void of_three_days_that_overlap_the_first_and_the_last_are_two_occasions() {
        assertTrue(nothing()
                .reading(HOT, 38.5, day(1))
                .reading(HOT, 38.6, days(1, 3))
                .reading(HOT, 38.7, day(3))
                .occasions(HOT, "any", 38, 2)
                .reached());
        assertOpen(nothing()
                .reading(HOT, 38.5, days(1, 2))
                .reading(HOT, 38.6, days(1, 3))
                .reading(HOT, 38.7, days(2, 3))
                .occasions(HOT, "any", 38, 2));
    }

    @Test
    void midnight_belongs_to_the_day_it_begins() {
        assertTrue(nothing()
                .reading(HOT, 38.5, day(1))
                .reading(HOT, 38.6, at(2, 0, 0))
                .occasions(HOT, "any", 38, 2)
                .reached());
    }

    @Test
    void a_value_that_may_be_above_is_undecided() {
        Occasions occasions = nothing()
                .reading(HOT, new Interval(37.5, 38.5), day(1), "")
                .reading(HOT, 38.5, day(2))
                .occasions(HOT, "any", 38, 2);
        assertEquals(1, occasions.countAtLeast());
        assertEquals(2, occasions.countAtMost());
    }

    @Test
    void a_rise_is_exact_where_reading_and_baseline_are() {
        Rise rise = nothing()
                .baseline("creatine-kinase", 100)
                .reading("creatine-kinase", 125, day(1))
                .rise("creatine-kinase");
        assertEquals(25, rise.percentAtLeast());
        assertEquals(25, rise.percentAtMost());
    }

    @Test
    void the_largest_rise_counts() {
        Rise rise = nothing()
                .baseline("creatine-kinase", 100)
                .reading("creatine-kinase", 125, day(1))
                .reading("creatine-kinase", 90, day(2))
                .rise("creatine-kinase");
        assertEquals(25, rise.percentAtLeast());
    }

    @Test
    void several_baselines_are_one_that_is_known_less_exactly() {
        Rise rise = nothing()
                .baseline("creatine-kinase", 100)
                .baseline("creatine-kinase", 50)
                .reading("creatine-kinase", 100, day(1))
                .rise("creatine-kinase");
        assertEquals(0, rise.percentAtLeast());
        assertEquals(100, rise.percentAtMost());
    }

    @Test
    void without_a_baseline_or_without_a_reading_nothing_is_known_of_a_rise() {
        assertEquals(
                INF,
                nothing()
                        .reading("creatine-kinase", 100, day(1))
                        .rise("creatine-kinase")
                        .percentAtMost());
        assertEquals(
                -INF,
                nothing()
                        .baseline("creatine-kinase", 100)
                        .rise("creatine-kinase")
                        .percentAtLeast());
    }

    @Test
    void a_swing_within_the_window_counts_and_one_minute_more_does_not() {
        assertEquals(
                40,
                nothing()
                        .reading(HOT, 0, at(1, 8, 20))
                        .reading(HOT, 40, at(2, 8, 20))
                        .swing(HOT, 24)
                        .unitsAtLeast());
        Swing past = nothing()
                .reading(HOT, 0, at(1, 8, 20))
                .reading(HOT, 40, at(2, 8, 21))
                .swing(HOT, 24);
        assertEquals(0, past.unitsAtLeast());
    }

    @Test
    void a_swing_between_vague_times_is_possible_only() {
        Swing swing =
                nothing().reading(HOT, 37, day(1)).reading(HOT, 39, day(2)).swing(HOT, 24);
        assertEquals(0, swing.unitsAtLeast());
        assertEquals(INF, swing.unitsAtMost());
    }

    @Test
    void a_swing_is_bounded_once_somebody_looked_twice_within_the_window() {
        Swing swing = nothing()
                .reading(HOT, 37, at(1, 8, 0))
                .reading(HOT, 37.5, at(1, 9, 0))
                .reading(HOT, 39, at(9, 9, 0))
                .swing(HOT, 24);
        assertEquals(0.5, swing.unitsAtMost());
    }

    @Test
    void one_reading_leaves_a_swing_open() {
        assertEquals(INF, nothing().reading(HOT, 37, at(1, 8, 0)).swing(HOT, 24).unitsAtMost());
    }

    @Test
    void a_trend_compares_the_last_two() {
        Trend trend = nothing()
                .reading("creatine-kinase", 900, day(1))
                .reading("creatine-kinase", 100, day(2))
                .reading("creatine-kinase", 200, day(3))
                .trend("creatine-kinase");
        assertTrue(trend.rising() && !trend.notRising());
    }

    @Test
    void an_equal_last_reading_is_not_rising() {
        assertTrue(nothing()
                .reading("creatine-kinase", 200, day(2))
                .reading("creatine-kinase", 200, day(3))
                .trend("creatine-kinase")
                .notRising());
    }

    @Test
    void an_order_that_cannot_be_known_leaves_a_trend_open() {
        Trend trend = nothing()
                .reading("creatine-kinase", 100, days(1, 3))
                .reading("creatine-kinase", 200, day(3))
                .trend("creatine-kinase");
        assertFalse(trend.rising() || trend.notRising());
    }

    private static void assertOpen(Occasions occasions) {
        assertFalse(occasions.reached() || occasions.outOfReach(), occasions::toString);
    }

    @Test
    void a_value_from_after_the_end_of_the_episode_closes_nothing() {
        for (int day : new int[] {9, 10}) {
            assertEquals(
                    List.of(new ClosedRecord("Reading", "creatine-kinase")),
                    nothing()
                            .ended(day(10))
                            .reading("creatine-kinase", 100, day(day))
                            .ask(CK)
                            .closed());
        }
        assertEquals(
                List.of(),
                nothing()
                        .ended(day(10))
                        .reading("creatine-kinase", 100, day(11))
                        .ask(CK)
                        .closed());
    }

    @Test
    void a_normal_result_from_after_the_end_of_the_episode_is_no_answer() {
        Question head = new Question("Investigation", List.of("ct-head"));
        Given after = nothing().ended(day(10)).investigation("ct-head", Result.NORMAL, day(11));
        assertEquals(List.of(), after.ask(head).facts());
        assertEquals(List.of(), after.ask(head).closed());
        assertEquals(
                1,
                nothing()
                        .ended(day(10))
                        .investigation("ct-head", Result.NORMAL, day(10))
                        .ask(head)
                        .closed()
                        .size());
    }

    @Test
    void a_reading_is_from_the_first_sign_on_by_calendar_days() {
        for (When onset : List.of(day(0), at(0, 20, 0))) {
            assertTrue(nothing()
                    .onset(onset)
                    .reading("creatine-kinase", 100, at(0, 8, 0))
                    .reading("creatine-kinase")
                    .sinceOnset());
            assertTrue(nothing()
                    .onset(onset)
                    .reading("creatine-kinase", 100, day(0))
                    .reading("creatine-kinase")
                    .sinceOnset());
            Reading before = nothing()
                    .onset(onset)
                    .reading("creatine-kinase", 100, day(-1))
                    .reading("creatine-kinase");
            assertTrue(before.beforeOnset() && !before.sinceOnset());
        }
    }

    @Test
    void a_reading_that_may_be_from_before_the_first_sign_is_neither() {
        for (Given given : List.of(
                nothing().onset(day(0)).reading("creatine-kinase", 100, UNKNOWN),
                nothing().onset(day(0)).reading("creatine-kinase", 100, days(-1, 0)),
                nothing().onset(days(0, 1)).reading("creatine-kinase", 100, day(0)),
                nothing().reading("creatine-kinase", 100, day(0)))) {
            Reading reading = given.reading("creatine-kinase");
            assertFalse(reading.sinceOnset() || reading.beforeOnset());
        }
    }
}
