package org.casewalk.content;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.casewalk.fact.Truth;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A route that is not stated may be that of a long-acting injection, where such a product exists: it is not taken for another one. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class RouteNotStatedTest {

    @ParameterizedTest
    @CsvSource({
        "haloperidol, '', OPEN",
        "haloperidol, ', route: oral', MET",
        "haloperidol, ', route: long-acting-injection', OPEN",
        "metoclopramide, '', MET"
    })
    void a_blocker_that_was_stopped_has_certainly_ended_only_where_it_was_not_long_acting(
            String drug, String route, Truth expected) {
        assertEquals(
                expected,
                Shipped.statuses("onset: day 0", """
                    exposures:
                      - {drug: %1$s, event: start, taken: known, at: day -60%2$s}
                      - {drug: %1$s, event: stop, taken: known, at: day -8%2$s}
                    drugHistory: [{drugClass: dopamine-blocker, state: complete}]\
                    """.formatted(drug, route)).of("resume-guard/no-blocker-at-onset"));
    }

    @ParameterizedTest
    @CsvSource({
        "haloperidol, '', OPEN",
        "haloperidol, ', route: oral', MET",
        "haloperidol, ', route: long-acting-injection', OPEN",
        "metoclopramide, '', MET"
    })
    void steady_use_is_a_dose_of_every_day_only_where_it_was_not_long_acting(
            String drug, String route, Truth expected) {
        assertEquals(
                expected,
                Shipped.statuses(
                                "onset: day 0",
                                "exposures: [{drug: %s, event: ongoing, taken: known, at: day -40%s}]"
                                        .formatted(drug, route))
                        .of("blocker-72h/literal"));
    }
}
