package org.casewalk.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.casewalk.casefile.read.CaseReader;
import org.casewalk.casefile.read.Format;
import org.casewalk.fact.Truth;
import org.casewalk.term.DrugTerm;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A drug whose name is not known, only its class, bears on every class that holds that class. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ClassInClassTest {

    private static final String EVERY_OTHER_GUARD = """
        onset: day 0
        findings:
          - {finding: hyperthermia, state: absent}
          - {finding: rigidity, state: absent}
          - {finding: altered-consciousness, state: absent}
        readings:
          - {test: body-temperature, value: 36.8, unit: Cel}
          - {test: glasgow-coma-scale, value: 15}
        drugHistory:
          - {drugClass: dopamine-blocker, state: complete}
        exposures:
          - {drug: levodopa, event: stop, at: day -2, taken: known}
        """;

    @Test
    void with_no_other_drug_every_guard_is_met() {
        assertEquals(Truth.MET, Shipped.statuses(EVERY_OTHER_GUARD).of("rs-resume-withdrawn-dopaminergic"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"dopamine-blocker", "antipsychotic", "antiemetic-blocker", "clozapine"})
    void nothing_is_resumed_while_an_unnamed_drug_of_a_class_of_blockers_is_taken(String drugClass) {
        String taken = "  - {drugClass: %s, event: ongoing, at: day -3, taken: known}".formatted(drugClass);
        assertEquals(Truth.NOT_MET, Shipped.statuses(EVERY_OTHER_GUARD + taken).of("rs-resume-withdrawn-dopaminergic"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"dopamine-blocker", "antipsychotic", "antiemetic-blocker", "clozapine"})
    void an_unnamed_drug_of_a_class_of_blockers_is_a_blocker_to_the_red_flag(String drugClass) {
        assertEquals(
                Truth.MET,
                Shipped.statuses(
                                "findings:",
                                "  - {finding: hyperthermia, state: present}",
                                "  - {finding: rigidity, state: present}",
                                "exposures:",
                                "  - {drugClass: %s, event: ongoing, taken: known}".formatted(drugClass))
                        .of("rf-core-signs-with-drug"));
    }

    @Test
    void a_wider_class_that_was_not_taken_contradicts_an_unnamed_drug_of_a_narrower_one() {
        String text = """
            id: made-up
            title: Made up
            exposures:
              - {drugClass: antipsychotic, event: ongoing, taken: known}
            drugHistory:
              - {drugClass: dopamine-blocker, state: not-taken}
            """;
        var reading = new CaseReader(Shipped.library().vocabulary()).read("made-up.yaml", text, Format.YAML);
        assertTrue(reading.caseFile().isEmpty());
    }

    @Test
    void a_class_that_was_not_taken_leaves_nothing_of_its_parts_to_ask() {
        assertEquals(
                Truth.NOT_MET,
                Shipped.statuses("drugHistory: [{drugClass: dopamine-blocker, state: not-taken}]")
                        .of("nms-clozapine-form/clozapine-taken"));
    }

    @Test
    void a_complete_list_of_a_class_is_complete_for_its_parts() {
        assertEquals(
                Truth.NOT_MET,
                Shipped.statuses(
                                "drugHistory: [{drugClass: dopamine-blocker, state: complete}]",
                                "exposures: [{drug: haldol, event: start, taken: known}]")
                        .of("nms-clozapine-form/clozapine-taken"));
    }

    @Test
    void an_unnamed_drug_of_the_class_may_be_of_the_part() {
        assertEquals(
                Truth.OPEN,
                Shipped.statuses(
                                "drugHistory: [{drugClass: dopamine-blocker, state: complete}]",
                                "exposures: [{drugClass: antipsychotic, event: start, taken: known}]")
                        .of("nms-clozapine-form/clozapine-taken"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"dopamine-blocker", "antipsychotic", "second-generation"})
    void an_unnamed_drug_that_may_be_clozapine_leaves_no_list_of_clozapine_complete(String drugClass) {
        String[] lines = {
            "onset: day 0",
            "drugHistory: [{drugClass: clozapine, state: complete}]",
            "findings: [{finding: fever, state: present, at: day 1}]",
            "exposures: [{drugClass: %s, event: start, taken: known, at: day -3}]".formatted(drugClass)
        };
        assertEquals(Truth.OPEN, Shipped.statuses(lines).of("rf-clozapine"));
        lines[3] = "exposures: [{drug: clozapine, event: start, taken: known, at: day -3}]";
        assertEquals(Truth.MET, Shipped.statuses(lines).of("rf-clozapine"));
        lines[3] = "exposures: [{drug: olanzapine, event: start, taken: known, at: day -3}]";
        assertEquals(Truth.NOT_MET, Shipped.statuses(lines).of("rf-clozapine"));
    }

    @Test
    void an_unnamed_drug_of_a_wider_class_leaves_no_list_of_the_narrower_complete() {
        assertEquals(
                Truth.OPEN,
                Shipped.statuses(
                                "drugHistory: [{drugClass: antipsychotic, state: complete}]",
                                "exposures: [{drugClass: dopamine-blocker, event: start, taken: known}]")
                        .of("lewy-body-sensitivity/antipsychotic"));
    }

    @Test
    void what_waits_for_the_name_of_a_drug_says_so() {
        assertEquals(
                "a drug on record by its class only may be of this class: its name is not on record",
                Shipped.check(
                                "drugHistory: [{drugClass: clozapine, state: complete}]",
                                "exposures: [{drugClass: antipsychotic, event: start, taken: known}]",
                                "findings: [{finding: fever, state: present, at: day 1}]")
                        .redFlags()
                        .stream()
                        .filter(flag -> flag.id().equals("rf-clozapine"))
                        .flatMap(flag -> flag.missing().stream())
                        .filter(missing -> missing.question().equals("class:clozapine"))
                        .findFirst()
                        .orElseThrow()
                        .why());
    }

    @Test
    void a_part_that_was_not_taken_says_nothing_of_the_class() {
        assertEquals(
                Truth.OPEN,
                Shipped.statuses("drugHistory: [{drugClass: clozapine, state: not-taken}]")
                        .of("safety-signs/blocker-taken"));
    }

    @Test
    void every_drug_of_a_class_belongs_to_the_classes_that_hold_it() {
        var vocabulary = Shipped.library().vocabulary();
        List<String> strays = vocabulary.drugs().values().stream()
                .filter(drug -> drug.classes().stream()
                        .anyMatch(id -> !drug.classes().containsAll(vocabulary.classesHolding(id))))
                .map(DrugTerm::id)
                .toList();
        assertEquals(List.of(), strays);
    }
}
