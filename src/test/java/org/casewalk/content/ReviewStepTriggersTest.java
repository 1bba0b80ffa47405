package org.casewalk.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.casewalk.checklist.ReviewStep;
import org.casewalk.fact.Truth;
import org.casewalk.pack.Rule;
import org.casewalk.pack.Subject;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ReviewStepTriggersTest {

    /** What the reference lists, by the ids that the packs give it; two are named otherwise than there. */
    private static final List<String> ALL = List.of(
            "rs-emergency-local",
            "rs-airway-laryngeal",
            "rs-core-temperature",
            "rs-cardiorespiratory",
            "rs-supervision",
            "rs-intensive-care-level",
            "rs-transfer-readiness",
            "rs-suicide-risk",
            "rs-complications",
            "rs-timeline-reconstruct",
            "rs-direction",
            "rs-stop-causing-drug",
            "rs-resume-withdrawn-dopaminergic",
            "rs-resume-other-withdrawn",
            "rs-not-the-blocker-again",
            "rs-withdrawal-dyskinesia-review",
            "rs-long-acting-injection",
            "rs-dose-change-review",
            "rs-additional-medication",
            "rs-leukocytes",
            "rs-esr",
            "rs-plasma-chemistry",
            "rs-ck-serial",
            "rs-urine-myoglobin",
            "rs-blood-gas",
            "rs-cultures",
            "rs-lumbar-puncture",
            "rs-neuroimaging-exclude",
            "rs-eeg",
            "rs-tox-levels",
            "rs-nmdar-antibodies",
            "rs-copper-genetics",
            "rs-differentiate-others",
            "rs-underlying-illness",
            "rs-hunter-exam",
            "rs-serotonergic-drugs",
            "rs-catatonia-exam",
            "rs-movement-scales",
            "rs-at-risk-monitoring",
            "rs-heat-hydration",
            "rs-reversible-or-persistent",
            "rs-medication-record",
            "rs-information-person",
            "rs-nms-rechallenge-review",
            "rs-tardive-followup",
            "rs-seed-note",
            "rs-no-verdict");

    private static final String HYPERPYREXIA =
            "findings: [{finding: fever, state: present, at: day 0}, {finding: rigidity, state: present, at: day 0},"
                    + " {finding: altered-consciousness, state: present, at: day 0},"
                    + " {finding: diaphoresis, state: present, at: day 0}]";
    private static final String ONSET = "onset: day 0";
    private static final String LEVODOPA = "exposures: [{drug: levodopa, event: stop, at: day -2, taken: known}]";

    @Test
    void every_step_of_the_reference_is_there() {
        List<String> ids = Shipped.subjects()
                .filter(subject -> subject.kind() == Subject.Kind.REVIEW_STEP)
                .map(Subject::id)
                .toList();
        assertTrue(ids.containsAll(ALL), () -> ALL + " is more than " + ids);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "rs-complications | findings: [{finding: fever, state: present}, {finding: rigidity, state: present}, {finding: rigidity, state: present, at: day 1}] ; exposures: [{drug: haldol, event: start, taken: known}]",
                "rs-resume-other-withdrawn | exposures: [{drug: baclofen, event: stop, taken: known}]",
                "rs-resume-other-withdrawn | exposures: [{drug: lorazepam, event: missed-dose, taken: known}]",
                "rs-nms-rechallenge-review | findings: [{finding: previous-nms, state: present}]",
                "rs-ck-serial | readings: [{test: CK, value: 800, unit: U/L, upperLimit: 170}]",
                "rs-urine-myoglobin | readings: [{test: CK, value: 850, unit: U/L, upperLimit: 170}]",
                "rs-urine-myoglobin | findings: [{finding: dark-urine, state: present}]",
                "rs-cultures | findings: [{finding: fever, state: present}]",
                "rs-lumbar-puncture | findings: [{finding: meningism, state: present}]",
                "rs-eeg | findings: [{finding: mutism, state: present}]",
                "rs-tox-levels | exposures: [{drug: lithium, event: ongoing, taken: known}]",
                "rs-nmdar-antibodies | findings: [{finding: mutism, state: present}, {finding: seizure, state: present}]",
                "rs-nmdar-antibodies | findings: [{finding: new-psychiatric-or-cognitive-signs, state: present}, {finding: seizure, state: present}]",
                "rs-nmdar-antibodies | findings: [{finding: new-psychiatric-or-cognitive-signs, state: present}, {finding: mutism, state: present}]",
                "rs-neuroimaging-exclude | findings: [{finding: new-psychiatric-or-cognitive-signs, state: present}]",
                "rs-at-risk-monitoring | onset: day 0 ; exposures: [{drug: haldol, event: start, at: day -3, taken: known}, {drug: lithium, event: ongoing, at: before day 0, taken: known}]",
                "rs-at-risk-monitoring | exposures: [{drug: haldol, event: injection, route: long-acting-injection, intervalDays: 28, taken: known}]",
                "rs-at-risk-monitoring | exposures: [{drug: haldol, event: start, taken: known}] ; findings: [{finding: heat-exposure, state: present}]",
                "rs-at-risk-monitoring | exposures: [{drug: haldol, event: start, taken: known}] ; person: {age: 56}",
                "rs-medication-record | exposures: [{drug: haldol, event: start, taken: known}] ; findings: [{finding: perioral-tremor-vertical, state: present}, {finding: tongue-dyskinesia, state: absent}]",
                "rs-additional-medication | exposures: [{drug: haldol, event: start, taken: known}] ; findings: [{finding: blepharospasm, state: present}]",
                "rs-dose-change-review | exposures: [{drug: haldol, event: start, taken: known}] ; findings: [{finding: blepharospasm, state: present}]",
                "rs-copper-genetics | findings: [{finding: choreiform, state: present}] ; person: {age: 30}",
                "rs-hunter-exam | exposures: [{drug: haldol, event: start, taken: known}, {drug: sertraline, event: ongoing, taken: known}]",
                "rs-serotonergic-drugs | exposures: [{drug: linezolid, event: start, taken: known}] ; findings: [{finding: inducible-clonus, state: present}]",
                "rs-serotonergic-drugs | exposures: [{drug: sertraline, event: ongoing, taken: known}] ; findings: [{finding: hyperreflexia, state: present}]",
                "rs-serotonergic-drugs | exposures: [{drug: ondansetron, event: start, taken: known}] ; findings: [{finding: clonus, state: present}]",
                "rs-catatonia-exam | findings: [{finding: staring, state: present}]",
                "rs-movement-scales | exposures: [{drug: haldol, event: start, taken: known}]",
                "rs-heat-hydration | exposures: [{drug: haldol, event: start, taken: known}] ; findings: [{finding: dehydration, state: present}]",
                "rs-no-verdict | findings: [{finding: fever, state: present}]"
            })
    void a_step_is_shown_when_its_trigger_is_on_record(String step, String lines) {
        ReviewStep shown = Shipped.step(Shipped.check(lines.strip().split(" ; ")), step);
        assertEquals(Truth.MET, shown.status());
        assertTrue(shown.shown());
    }

    @ParameterizedTest
    @CsvSource({"840, 5 times not reached, OPEN", "849, just below, OPEN", "850, reached, MET"})
    void five_times_the_limit_counts_and_less_leaves_dark_urine_to_ask(int value, String unused, Truth status) {
        String line = "readings: [{test: CK, value: " + value + ", unit: U/L, upperLimit: 170}]";
        assertEquals(
                status, Shipped.step(Shipped.check(line), "rs-urine-myoglobin").status());
    }

    @Test
    void a_serotonergic_drug_that_nobody_asked_about_leaves_its_step_open_and_shown() {
        ReviewStep step =
                Shipped.step(Shipped.check("findings: [{finding: clonus, state: present}]"), "rs-serotonergic-drugs");
        assertEquals(Truth.OPEN, step.status());
        assertTrue(step.shown());
    }

    @Test
    void without_any_serotonergic_drug_its_step_does_not_apply() {
        ReviewStep step = Shipped.step(
                Shipped.check(
                        "findings: [{finding: clonus, state: present}]",
                        "drugHistory: [{drugClass: serotonergic, state: not-taken},"
                                + " {drugClass: serotonergic-disputed, state: not-taken}]"),
                "rs-serotonergic-drugs");
        assertEquals(Truth.NOT_MET, step.status());
    }

    @Test
    void an_immediate_step_is_shown_while_its_trigger_is_open() {
        assertTrue(Shipped.step(Shipped.check(), "rs-cultures").shown());
    }

    @Test
    void a_withdrawal_state_with_every_blocker_stated_as_not_taken_asks_about_the_withdrawn_drug() {
        ReviewStep step = Shipped.step(
                Shipped.check(
                        ONSET,
                        HYPERPYREXIA,
                        LEVODOPA,
                        "drugHistory: [{drugClass: dopamine-blocker, state: not-taken}]"),
                "rs-resume-in-hyperpyrexia");
        assertEquals(Truth.MET, step.status());
        assertTrue(step.shown());
    }

    @Test
    void an_unknown_history_of_blockers_hides_it_and_asks_to_settle_first() {
        var checklist = Shipped.check(ONSET, HYPERPYREXIA, LEVODOPA);
        assertFalse(Shipped.step(checklist, "rs-resume-in-hyperpyrexia").shown());
        assertEquals(
                Truth.MET,
                Shipped.step(checklist, "rs-hyperpyrexia-first-settle").status());
    }

    @Test
    void a_blocker_beside_the_withdrawal_hides_it() {
        var checklist = Shipped.check(
                ONSET,
                HYPERPYREXIA,
                "exposures: [{drug: levodopa, event: stop, at: day -2, taken: known}, {drug: haldol, event: start, at: day -1, taken: known}]");
        assertFalse(Shipped.step(checklist, "rs-resume-in-hyperpyrexia").shown());
    }

    @Test
    void steps_that_speak_of_taking_a_drug_again_are_shown_only_when_met() {
        List<String> guarded =
                Shipped.rules().filter(Rule::onlyWhenMet).map(Rule::concludes).toList();
        assertTrue(guarded.containsAll(List.of("rs-resume-withdrawn-dopaminergic", "rs-resume-in-hyperpyrexia")));
    }
}
