package org.casewalk.content;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.casewalk.checklist.Bounds;
import org.casewalk.checklist.Checklist;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Totals that were added up by hand, each with what unknown answers could still add. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class NeighbouringTotalsTest {

    private static final List<String> GRADED = List.of(
            "rigidity",
            "masseter-spasm-after-suxamethonium",
            "dark-urine",
            "inappropriate-hypercarbia",
            "inappropriate-tachypnoea",
            "rapid-temperature-rise",
            "unexplained-tachycardia",
            "ventricular-arrhythmia",
            "family-history-mh",
            "resting-ck-raised",
            "acidosis-reversed-quickly");

    /** Every number of the grading scale on its harmless side. */
    private static final List<String> HARMLESS = List.of(
            "{test: potassium, value: 4.5, unit: mmol/L}",
            "{test: urine-myoglobin-level, value: 10, unit: ug/L}",
            "{test: serum-myoglobin, value: 50, unit: ug/L}",
            "{test: creatine-kinase, value: 300, unit: U/L}",
            "{test: end-tidal-co2, value: 40, unit: mmHg}",
            "{test: paco2, value: 40, unit: mmHg}",
            "{test: body-temperature, value: 37, unit: Cel}",
            "{test: base-excess, value: 0, unit: mmol/L}",
            "{test: arterial-ph, value: 7.4}");

    private static List<String> graded(List<String> present, List<String> unknown) {
        List<String> lines = new ArrayList<>(List.of("findings:"));
        GRADED.stream()
                .filter(finding -> !unknown.contains(finding))
                .forEach(finding -> lines.add("  - {finding: %s, state: %s, at: day 0}"
                        .formatted(finding, present.contains(finding) ? "present" : "absent")));
        lines.add("readings:");
        HARMLESS.forEach(reading -> lines.add("  - " + reading));
        return lines;
    }

    private static Bounds points(List<String> lines, String set, String group) {
        Checklist checklist = Shipped.check(lines.toArray(String[]::new));
        return checklist.criteriaSets().stream()
                .filter(result -> result.id().equals(set))
                .flatMap(result -> result.bounds().stream())
                .filter(bounds -> bounds.of().equals(set + "/" + group))
                .findFirst()
                .orElseThrow();
    }

    private static void assertBounds(double low, double high, Bounds bounds) {
        assertEquals(List.of(low, high), List.of(bounds.low(), bounds.high()));
    }

    @Test
    void of_a_process_with_two_indicators_only_the_higher_counts() {
        // Fast breathing 10 and carbon dioxide 15 are 15; a fast heart and a ventricular arrhythmia are 3.
        List<String> present = List.of(
                "inappropriate-tachypnoea",
                "inappropriate-hypercarbia",
                "unexplained-tachycardia",
                "ventricular-arrhythmia");
        assertBounds(18, 18, points(graded(present, List.of()), "larach-1994", "points"));
    }

    @Test
    void a_family_that_nobody_asked_about_adds_nothing_or_fifteen() {
        // Rigidity 15, carbon dioxide 15, a fast rise of temperature 15.
        List<String> present = List.of("rigidity", "inappropriate-hypercarbia", "rapid-temperature-rise");
        assertBounds(45, 60, points(graded(present, List.of("family-history-mh")), "larach-1994", "points"));
    }

    @Test
    void the_numbers_of_another_emergency_make_sixty_five_thyroid_points() {
        // 39.5 °C is 103.1 °F: 25; heart rate 130: 20; delirium: 20. Open: 10 nerves, 20 gut, 15 failure, 10 rhythm, 10
        // precipitant.
        List<String> lines = List.of(
                "findings:",
                "  - {finding: delirium, state: present, at: day 0}",
                "readings:",
                "  - {test: body-temperature, value: 39.5, unit: Cel}",
                "  - {test: heart-rate, value: 130, unit: /min}");
        assertBounds(65, 130, points(lines, "burch-wartofsky", "from99"));
    }
}
