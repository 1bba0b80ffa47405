package org.casewalk.content;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.casewalk.fact.Truth;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What came after a drug was stopped or taken again counts for a pattern only where it was a drug of the class the pattern is about. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class CourseAfterADrugTest {

    private static final String COURSES = """
            nms/better-after-stopping                        | improved-after-stopping  | haloperidol   | decrease | paroxetine
            acute-akathisia/better-after-stopping            | improved-after-stopping  | haloperidol   | stop     | paroxetine
            pisa-syndrome/better-after-stopping              | improved-after-stopping  | haloperidol   | stop     | paroxetine
            drug-induced-parkinsonism/better-after-stopping  | improved-after-stopping  | haloperidol   | stop     | paroxetine
            drug-induced-parkinsonism/better-after-stopping  | improved-after-stopping  | tetrabenazine | stop     | paroxetine
            serotonin-toxicity/gone-in-a-day                 | improved-after-stopping  | paroxetine    | stop     | haloperidol
            tardive-akathisia/persisted                      | persisted-after-stopping | haloperidol   | stop     | paroxetine
            tardive-dyskinesia/persisted                     | persisted-after-stopping | haloperidol   | stop     | paroxetine
            tardive-dystonia/persisted                       | persisted-after-stopping | haloperidol   | stop     | paroxetine
            withdrawal-akathisia/better-after-resuming       | improved-after-resuming  | haloperidol   | resumed  | levodopa-carbidopa
            tardive-akathisia/better-after-resuming          | improved-after-resuming  | haloperidol   | increase | levodopa-carbidopa
            parkinsonism-hyperpyrexia/better-after-resuming  | improved-after-resuming  | levodopa-carbidopa | resumed | haloperidol
            """;

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(delimiter = '|', textBlock = COURSES)
    void a_drug_of_the_class_and_what_followed_meet_it(
            String criterion, String course, String drug, String event, String other) {
        assertEquals(Truth.MET, status(criterion, course, "present", drug, event));
    }

    @ParameterizedTest(name = "{0}: {4}")
    @CsvSource(delimiter = '|', textBlock = COURSES)
    void a_drug_of_another_class_leaves_it_open(
            String criterion, String course, String drug, String event, String other) {
        assertEquals(Truth.OPEN, status(criterion, course, "present", other, event));
    }

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(delimiter = '|', textBlock = COURSES)
    void what_was_looked_for_and_not_found_does_not_meet_it(
            String criterion, String course, String drug, String event, String other) {
        assertEquals(Truth.NOT_MET, status(criterion, course, "absent", drug, event));
    }

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(delimiter = '|', textBlock = COURSES)
    void the_drug_alone_leaves_it_open(String criterion, String course, String drug, String event, String other) {
        assertEquals(Truth.OPEN, status(criterion, course, "unknown", drug, event));
    }

    private static Truth status(String criterion, String course, String state, String drug, String event) {
        return Shipped.statuses(
                        "onset: day 0",
                        "findings: [{finding: %s, state: %s}]".formatted(course, state),
                        "exposures: [{drug: %s, event: %s, at: day 1, taken: known}]".formatted(drug, event))
                .of(criterion);
    }
}
