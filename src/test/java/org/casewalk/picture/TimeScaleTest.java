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
        assertEquals(List.of(-24.0, 0.0, 24.0), List.copyOf(scale.named().keySet()));
        assertTrue(scale.ticks().contains(12.0));
    }

    @Test
    void the_names_of_an_axis_stand_beside_each_other_on_a_small_screen() {
        TimeScale scale = TimeScale.over(List.of(new Interval(2, 14), new Interval(22, 23)), new Interval(2, 3));
        List<Double> middles = List.copyOf(scale.named().values());
        assertTrue(middles.size() > 1);
        for (int i = 1; i < middles.size(); i++) {
            assertTrue(middles.get(i) - middles.get(i - 1) > 25, middles.toString());
        }
    }

    @Test
    void however_long_a_case_is_the_axis_has_few_marks() {
        List<Double> ticks =
                TimeScale.over(List.of(day(-570), day(0), day(150)), ONSET).ticks();
        assertEquals(List.of(-400.0 * 24, -200.0 * 24, 0.0), ticks);
    }
}
