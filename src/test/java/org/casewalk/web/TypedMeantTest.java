package org.casewalk.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class TypedMeantTest {

    @ParameterizedTest
    @CsvSource({
        "value, '38,5', 38.5",
        "value, '-1,25', -1.25",
        "upperLimit, ' 0,5 ', 0.5",
        "at, Day 2, day 2",
        "at, d2, day 2",
        "at, day 1 8:05, day 1 08:05",
        "at, 'Day 1, 14.30', day 1 14:30",
        "at, day \u22123, day -3",
        "at, day 1 to 2, day 1..2",
        "at, day -5 to day -3, day -5..-3",
        "at, d \u22125 until d \u22123, day -5..-3",
        "lowerLimit, '3,5', 3.5",
        "worst, d1, day 1",
        "ended, Day 3, day 3",
        "resulted, day 1 9:15, day 1 09:15",
        "onset, D0, day 0"
    })
    void what_can_mean_one_thing_only_is_taken_so(String field, String typed, String meant) {
        assertEquals(meant, Typed.meant(field, typed));
    }

    @ParameterizedTest
    @CsvSource({
        "value, '1,200'",
        "value, '1,200,000'",
        "value, '38,5 C'",
        "at, yesterday",
        "at, 08:00",
        "at, day 1.5",
        "at, before day 0",
        "at, 3",
        "wording, '38,5 on day2'",
        "wording, '38,5'",
        "wording, day2",
        "wording, ' d2'"
    })
    void what_may_mean_several_things_is_left_as_it_is(String field, String typed) {
        assertEquals(typed, Typed.meant(field, typed));
    }
}
