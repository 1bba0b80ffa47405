package org.casewalk.content;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.casewalk.fact.Truth;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Somebody was examined once all was over: what is gone may have been there, so nothing is closed by it. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class LookedAfterTheEndTest {

    private static final String EPISODE = "episodes: [{id: one, onset: day 0, ended: %s}]\nepisode: one";

    @ParameterizedTest
    @CsvSource({"day 10, 9, NOT_MET", "day 10, 10, NOT_MET", "day 10, 11, OPEN", "day 8..12, 10, OPEN"})
    void no_rigidity_closes_it_until_the_day_of_the_end(String end, int day, Truth expected) {
        assertEquals(
                expected,
                Shipped.statuses(
                                EPISODE.formatted(end),
                                "findings: [{finding: rigidity, state: absent, at: day %d}]".formatted(day))
                        .of("nms/rigidity"));
    }

    @ParameterizedTest
    @CsvSource({"10, NOT_MET", "60, OPEN"})
    void a_normal_creatine_kinase_of_a_later_day_leaves_the_limit_open(int day, Truth expected) {
        assertEquals(
                expected,
                Shipped.statuses(
                                EPISODE.formatted("day 10"),
                                "readings: [{test: creatine-kinase, value: 90, unit: U/L, upperLimit: 170, at: day %d}]"
                                        .formatted(day))
                        .of("nms/creatine-kinase"));
    }

    @ParameterizedTest
    @CsvSource({"10, NOT_MET", "60, OPEN"})
    void a_normal_spinal_fluid_of_a_later_day_closes_nothing(int day, Truth expected) {
        assertEquals(
                expected,
                Shipped.statuses(
                                EPISODE.formatted("day 10"),
                                "investigations: [{investigation: csf, result: normal, at: day %d}]".formatted(day))
                        .of("nms/cerebrospinal-fluid"));
    }
}
