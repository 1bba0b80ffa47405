package org.casewalk.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.casewalk.fact.Truth;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Both patterns and the fragment: typical, one core feature absent, one unknown; the time axis at and past its limits. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class DescribedSubtypesTest {

    private static final String RESTLESS = """
            findings:
              - {finding: need-to-move, state: %s}
              - {finding: inner-restlessness, state: present}
              - {finding: relief-by-movement, state: %s}
              - {finding: hand-tapping, state: present}""";
    private static final String DYSTONIA_LIKE = """
            findings:
              - {finding: sudden-movement, state: present}
              - {finding: grimacing, state: %s}
              - {finding: muscle-flexion-extension, state: present}""";

    private static Truth restlessness(String need, String relief) {
        return Shipped.pattern(Shipped.check(RESTLESS.formatted(need, relief)), "described-restlessness");
    }

    private static Truth dystoniaLike(String grimacing) {
        return Shipped.pattern(Shipped.check(DYSTONIA_LIKE.formatted(grimacing)), "described-dystonia-like");
    }

    @Test
    void restlessness_is_met_when_all_core_features_are_on_record() {
        assertEquals(Truth.MET, restlessness("present", "present"));
    }

    @Test
    void restlessness_is_not_met_when_one_is_recorded_absent_and_open_when_one_is_unknown() {
        assertEquals(Truth.NOT_MET, restlessness("present", "absent"));
        assertEquals(Truth.OPEN, restlessness("unknown", "present"));
    }

    @Test
    void dystonia_like_is_met_when_all_core_features_are_on_record() {
        assertEquals(Truth.MET, dystoniaLike("present"));
    }

    @Test
    void dystonia_like_is_not_met_when_one_is_recorded_absent_and_open_when_one_is_unknown() {
        assertEquals(Truth.NOT_MET, dystoniaLike("absent"));
        assertEquals(Truth.OPEN, dystoniaLike("unknown"));
    }

    @Test
    void the_fragment_is_never_met() {
        String outcome = """
                findings:
                  - {finding: improved-after-stopping, state: present}
                  - {finding: improved-with-additional-medication, state: present}""";
        assertEquals(Truth.OPEN, Shipped.pattern(Shipped.check(outcome), "described-third-subtype"));
        assertEquals(
                Truth.MET,
                Shipped.criterion(
                        Shipped.check(outcome), "described-third-subtype", "gone-after-stopping-and-additional"));
    }

    @ParameterizedTest
    @CsvSource({"-28, MET, NOT_MET", "-29, NOT_MET, NOT_MET", "-89, NOT_MET, NOT_MET", "-90, NOT_MET, MET"})
    void early_and_late_at_and_past_their_limits(int start, Truth early, Truth late) {
        var checklist = Shipped.check(
                "onset: day 0",
                "exposures: [{drug: haloperidol, event: start, at: \"day %d\", taken: known}]".formatted(start),
                "drugHistory: [{drugClass: dopamine-blocker, state: complete}]");
        assertEquals(early, Shipped.criterion(checklist, "source-time-axis", "early"));
        assertEquals(late, Shipped.criterion(checklist, "source-time-axis", "late"));
    }

    @Test
    void without_a_time_of_the_first_sign_early_and_late_are_open() {
        var checklist = Shipped.check("exposures: [{drug: haloperidol, event: start, at: \"day -3\", taken: known}]");
        assertEquals(Truth.OPEN, Shipped.criterion(checklist, "source-time-axis", "early"));
        assertEquals(Truth.OPEN, Shipped.criterion(checklist, "source-time-axis", "late"));
    }

    @Test
    void someone_who_took_no_dopamine_blocker_is_neither_early_nor_late() {
        var checklist = Shipped.check("drugHistory: [{drugClass: dopamine-blocker, state: not-taken}]");
        assertEquals(Truth.NOT_MET, Shipped.criterion(checklist, "source-time-axis", "early"));
        assertEquals(Truth.NOT_MET, Shipped.criterion(checklist, "source-time-axis", "late"));
    }

    @Test
    void a_stop_after_the_first_sign_is_not_a_withdrawal_that_the_signs_followed() {
        var checklist = Shipped.check(
                "onset: day 0",
                "exposures:",
                "  - {drug: haloperidol, event: start, at: \"day -3\", taken: known}",
                "  - {drug: haloperidol, event: stop, at: \"day 1\", taken: known}",
                "drugHistory: [{drugClass: dopamine-blocker, state: complete}]");
        assertEquals(Truth.MET, Shipped.criterion(checklist, "exposure-direction", "followed-exposure"));
        assertEquals(Truth.NOT_MET, Shipped.criterion(checklist, "exposure-direction", "followed-withdrawal"));
    }

    @Test
    void leukocytes_are_raised_only_against_the_laboratorys_own_limit() {
        String reading = "readings: [{test: wbc, value: 14, unit: \"10*9/L\"%s}]";
        assertEquals(
                Truth.MET,
                Shipped.criterion(
                        Shipped.check(reading.formatted(", upperLimit: 10")), "source-tests", "leukocytes-raised"));
        String notRaised = "findings: [{finding: leucocytosis, state: absent}]";
        assertEquals(
                Truth.NOT_MET,
                Shipped.criterion(
                        Shipped.check(reading.formatted(", upperLimit: 14"), notRaised),
                        "source-tests",
                        "leukocytes-raised"));
        assertEquals(
                Truth.OPEN,
                Shipped.criterion(Shipped.check(reading.formatted("")), "source-tests", "leukocytes-raised"));
    }

    @Test
    void neither_pattern_is_called_the_emergency() {
        Shipped.subjects()
                .filter(subject ->
                        subject.id().startsWith("described-") && !subject.id().contains("third"))
                .forEach(subject -> assertTrue(
                        subject.scope().contains("It does not mean neuroleptic malignant syndrome."), subject.id()));
    }
}
