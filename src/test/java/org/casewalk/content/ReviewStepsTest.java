package org.casewalk.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.casewalk.checklist.Missing;
import org.casewalk.checklist.ReviewStep;
import org.casewalk.citation.Citation;
import org.casewalk.fact.Truth;
import org.casewalk.pack.Pack;
import org.casewalk.pack.Rule;
import org.casewalk.pack.Subject;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ReviewStepsTest {

    private static List<Subject> steps() {
        return Shipped.subjects()
                .filter(subject -> subject.kind() == Subject.Kind.REVIEW_STEP)
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "rs-emergency-local",
                "rs-airway-laryngeal",
                "rs-core-temperature",
                "rs-cardiorespiratory",
                "rs-supervision",
                "rs-intensive-care-level",
                "rs-transfer-readiness",
                "rs-suicide-risk",
                "rs-timeline-reconstruct",
                "rs-direction",
                "rs-stop-causing-drug",
                "rs-resume-withdrawn-dopaminergic",
                "rs-resume-first-settle",
                "rs-clozapine-interrupted",
                "rs-dangerous-withdrawal",
                "rs-leukocytes",
                "rs-esr",
                "rs-plasma-chemistry",
                "rs-neuroimaging-exclude",
                "rs-differentiate-others",
                "rs-underlying-illness",
                "rs-at-risk-monitoring",
                "rs-dose-change-review",
                "rs-additional-medication",
                "rs-reversible-or-persistent",
                "rs-withdrawal-dyskinesia-review",
                "rs-information-person"
            })
    void is_there(String id) {
        assertTrue(steps().stream().anyMatch(step -> step.id().equals(id)));
    }

    @Test
    void every_step_asks() {
        steps().forEach(step -> assertTrue(step.text().contains("?"), step.id()));
    }

    @Test
    void the_steps_that_ask_because_something_is_open_are_these() {
        Set<String> whileOpen =
                Shipped.rules().filter(Rule::whileOpen).map(Rule::concludes).collect(Collectors.toSet());
        assertEquals(Set.of("rs-resume-first-settle", "rs-hyperpyrexia-first-settle"), whileOpen);
    }

    @Test
    void the_steps_that_wait_until_they_are_met_are_these() {
        Set<String> waiting =
                Shipped.rules().filter(Rule::onlyWhenMet).map(Rule::concludes).collect(Collectors.toSet());
        assertEquals(
                Set.of("rs-resume-withdrawn-dopaminergic", "rs-resume-in-hyperpyrexia", "rs-reversible-or-persistent"),
                waiting);
    }

    @ParameterizedTest
    @CsvSource({
        "rs-suicide-risk, need-to-move",
        "rs-suicide-risk, suicidal-plan",
        "rs-airway-laryngeal, stridor",
        "rs-emergency-local, seizure",
        "rs-intensive-care-level, respiratory-failure",
        "rs-neuroimaging-exclude, head-injury",
        "rs-plasma-chemistry, rigidity-lead-pipe",
        "rs-underlying-illness, agitation",
        "rs-leukocytes, fever",
        "rs-esr, fever"
    })
    void comes_up_on_one_finding(String step, String finding) {
        ReviewStep shown =
                Shipped.step(Shipped.check("findings: [{finding: %s, state: present}]".formatted(finding)), step);
        assertEquals(Truth.MET, shown.status());
        assertTrue(shown.shown());
    }

    @ParameterizedTest
    @ValueSource(strings = {"rs-hyperpyrexia-first-settle", "rs-resume-other-withdrawn", "rs-serotonergic-drugs"})
    void what_may_be_shown_while_it_is_open_names_its_trigger_as_a_condition(String id) {
        assertTrue(step(id).text().startsWith("If "), step(id).text());
    }

    @Test
    void no_step_speaks_of_a_text_that_its_reader_does_not_know() {
        steps().forEach(step -> assertFalse(step.text().matches("(?s).*\\b[Tt]he text\\b.*"), step::text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"rs-stop-causing-drug", "rs-intensive-care-level", "rs-suicide-risk"})
    void clinical_literature_is_cited_before_the_described_subtypes(String id) {
        List<String> keys = step(id).citations().stream().map(Citation::source).toList();
        assertEquals("SEED", keys.get(keys.size() - 1));
        assertTrue(keys.size() > 1);
    }

    @Test
    void an_airway_sign_asks_at_once_about_medication_aimed_at_it() {
        assertEquals(Subject.Urgency.IMMEDIATE, step("rs-airway-laryngeal").urgency());
        assertTrue(step("rs-airway-laryngeal").text().contains("medication"));
    }

    private static Subject step(String id) {
        return steps().stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow();
    }

    @Test
    void transfer_comes_up_with_a_red_flag_outside_a_medical_unit_only() {
        String stridor = "findings: [{finding: stridor, state: present}]";
        assertEquals(
                Truth.MET,
                Shipped.step(Shipped.check("setting: psychiatric-ward", stridor), "rs-transfer-readiness")
                        .status());
        assertEquals(
                Truth.NOT_MET,
                Shipped.step(Shipped.check("setting: intensive-care", stridor), "rs-transfer-readiness")
                        .status());
        assertEquals(
                Truth.OPEN,
                Shipped.step(Shipped.check(stridor), "rs-transfer-readiness").status());
    }

    @Test
    void fourteen_safety_questions_with_the_pinned_eleven_first() {
        List<String> questions = Shipped.library().packs().stream()
                .flatMap(pack -> pack.safetyQuestions().stream())
                .map(Pack.SafetyQuestion::id)
                .toList();
        assertEquals(
                List.of(
                        "airway",
                        "saturation",
                        "consciousness",
                        "temperature",
                        "heart-rate",
                        "blood-pressure",
                        "respiratory-rate",
                        "glucose",
                        "tone",
                        "clonus",
                        "suicidality",
                        "swallowing",
                        "seizure",
                        "urine"),
                questions);
    }

    private static String safety(String... lines) {
        return Shipped.check(lines).safetyQuestions().statement();
    }

    private static boolean answered(String question, String findings) {
        return Shipped.check("findings: [" + findings + "]").safetyQuestions().questions().stream()
                .anyMatch(asked -> asked.id().equals(question) && asked.answered());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "airway   | {finding: stridor, state: absent}",
                "seizure  | {finding: focal-deficit, state: absent}",
                "swallowing | {finding: cannot-swallow, state: absent}",
                "urine    | {finding: oliguria, state: absent}"
            })
    void a_no_to_one_half_of_a_safety_question_does_not_answer_it(String question, String finding) {
        assertFalse(answered(question, finding));
        assertTrue(safety("findings: [" + finding + "]").contains("13 not yet asked, 1 in part."));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "respiratory-rate | {finding: respiratory-failure, state: absent}",
                "heart-rate       | {finding: unexplained-tachycardia, state: absent}"
            })
    void a_no_to_the_worst_answers_no_question_about_the_rate(String question, String finding) {
        assertFalse(answered(question, finding));
    }

    @ParameterizedTest
    @CsvSource({"respiratory-rate, respiratory-failure, rf-extreme-values", "heart-rate, unexplained-tachycardia, ''"})
    void the_worst_on_record_is_an_answer(String question, String finding, String flag) {
        assertTrue(answered(question, "{finding: " + finding + ", state: present}"), flag);
    }

    @Test
    void what_nobody_could_assess_is_counted_apart_from_what_nobody_asked() {
        assertTrue(safety(
                        "findings: [{finding: rigidity, state: unknown, reason: could-not-assess}, {finding: clonus, state: unknown, reason: asked-not-known}, {finding: suicidal-ideation, state: unknown, reason: not-asked}]")
                .contains("12 not yet asked, 1 asked, not known, 1 could not be assessed."));
    }

    @Test
    void one_half_that_nobody_could_assess_is_not_the_whole_question() {
        assertTrue(safety("findings: [{finding: stridor, state: unknown, reason: could-not-assess}]")
                .contains("13 not yet asked, 1 in part."));
    }

    @Test
    void every_half_that_nobody_could_assess_is_the_whole_question() {
        assertTrue(safety(
                        "findings: [{finding: stridor, state: unknown, reason: could-not-assess}, {finding: voice-change, state: unknown, reason: asked-not-known}, {finding: breathlessness, state: unknown, reason: could-not-assess}]")
                .contains("13 not yet asked, 1 could not be assessed."));
    }

    @Test
    void a_no_to_every_half_answers_a_safety_question() {
        assertTrue(
                answered(
                        "airway",
                        "{finding: stridor, state: absent}, {finding: voice-change, state: absent}, {finding: breathlessness, state: absent}"));
    }

    @Test
    void one_sign_on_record_answers_a_safety_question_as_part_of_a_red_flag() {
        assertTrue(safety("findings: [{finding: stridor, state: present}]")
                .contains("answered: 1 of 14. It is part of a red flag."));
    }

    @Test
    void a_fever_alone_is_not_called_negative() {
        assertTrue(safety("readings: [{test: body-temperature, value: 39.5, unit: Cel}]")
                .contains("It is part of no red flag on record."));
    }

    @Test
    void in_an_empty_case_there_is_nothing_to_settle_before_a_drug_is_resumed() {
        assertFalse(Shipped.step(Shipped.check(), "rs-resume-first-settle").shown());
        assertTrue(
                Shipped.step(Shipped.check("findings: [{finding: rigidity, state: absent}]"), "rs-resume-first-settle")
                        .shown());
    }

    @Test
    void of_a_drug_begun_on_the_day_of_the_first_sign_the_reason_says_why_the_order_matters() {
        String why = Shipped.check(
                        "onset: day 0", "exposures: [{drug: haloperidol, event: start, at: day 0, taken: known}]")
                .patterns()
                .stream()
                .flatMap(pattern -> pattern.missing().stream())
                .filter(missing -> missing.question().equals("class:dopamine-blocker"))
                .map(Missing::why)
                .collect(Collectors.joining());
        assertTrue(why.contains("a sign that came first did not follow the drug"), why);
    }
}
