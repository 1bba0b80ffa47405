package org.casewalk.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import org.casewalk.casefile.CaseProblem;
import org.casewalk.casefile.read.CaseReader;
import org.casewalk.casefile.read.CaseReading;
import org.casewalk.casefile.read.Format;
import org.casewalk.term.TestTerm;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An ordinary number that was typed under the other unit of its test. Ordinary numbers are those of a healthy adult in that other unit. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class OtherUnitsAskedAboutTest {

    private static final CaseReader READER = new CaseReader(Shipped.library().vocabulary());

    @ParameterizedTest(name = "{0} {1} {2}: maybe {3}")
    @CsvSource({
        "body-temperature, 98.6, Cel,     98.6 °F",
        "body-temperature, 37,   °F,      37 Cel",
        "systolic-bp,      16,   mmHg,    16 kPa",
        "paco2,            5.3,  mmHg,    5.3 kPa",
        "creatine-kinase,  2.5,  U/L,     2.5 µkat/L",
        "ldh,              3.5,  U/L,     3.5 µkat/L",
        "wbc,              8500, 10*9/L,  8500 /µL",
        "wbc,              8.5,  /µL,     8.5 10*9/L",
        "serum-iron,       120,  umol/L,  120 µg/dL",
        "creatinine,       1.1,  umol/L,  1.1 mg/dL",
        "creatinine,       95,   mg/dL,   95 umol/L",
        "calcium-total,    9.5,  mmol/L,  9.5 mg/dL",
        "calcium-total,    2.4,  mg/dL,   2.4 mmol/L",
        "glucose,          95,   mmol/L,  95 mg/dL",
        "glucose,          5.3,  mg/dL,   5.3 mmol/L",
        "csf-protein,      0.4,  mg/dL,   0.4 g/L"
    })
    void a_number_that_is_ordinary_in_the_other_unit_is_asked_about_with_that_unit(
            String test, String value, String unit, String meant) {
        CaseReading reading = read(test, value, unit);

        assertEquals(
                List.of("Maybe %s is meant; if the record says %s %s, leave it.".formatted(meant, value, unit)),
                reading.problems().stream().map(CaseProblem::maybe).toList());
        assertFalse(reading.caseFile().isEmpty(), "Nothing is refused.");
    }

    @ParameterizedTest(name = "{0} {1} {2}")
    @CsvSource({
        "creatinine,       9500, umol/L",
        "heart-rate,       400,  /min",
        "free-t4,          15,   ng/dL",
        "sodium,           14,   mmol/L"
    })
    void a_number_that_is_usual_in_no_other_unit_is_asked_about_without_one(String test, String value, String unit) {
        assertEquals(
                List.of("Maybe the unit or a decimal point slipped; if the record says so, leave it."),
                read(test, value, unit).problems().stream()
                        .map(CaseProblem::maybe)
                        .toList());
    }

    @ParameterizedTest(name = "{0} {1} {2}")
    @CsvSource({
        "glucose,          60,   mmol/L",
        "glucose,          0.5,  mmol/L",
        "calcium-total,    0.8,  mmol/L",
        "paco2,            8,    mmHg",
        "free-t4,          10,   ng/dL",
        "csf-protein,      5,    mg/dL",
        "magnesium,        2.0,  mmol/L"
    })
    void what_may_be_somebodys_value_is_not_asked_about(String test, String value, String unit) {
        assertEquals(List.of(), read(test, value, unit).problems());
    }

    @Test
    void every_test_of_the_vocabulary_has_a_range_beyond_which_a_value_is_asked_about() {
        List<String> without = Shipped.library().vocabulary().tests().values().stream()
                .filter(test -> test.plausible().unknown())
                .map(TestTerm::id)
                .toList();
        assertEquals(List.of(), without);
    }

    private static CaseReading read(String test, String value, String unit) {
        return READER.read(
                "x.yaml",
                "id: x\ntitle: X\nreadings: [{test: %s, value: %s, unit: \"%s\"}]\n".formatted(test, value, unit),
                Format.YAML);
    }
}
