package org.casewalk.content;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.casewalk.fact.Truth;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Somebody was examined on admission, and the first sign came later: what was not there then may have come, so nothing is closed by it. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class LookedBeforeTheFirstSignTest {

    @ParameterizedTest
    @CsvSource({"-3, OPEN", "-1, OPEN", "0, NOT_MET", "1, NOT_MET"})
    void no_rigidity_closes_it_from_the_day_of_the_first_sign_on(int day, Truth expected) {
        assertEquals(
                expected,
                Shipped.statuses(
                                "onset: day 0",
                                "findings: [{finding: rigidity, state: absent, at: day %d}]".formatted(day))
                        .of("nms/rigidity"));
    }

    @ParameterizedTest
    @CsvSource({
        "'onset: day -3..3', ', at: day 2', OPEN",
        "'onset: day -3..3', ', at: day 3', NOT_MET",
        "'onset: day -3..3', ', at: day 2..4', OPEN",
        "'onset: day -3..3', '', NOT_MET",
        "'', ', at: day 1', NOT_MET",
        "'onset: day 0 20:00', ', at: day 0 08:00', OPEN",
        "'onset: day 0 20:00', ', at: day 0', NOT_MET"
    })
    void where_both_times_are_on_record_a_look_closes_only_what_it_certainly_came_after(
            String onset, String at, Truth expected) {
        assertEquals(
                expected,
                Shipped.statuses(onset, "findings: [{finding: rigidity, state: absent%s}]".formatted(at))
                        .of("nms/rigidity"));
    }

    @Test
    void what_was_there_before_the_first_sign_still_counts_as_recorded() {
        assertEquals(
                Truth.MET,
                Shipped.statuses("onset: day 0", "findings: [{finding: rigidity, state: present, at: day -3}]")
                        .of("nms/rigidity"));
    }

    @ParameterizedTest
    @CsvSource({"-3, OPEN", "-1, OPEN", "0, NOT_MET"})
    void a_normal_creatine_kinase_of_an_earlier_day_leaves_the_limit_open(int day, Truth expected) {
        assertEquals(
                expected,
                Shipped.statuses(
                                "onset: day 0",
                                "readings: [{test: creatine-kinase, value: 100, unit: U/L, upperLimit: 170, at: day %d}]"
                                        .formatted(day))
                        .of("iec-2011/creatine-kinase"));
    }

    @ParameterizedTest
    @CsvSource({"-3, OPEN", "0, NOT_MET"})
    void a_normal_spinal_fluid_of_an_earlier_day_closes_nothing(int day, Truth expected) {
        assertEquals(
                expected,
                Shipped.statuses(
                                "onset: day 0",
                                "investigations: [{investigation: csf, result: normal, at: day %d}]".formatted(day))
                        .of("nms/cerebrospinal-fluid"));
    }

    @ParameterizedTest
    @CsvSource({
        "-3, iec-2011/negative-work-up, OPEN",
        "-3, work-up/other-causes, OPEN",
        "1, iec-2011/negative-work-up, MET",
        "1, work-up/other-causes, MET"
    })
    void a_work_up_that_was_negative_on_an_earlier_day_excludes_no_other_cause(
            int day, String subject, Truth expected) {
        assertEquals(
                expected, Shipped.statuses("onset: day 0", """
                    investigations:
                      - {investigation: work-up-infectious, result: normal, at: day %1$d}
                      - {investigation: work-up-toxic, result: normal, at: day %1$d}
                      - {investigation: work-up-metabolic, result: normal, at: day %1$d}
                      - {investigation: work-up-neurological, result: normal, at: day %1$d}\
                    """.formatted(day)).of(subject));
    }

    @ParameterizedTest
    @CsvSource({
        "-30, thyroid-storm/normal-hormone, OPEN",
        "-1, thyroid-storm/normal-hormone, OPEN",
        "0, thyroid-storm/normal-hormone, MET",
        "-30, hypocalcaemia/normal-calcium, OPEN",
        "0, hypocalcaemia/normal-calcium, MET",
        "-30, barnes/seen-and-not-felt, OPEN",
        "0, barnes/seen-and-not-felt, MET"
    })
    void a_normal_value_of_an_earlier_day_speaks_against_nothing(int day, String criterion, Truth expected) {
        assertEquals(
                expected, Shipped.statuses("onset: day 0", """
                    readings:
                      - {test: tsh, value: 2, unit: "m[IU]/L", lowerLimit: 0.4, upperLimit: 4, at: day %1$d}
                      - {test: calcium-total, value: 2.4, unit: mmol/L, lowerLimit: 2.2, upperLimit: 2.6, at: day %1$d}
                      - {test: barnes-awareness, value: 0, at: day %1$d}
                      - {test: barnes-objective, value: 2, at: day 5}\
                    """.formatted(day)).of(criterion));
    }

    @Test
    void a_normal_value_without_a_time_may_be_from_before_the_first_sign() {
        assertEquals(
                Truth.OPEN,
                Shipped.statuses(
                                "onset: day 0",
                                "readings: [{test: tsh, value: 2, unit: \"m[IU]/L\", lowerLimit: 0.4, upperLimit: 4}]")
                        .of("thyroid-storm/normal-hormone"));
    }

    @Test
    void a_normal_result_of_the_episode_closes_it_beside_one_of_an_earlier_day() {
        assertEquals(Truth.NOT_MET, Shipped.statuses("onset: day 0", """
            investigations:
              - {investigation: csf, result: normal, at: day -3}
              - {investigation: csf, result: normal, at: day 1}\
            """).of("nms/cerebrospinal-fluid"));
    }

    @Test
    void an_abnormal_result_of_an_earlier_day_still_counts() {
        assertEquals(
                Truth.MET,
                Shipped.statuses("onset: day 0", "investigations: [{investigation: csf, result: abnormal, at: day -3}]")
                        .of("nms/cerebrospinal-fluid"));
    }

    @ParameterizedTest
    @CsvSource({"-3, OPEN", "1, NOT_MET"})
    void carbon_dioxide_that_fell_before_the_first_sign_may_have_risen_since(int day, Truth expected) {
        assertEquals(
                expected,
                Shipped.statuses("onset: day 0", """
                    readings:
                      - {test: paco2, value: 50, unit: "mm[Hg]", at: day -5}
                      - {test: paco2, value: 40, unit: "mm[Hg]", at: day %d}\
                    """.formatted(day)).of("malignant-hyperthermia/carbon-dioxide"));
    }

    @Test
    void a_work_up_of_an_earlier_day_is_asked_for_again_and_said_to_be_there() {
        assertEquals(
                "result from before the first sign only",
                Shipped.check(
                                "onset: day 0",
                                "investigations: [{investigation: work-up-toxic, result: normal, at: day -3}]")
                        .criteriaSets()
                        .stream()
                        .flatMap(set -> set.missing().stream())
                        .filter(missing -> missing.question().equals("investigation:work-up-toxic"))
                        .findFirst()
                        .orElseThrow()
                        .why());
    }

    @ParameterizedTest
    @CsvSource({"-5, OPEN", "0, MET"})
    void the_guard_of_taking_a_withdrawn_drug_again_wants_answers_from_the_day_of_the_first_sign(
            int day, Truth expected) {
        assertEquals(
                expected,
                Shipped.statuses(
                                "onset: day 0",
                                "exposures: [{drug: levodopa-carbidopa, event: stop, at: day -2, taken: known}]",
                                "drugHistory: [{drugClass: dopamine-blocker, state: not-taken}]",
                                """
                                findings:
                                  - {finding: fever, state: absent, at: day %1$d}
                                  - {finding: rigidity, state: absent, at: day %1$d}
                                  - {finding: altered-consciousness, state: absent, at: day %1$d}
                                readings:
                                  - {test: body-temperature, value: 36.8, unit: Cel, at: day %1$d}
                                  - {test: glasgow-coma-scale, value: 15, at: day %1$d}\
                                """.formatted(day))
                        .of("rs-resume-withdrawn-dopaminergic"));
    }
}
