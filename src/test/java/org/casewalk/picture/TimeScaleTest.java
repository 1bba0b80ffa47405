package org.casewalk.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.casewalk.term.Interval;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class TimeScaleTest {

    private static final Interval ONSET = day(0);
    private static final Interval YEARS_AGO = day(-900);

    private static Interval day(int day) {
        return new Interval(24.0 * day, 24.0 * day + 24);
    }

    @Test
    void a_start_years_ago_does_not_press_the_days_that_matter_together() {
        TimeScale scale = TimeScale.over(List.of(YEARS_AGO, day(0), day(1), day(4)), ONSET);
        assertTrue(scale.outside(YEARS_AGO.atLeast()));
        assertTrue(scale.place(96) - scale.place(24) > 30);
    }

    @Test
    void a_case_of_months_is_drawn_over_its_months() {
        TimeScale scale = TimeScale.over(List.of(day(-570), day(0), day(150)), ONSET);
        assertFalse(scale.outside(-570 * 24));
        assertFalse(scale.outside(150 * 24));
        assertFalse(scale.hasEarlier() || scale.hasLater());
    }

    @Test
    void half_days_have_a_mark_and_whole_days_a_name() {
        TimeScale scale = TimeScale.over(List.of(day(-1), day(0)), ONSET);
        assertEquals(
                List.of(-24.0, 0.0, 24.0),
                List.copyOf(scale.named(Form.WIDE.width()).keySet()));
        assertTrue(scale.ticks().contains(12.0));
    }

    @Test
    void the_names_of_an_axis_stand_beside_each_other_on_a_small_screen() {
        TimeScale scale = TimeScale.over(List.of(new Interval(2, 14), new Interval(22, 23)), new Interval(2, 3));
        double width = Form.NARROW.width();
        List<Double> middles = List.copyOf(scale.named(width).values());
        assertTrue(middles.size() > 1);
        for (int i = 1; i < middles.size(); i++) {
            double apart = (middles.get(i) - middles.get(i - 1)) / 100 * width;
            assertTrue(apart > Letters.width("day 0, 12:00"), middles.toString());
        }
    }

    @Test
    void day_0_has_its_name_however_close_its_neighbours_are() {
        TimeScale scale = TimeScale.over(List.of(day(-45), day(0)), ONSET);
        assertTrue(scale.named(120).containsKey(0.0), scale.named(120).toString());
    }

    @Test
    void the_name_of_a_day_stands_in_the_middle_of_the_day() {
        TimeScale scale = TimeScale.over(List.of(day(0), day(3)), ONSET);
        assertEquals(scale.place(12), scale.named(Form.WIDE.width()).get(0.0), 0.01);
    }

    @Test
    void a_time_without_a_beginning_reaches_into_the_strip_at_the_edge() {
        TimeScale scale = TimeScale.over(List.of(new Interval(Double.NEGATIVE_INFINITY, 0), day(1)), ONSET);
        assertTrue(scale.hasEarlier());
        assertTrue(scale.place(Double.NEGATIVE_INFINITY) < scale.left());
        assertFalse(scale.hasLater());
    }

    @Test
    void an_hour_in_a_strip_lies_in_its_middle_and_one_without_a_bound_at_its_edge() {
        TimeScale scale = TimeScale.over(List.of(YEARS_AGO, day(0), day(1), day(4)), ONSET);
        assertTrue(scale.place(Double.NEGATIVE_INFINITY) < scale.place(YEARS_AGO.atLeast()));
        assertTrue(scale.place(YEARS_AGO.atLeast()) < scale.left());
    }

    @Test
    void however_long_a_case_is_the_axis_has_few_marks() {
        List<Double> ticks =
                TimeScale.over(List.of(day(-570), day(0), day(150)), ONSET).ticks();
        assertEquals(List.of(-400.0 * 24, -200.0 * 24, 0.0), ticks);
    }
}
