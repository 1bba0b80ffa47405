package org.casewalk.casefile.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.casewalk.casefile.When;
import org.casewalk.term.Interval;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class TimeTextTest {

    private static final double NEVER = Double.NEGATIVE_INFINITY;
    private static final double EVER = Double.POSITIVE_INFINITY;

    @Test
    void a_day_is_one_calendar_day_and_twenty_four_hours() {
        reads("day 3", 3, 3, 72, 96);
    }

    @Test
    void a_day_before_day_zero_is_negative() {
        reads("day -1", -1, -1, -24, 0);
    }

    @Test
    void a_clock_time_is_exact() {
        reads("day 1 08:00", 1, 1, 32, 32);
    }

    @Test
    void a_clock_time_before_day_zero_counts_back_from_midnight() {
        reads("day -1 23:30", -1, -1, -0.5, -0.5);
    }

    @Test
    void a_range_includes_both_days() {
        reads("day -5..-3", -5, -3, -120, -48);
    }

    @Test
    void before_a_day_ends_the_day_before() {
        reads("before day 2", NEVER, 1, NEVER, 48);
    }

    @Test
    void after_a_day_begins_the_day_after() {
        reads("after day 2", 3, EVER, 72, EVER);
    }

    @Test
    void unknown_is_unbounded_and_keeps_the_word() {
        assertEquals(Optional.of(new When(Interval.UNKNOWN, Interval.UNKNOWN, "unknown")), TimeText.read("unknown"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "3",
                "Day 3",
                "day",
                "day 3 ",
                " day 3",
                "day 3 24:00",
                "day 3 8:00",
                "day 3 08:60",
                "day 123456",
                "day 3.5",
                "day +3",
                "day −3",
                "day 1..",
                "before day 1 08:00",
                "2024-01-05",
                "day 3\n"
            })
    void anything_else_is_no_time(String written) {
        assertTrue(TimeText.read(written).isEmpty());
    }

    @Test
    void a_range_of_one_day_is_that_day() {
        reads("day 2..2", 2, 2, 48, 72);
    }

    @Test
    void a_range_that_runs_backwards_is_no_time() {
        assertTrue(TimeText.read("day 2..1").isEmpty() && TimeText.runsBackwards("day 2..1"));
    }

    private static void reads(String written, double fromDay, double toDay, double fromHour, double toHour) {
        assertEquals(
                Optional.of(new When(new Interval(fromDay, toDay), new Interval(fromHour, toHour), written)),
                TimeText.read(written));
    }
}
