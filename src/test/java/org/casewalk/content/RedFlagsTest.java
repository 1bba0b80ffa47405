package org.casewalk.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.casewalk.checklist.RedFlag;
import org.casewalk.fact.Truth;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Red flags a to j: from a number, from words, at the limit, past it, and not known. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class RedFlagsTest {

    private static final String CALL =
            "A real person with these findings needs emergency clinical assessment now; follow local procedure.";
    private static final String HALOPERIDOL =
            "exposures: [{drug: haloperidol, event: start, at: \"day -3\", taken: known}]";
    private static final String LEVODOPA = "exposures: [{drug: levodopa, event: stop, at: \"day -3\", taken: known}]";
    private static final String CLOZAPINE = "exposures: [{drug: clozapine, event: ongoing, taken: known}]";
    private static final String PRESCRIBED =
            "exposures: [{drug: haloperidol, event: start, at: \"day -3\", taken: prescribed-only}]";

    private static String present(String... findings) {
        return findings("present", findings);
    }

    private static String findings(String state, String... findings) {
        StringBuilder text = new StringBuilder("findings:");
        for (String finding : findings) {
            text.append("\n  - {finding: ")
                    .append(finding)
                    .append(", state: ")
                    .append(state)
                    .append("}");
        }
        return text.toString();
    }

    private static String reading(String test, String value, String unit) {
        return "readings: [{test: %s, value: %s, unit: \"%s\"}]".formatted(test, value, unit);
    }

    private static Truth flag(String id, String... lines) {
        return Shipped.statuses(lines).of(id);
    }

    @Test
    void there_are_ten_and_each_says_what_a_real_person_needs() {
        List<RedFlag> flags = Shipped.check().redFlags();
        assertEquals(10, flags.size());
        flags.forEach(flag -> assertTrue(flag.text().startsWith(CALL), flag.id()));
    }

    @ParameterizedTest
    @CsvSource({
        "rf-airway, stridor",
        "rf-airway, voice-change",
        "rf-airway, breathlessness",
        "rf-airway, laryngeal-spasm",
        "rf-airway, cannot-swallow",
        "rf-suicidality, suicidal-ideation",
        "rf-suicidality, suicidal-passive",
        "rf-suicidality, suicidal-active",
        "rf-suicidality, suicidal-plan",
        "rf-suicidality, suicidal-intent",
        "rf-suicidality, suicidal-behaviour",
        "rf-neurological, seizure",
        "rf-neurological, focal-deficit",
        "rf-neurological, meningism",
        "rf-low-values, low-saturation",
        "rf-low-values, hypotension",
        "rf-low-values, hypoglycaemia",
        "rf-extreme-values, hyperpyrexia",
        "rf-extreme-values, rhabdomyolysis",
        "rf-extreme-values, hyperkalaemia",
        "rf-extreme-values, dark-urine",
        "rf-extreme-values, arrhythmia",
        "rf-extreme-values, coma",
        "rf-extreme-values, oliguria",
        "rf-extreme-values, respiratory-failure"
    })
    void one_finding_in_words_is_enough(String flag, String finding) {
        assertEquals(Truth.MET, flag(flag, present(finding)));
        assertNotEquals(Truth.MET, flag(flag, findings("absent", finding)));
        assertEquals(Truth.OPEN, flag(flag, findings("unknown", finding)));
    }

    @Test
    void asked_about_and_not_found_closes_the_flag_on_suicidality() {
        assertEquals(Truth.NOT_MET, flag("rf-suicidality", findings("absent", "suicidal-ideation")));
    }

    @ParameterizedTest
    @CsvSource({
        "rf-low-values, oxygen-saturation, 91.9, 92, %",
        "rf-low-values, systolic-bp, 89.9, 90, mm[Hg]",
        "rf-low-values, glucose, 3.8, 3.9, mmol/L",
        "rf-extreme-values, body-temperature, 40.0, 39.9, Cel",
        "rf-extreme-values, creatine-kinase, 5001, 5000, U/L",
        "rf-extreme-values, potassium, 6.0, 5.9, mmol/L",
        "rf-extreme-values, glasgow-coma-scale, 8, 9, {score}",
        "rf-extreme-values, urine-output, 0.4, 0.5, mL/kg/h"
    })
    void one_number_past_its_limit_is_enough_and_at_the_limit_it_stays_open(
            String flag, String test, String past, String at, String unit) {
        assertEquals(Truth.MET, flag(flag, reading(test, past, unit)));
        assertEquals(Truth.OPEN, flag(flag, reading(test, at, unit)));
    }

    @Test
    void two_core_signs_with_a_dopamine_blocker_taken_or_a_dopaminergic_drug_withdrawn() {
        String signs = present("rigidity", "confusion");
        assertEquals(Truth.MET, flag("rf-core-signs-with-drug", HALOPERIDOL, signs));
        assertEquals(Truth.MET, flag("rf-core-signs-with-drug", LEVODOPA, signs));
        assertEquals(Truth.OPEN, flag("rf-core-signs-with-drug", PRESCRIBED, signs));
        assertEquals(Truth.OPEN, flag("rf-core-signs-with-drug", signs));
        assertEquals(Truth.OPEN, flag("rf-core-signs-with-drug", HALOPERIDOL, present("rigidity")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"autonomic-instability", "diaphoresis", "tachycardia", "unexplained-tachycardia"})
    void autonomic_signs_in_words_count_as_one_of_the_two(String sign) {
        assertEquals(Truth.MET, flag("rf-core-signs-with-drug", HALOPERIDOL, present("rigidity", sign)));
    }

    @ParameterizedTest
    @CsvSource({"101, 120, 120, MET", "100, 120, 144, OPEN", "100, 120, 145, MET"})
    void autonomic_signs_from_numbers_count_as_one_of_the_two(int heartRate, int first, int second, Truth wanted) {
        String readings = """
                readings:
                  - {test: HR, value: %d, unit: /min}
                  - {test: SBP, value: %d, unit: mmHg, at: "day 1 08:00"}
                  - {test: SBP, value: %d, unit: mmHg, at: "day 1 20:00"}""";
        assertEquals(
                wanted,
                flag(
                        "rf-core-signs-with-drug",
                        HALOPERIDOL,
                        present("rigidity"),
                        readings.formatted(heartRate, first, second)));
    }

    @Test
    void a_dopamine_blocker_that_was_stopped_because_of_fever_keeps_the_flag() {
        String stopped = """
                onset: day 0
                exposures:
                  - {drug: haloperidol, event: start, at: "day -3", taken: known}
                  - {drug: haloperidol, event: stop, at: "day 1", taken: known}""";
        assertEquals(Truth.MET, flag("rf-core-signs-with-drug", stopped, present("fever", "rigidity")));
    }

    @Test
    void three_core_signs_absent_and_no_number_against_them_close_the_flag() {
        String absent = findings("absent", "fever", "rigidity", "altered-consciousness");
        String readings = """
                readings:
                  - {test: temp, value: 38.0, unit: Cel}
                  - {test: GCS, value: 15, unit: "{score}"}""";
        assertEquals(Truth.NOT_MET, flag("rf-core-signs-with-drug", HALOPERIDOL, absent, readings));
    }

    @Test
    void fever_with_altered_consciousness_from_numbers_or_words() {
        assertEquals(
                Truth.MET, flag("rf-fever-and-consciousness", present("delirium"), reading("temp", "100.5", "[degF]")));
        assertEquals(Truth.MET, flag("rf-fever-and-consciousness", present("fever", "confusion")));
        assertEquals(
                Truth.OPEN, flag("rf-fever-and-consciousness", present("confusion"), reading("temp", "38.0", "Cel")));
    }

    @Test
    void clonus_of_any_kind_with_fever_or_rigidity() {
        for (String clonus : List.of("clonus", "spontaneous-clonus", "inducible-clonus", "ocular-clonus")) {
            assertEquals(Truth.MET, flag("rf-clonus", present(clonus, "rigidity-cogwheel")), clonus);
            assertEquals(Truth.MET, flag("rf-clonus", present(clonus), reading("temp", "38.1", "Cel")), clonus);
            assertEquals(Truth.OPEN, flag("rf-clonus", present(clonus)), clonus);
        }
        assertEquals(Truth.NOT_MET, flag("rf-clonus", findings("absent", "clonus")));
    }

    @Test
    void catatonic_signs_with_fever_autonomic_signs_or_not_eating() {
        for (String sign : List.of("waxy-flexibility", "stupor", "mutism", "negativism")) {
            assertEquals(Truth.MET, flag("rf-catatonic", present(sign, "not-eating-or-drinking")), sign);
            assertEquals(Truth.MET, flag("rf-catatonic", present(sign, "diaphoresis")), sign);
            assertEquals(Truth.MET, flag("rf-catatonic", present(sign, "fever")), sign);
            assertEquals(Truth.OPEN, flag("rf-catatonic", present(sign)), sign);
        }
    }

    @Test
    void clozapine_with_fever_low_neutrophils_chest_pain_or_a_fast_heart_rate() {
        assertEquals(Truth.MET, flag("rf-clozapine", CLOZAPINE, present("fever")));
        assertEquals(Truth.MET, flag("rf-clozapine", CLOZAPINE, present("chest-pain")));
        assertEquals(Truth.MET, flag("rf-clozapine", CLOZAPINE, present("unexplained-tachycardia")));
        assertEquals(Truth.MET, flag("rf-clozapine", CLOZAPINE, present("neutropenia")));
        assertEquals(Truth.MET, flag("rf-clozapine", CLOZAPINE, reading("ANC", "1.9", "10*9/L")));
        assertEquals(Truth.OPEN, flag("rf-clozapine", CLOZAPINE, reading("ANC", "2.0", "10*9/L")));
    }

    @Test
    void a_low_white_count_alone_does_not_answer_the_question_about_neutrophils() {
        assertEquals(Truth.OPEN, flag("rf-clozapine", CLOZAPINE, reading("WBC", "2.9", "10*9/L")));
    }

    @Test
    void creatine_kinase_that_rises_counts_only_above_the_upper_limit() {
        String rising = """
                readings:
                  - {test: CPK, value: %s, unit: U/L, upperLimit: 170, at: "day 1"}
                  - {test: CPK, value: %s, unit: U/L, upperLimit: 170, at: "day 2"}""";
        assertEquals(Truth.MET, flag("rf-extreme-values", rising.formatted("300", "900")));
        assertEquals(Truth.OPEN, flag("rf-extreme-values", rising.formatted("90", "120")));
        assertEquals(Truth.OPEN, flag("rf-extreme-values", rising.formatted("900", "300")));
    }

    @Test
    void a_sign_looked_for_and_not_found_is_no_part_of_why_a_flag_is_met() {
        var flags = Shipped.check(
                        "exposures: [{drug: clozapine, event: start, at: day -12, taken: known}]",
                        "findings: [{finding: confusion, state: present}, {finding: rigidity, state: absent}]",
                        "readings: [{test: body-temperature, value: 39, unit: Cel}]")
                .redFlags();
        var flag = flags.stream()
                .filter(one -> one.id().equals("rf-core-signs-with-drug"))
                .findFirst()
                .orElseThrow();
        assertEquals(Truth.MET, flag.status());
        assertEquals(List.of("body-temperature", "clozapine-start", "confusion"), flag.because());
    }
}
