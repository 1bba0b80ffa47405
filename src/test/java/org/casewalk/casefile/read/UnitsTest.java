package org.casewalk.casefile.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.casewalk.casefile.CaseProblem;
import org.casewalk.casefile.ReadingEntry;
import org.casewalk.term.Interval;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class UnitsTest {

    private static final CaseReader READER = new CaseReader(SampleVocabulary.VOCABULARY);

    @ParameterizedTest(name = "{0} {1} {2} is {3}")
    @CsvSource({
        "creatine-kinase,           900,   U/L,      900",
        "creatine-kinase,           10,    µkat/L,   600",
        "creatine-kinase,           10,    ukat/L,   600",
        "creatine-kinase,           900,   IU/L,     900",
        "creatine-kinase,           0.9,   kU/L,     900",
        "temperature,               38.5,  °C,       38.5",
        "temperature,               101.3, °F,       38.5",
        "temperature,               100.4, [degF],   38",
        "temperature,               98.6,  degF,     37",
        "temperature,               311.15, K,       38",
        "leukocytes,                12.5,  10^9/L,   12.5",
        "leukocytes,                12.5,  G/L,      12.5",
        "leukocytes,                12500, /µL,      12.5",
        "leukocytes,                12.5,  10*3/uL,  12.5",
        "systolic-blood-pressure,   90,    mmHg,     90",
        "systolic-blood-pressure,   120,   mm Hg,    120",
        "heart-rate,                110,   bpm,      110",
        "oxygen-saturation,         91,    %,        91",
        "potassium,                 5.1,   mmol/L,   5.1",
        "base-excess,               -4,    mmol/L,   -4",
        "creatinine,                1.1312, mg/dL,   100",
        "glucose,                   90.078, mg/dL,   5",
        "tsh,                       2.5,   mIU/L,    2.5",
        "tsh,                       2.5,   m[IU]/L,  2.5",
        "tsh,                       2.5,   µIU/mL,   2.5",
        "glasgow-coma-scale,        14,    {score},  14"
    })
    void a_value_is_kept_in_the_unit_of_its_test(String test, String value, String unit, double expected) {
        assertEquals(Interval.exactly(expected), reading(test, value, unit).value());
    }

    @Test
    void the_written_value_stands_beside_the_converted_one() {
        assertEquals("10 µkat/L", reading("creatine-kinase", "10", "µkat/L").written());
    }

    @Test
    void a_number_without_unit_is_read_where_the_test_counts_points() {
        ReadingEntry read = reading("{test: GCS, value: 14}");

        assertEquals(Interval.exactly(14), read.value());
    }

    @Test
    void above_a_number_begins_at_the_next_one() {
        ReadingEntry read = reading("{test: CK, value: 22000, comparator: \">\", unit: U/L}");

        assertEquals(new Interval(Math.nextUp(22000.0), Double.POSITIVE_INFINITY), read.value());
    }

    @Test
    void at_least_a_number_includes_it() {
        ReadingEntry read = reading("{test: CK, value: 22000, comparator: \">=\", unit: U/L}");

        assertEquals(new Interval(22000, Double.POSITIVE_INFINITY), read.value());
    }

    @Test
    void below_a_number_excludes_it() {
        ReadingEntry read = reading("{test: CK, value: 30, comparator: \"<\", unit: U/L}");

        assertEquals(new Interval(Double.NEGATIVE_INFINITY, Math.nextDown(30.0)), read.value());
    }

    @Test
    void a_bound_is_converted_before_it_is_made_strict() {
        ReadingEntry read = reading("{test: CK, value: 10, comparator: \">\", unit: µkat/L}");

        assertEquals(Math.nextUp(600.0), read.value().atLeast());
    }

    @Test
    void normal_without_a_number_is_an_unknown_value() {
        ReadingEntry read = reading("{test: CK, normal: true}");

        assertTrue(read.normalNoNumber() && read.value().unknown());
    }

    @Test
    void limits_are_converted_with_the_value() {
        ReadingEntry read = reading("{test: CK, value: 20, unit: ukat/L, upperLimit: 2.5, lowerLimit: 0.5}");

        assertEquals(Interval.exactly(150), read.upperLimit());
        assertEquals(Interval.exactly(30), read.lowerLimit());
    }

    @Test
    void a_limit_that_is_not_recorded_is_unknown() {
        assertTrue(reading("{test: CK, value: 20, unit: U/L}").upperLimit().unknown());
    }

    @ParameterizedTest(name = "{0} in {1} is {2}")
    @CsvSource({
        "creatine-kinase, mg/dL, C209",
        "creatine-kinase, U,     C209",
        "leukocytes,      mmol/L, C209",
        "potassium,       mEq/L, C209",
        "potassium,       mg/dL, C209",
        "creatinine,      mm[Hg], C209",
        "temperature,     U/L,   C209",
        "heart-rate,      Cel,   C209",
        "tsh,             mU/L,  C209",
        "creatine-kinase, U/L),  C208",
        "creatine-kinase, units, C208",
        "creatine-kinase, '10*99999999/L', C208",
        "creatine-kinase, 'm999999999', C208",
        "creatine-kinase, '((((((((', C208",
        "creatine-kinase, '{', C208"
    })
    void a_unit_that_is_not_understood_or_does_not_fit_is_an_error(String test, String unit, String code) {
        CaseReading reading = read("{test: %s, value: 5, unit: \"%s\"}".formatted(test, unit));

        assertEquals(code, reading.problems().get(0).code());
    }

    @Test
    void every_usual_conversion_is_what_the_ucum_library_says() {
        Units.USUAL.forEach((pair, conversion) -> {
            String[] units = pair.split(" → ");
            Optional<BigDecimal> library = Ucum.factor(units[0], units[1]);

            assertEquals(
                    library.map(UnitsTest::rounded),
                    Optional.of(conversion.times()).map(UnitsTest::rounded),
                    pair);
        });
    }

    @Test
    void every_code_behind_a_usual_spelling_is_one_that_the_ucum_library_knows() {
        UnitSpelling.codes().forEach(code -> assertTrue(Ucum.known(code), code));
    }

    @Test
    void a_value_on_the_edge_of_plausible_is_not_asked_about() {
        assertEquals(
                0, read("{test: temperature, value: 45, unit: Cel}").problems().size());
    }

    @Test
    void a_value_beyond_plausible_is_asked_about() {
        assertEquals(
                "C301",
                read("{test: temperature, value: 45.1, unit: Cel}")
                        .problems()
                        .get(0)
                        .code());
    }

    private static BigDecimal rounded(BigDecimal factor) {
        return factor.setScale(12, RoundingMode.HALF_EVEN).stripTrailingZeros();
    }

    private static ReadingEntry reading(String test, String value, String unit) {
        return reading("{test: %s, value: %s, unit: \"%s\"}".formatted(test, value, unit));
    }

    private static ReadingEntry reading(String entry) {
        CaseReading reading = read(entry);
        return reading.caseFile()
                .orElseThrow(() -> new AssertionError(ProblemText.of(reading.problems())))
                .readings()
                .get(0);
    }

    private static CaseReading read(String entry) {
        CaseReading reading = READER.read("x.yaml", "id: x\ntitle: X\nreadings:\n  - " + entry + "\n", Format.YAML);
        assertTrue(reading.problems().stream().map(CaseProblem::code).distinct().count() < 2);
        return reading;
    }
}
