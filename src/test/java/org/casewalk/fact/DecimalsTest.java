package org.casewalk.fact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.casewalk.term.Interval;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class DecimalsTest {

    @Test
    void three_tenths_is_three_times_one_tenth() {
        assertEquals(3, Decimals.quotient(0.3, 0.1));
    }

    @Test
    void a_strict_comparison_survives_the_division() {
        assertTrue(Decimals.quotient(Math.nextUp(680.0), 170) > 4);
        assertTrue(Decimals.quotient(Math.nextDown(680.0), 170) < 4);
    }

    @Test
    void a_difference_of_decimals_is_a_decimal() {
        assertEquals(1.1, Decimals.difference(38.0, 36.9));
    }

    @Test
    void seven_per_cent_is_seven() {
        assertEquals(Interval.exactly(7), Decimals.percentAbove(Interval.exactly(107), Interval.exactly(100)));
        assertEquals(Interval.exactly(7), Decimals.percentAbove(Interval.exactly(1.07), Interval.exactly(1)));
    }

    @Test
    void a_limit_that_may_be_zero_gives_no_multiple() {
        assertEquals(Interval.UNKNOWN, Decimals.divide(Interval.exactly(5), new Interval(0, 2)));
    }

    @Test
    void a_baseline_that_may_be_zero_leaves_the_rise_open_above() {
        Interval percent = Decimals.percentAbove(Interval.exactly(5), new Interval(0, 4));
        assertEquals(25, percent.atLeast());
        assertEquals(Double.POSITIVE_INFINITY, percent.atMost());
    }

    @Test
    void a_value_below_zero_divides_the_other_way_round() {
        assertEquals(new Interval(-2, 4), Decimals.divide(new Interval(-2, 4), new Interval(1, 2)));
    }
}
