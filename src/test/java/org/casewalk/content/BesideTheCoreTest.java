package org.casewalk.content;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.casewalk.fact.Truth;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What stands beside the core of a pattern, one entry at a time: it supports or speaks against, and decides nothing. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class BesideTheCoreTest {

    private static final String ENTRIES = """
            nms/breathing                             | findings: [{finding: tachypnoea, state: present}]
            nms/breathing                             | findings: [{finding: low-saturation, state: present}]
            nms/breathing                             | readings: [{test: respiratory-rate, value: 21, unit: /min}]
            nms/breathing                             | readings: [{test: oxygen-saturation, value: 91, unit: "%"}]
            nms/acidosis                              | findings: [{finding: metabolic-acidosis, state: present}]
            nms/risk                                  | findings: [{finding: dehydration, state: present}]
            nms/risk                                  | exposures: [{drug: lithium, event: ongoing, at: before day 0, taken: known}]
            acute-dystonia/young-man                  | person: {age: 44, sex: male}
            acute-dystonia/cocaine                    | exposures: [{drug: cocaine, event: start, at: day -1, taken: known}]
            acute-dystonia/better-with-additional     | findings: [{finding: improved-with-additional-medication, state: present}]
            acute-dystonia/rhythmic                   | findings: [{finding: resting-tremor, state: present}]
            acute-akathisia/standing-still-worse      | findings: [{finding: worse-standing-still, state: present}]
            acute-akathisia/jerky-foot-tremor         | findings: [{finding: jerky-foot-tremor, state: present}]
            acute-akathisia/scale                     | readings: [{test: barnes-global, value: 2}]
            acute-akathisia/fever                     | findings: [{finding: fever, state: present}]
            acute-akathisia/altered-consciousness     | findings: [{finding: confusion, state: present}]
            withdrawal-akathisia/fever                | findings: [{finding: fever, state: present}]
            withdrawal-akathisia/altered-consciousness | findings: [{finding: confusion, state: present}]
            tardive-akathisia/fever                   | findings: [{finding: fever, state: present}]
            tardive-akathisia/altered-consciousness   | findings: [{finding: confusion, state: present}]
            drug-induced-parkinsonism/other-drug      | exposures: [{drug: valproic-acid, event: ongoing, at: before day 0, taken: known}]
            drug-induced-parkinsonism/other-drug      | exposures: [{drug: lithium, event: ongoing, at: before day 0, taken: known}]
            drug-induced-parkinsonism/altered-consciousness | findings: [{finding: confusion, state: present}]
            tardive-dyskinesia/scale                  | readings: [{test: aims-4, value: 3}]
            tardive-dyskinesia/fever                  | findings: [{finding: fever, state: present}]
            tardive-dyskinesia/altered-consciousness  | findings: [{finding: confusion, state: present}]
            tardive-dystonia/recent-start             | exposures: [{drug: haldol, event: start, at: day -7, taken: known}]
            rabbit-syndrome/fever                     | findings: [{finding: fever, state: present}]
            rabbit-syndrome/altered-consciousness     | findings: [{finding: confusion, state: present}]
            rabbit-syndrome/better-with-additional    | findings: [{finding: improved-with-additional-medication, state: present}]
            malignant-catatonia/posturing             | findings: [{finding: stereotypy, state: present}]
            malignant-hyperthermia/family             | findings: [{finding: family-history-mh-first-degree, state: present}]
            nmdar-encephalitis/movement               | findings: [{finding: dyskinetic-movements, state: present}]
            nmdar-2016/movement                       | findings: [{finding: athetoid, state: present}]
            nmdar-encephalitis/reaction               | findings: [{finding: antipsychotic-reaction, state: present}]
            lewy-body-sensitivity/reaction            | findings: [{finding: antipsychotic-reaction, state: present}]
            thyroid-storm/heart-or-liver              | findings: [{finding: jaundice, state: present}]
            adityanjee/extrapyramidal                 | findings: [{finding: opisthotonos, state: present}]
            adityanjee/extrapyramidal                 | findings: [{finding: oromandibular-dystonia, state: present}]
            hypocalcaemia/muscle-tests                | findings: [{finding: chvostek-or-trousseau, state: present}]
            other-rhabdomyolysis/weakness             | findings: [{finding: myalgia, state: present}]
            tardive-dyskinesia/grows-with-distraction | findings: [{finding: dyskinesia-grows-with-distraction, state: present}]
            nonconvulsive-status/automatisms          | findings: [{finding: automatisms, state: present}]
            lithium-toxicity/much-urine               | findings: [{finding: polyuria, state: present}]
            baclofen-withdrawal/priapism              | findings: [{finding: priapism, state: present}]
            acute-porphyria/constipation              | findings: [{finding: constipation, state: present}]
            hypocalcaemia/long-qt                     | findings: [{finding: qt-prolonged, state: present}]
            wilson-disease/urinary-copper             | readings: [{test: urinary-copper, value: 210, unit: ug/d, upperLimit: 100}]
            """;

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = ENTRIES)
    void one_entry_is_enough(String criterion, String line) {
        assertEquals(Truth.MET, Shipped.statuses("onset: day 0", line).of(criterion));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = ENTRIES)
    void without_an_entry_it_is_open(String criterion, String unused) {
        assertEquals(Truth.OPEN, Shipped.statuses("onset: day 0").of(criterion));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = ENTRIES)
    void the_pattern_is_not_decided_by_it(String criterion, String line) {
        String pattern = criterion.replaceFirst("/.*", "");
        assertEquals(Truth.OPEN, Shipped.statuses("onset: day 0", line).of(pattern));
    }
}
