package org.casewalk.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.casewalk.checklist.Checklist;
import org.casewalk.checklist.Evidence;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where a multiple of the upper limit rests on published limits, it says so and names them. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class PublishedLimitsShownTest {

    private static final String BASIS = "no laboratory limit entered; published upper limits 135 to 810 U/L";

    @ParameterizedTest
    @CsvSource({"3240, true for every one", "3239, they do not settle it", "539, true for none"})
    void a_multiple_without_the_laboratory_s_limit_names_the_published_ones(int value, String judged) {
        String statement = evidence("{test: CK, value: %d, unit: U/L, at: day 0}".formatted(value));
        assertTrue(statement.endsWith(", " + BASIS + ": " + judged), statement);
    }

    @Test
    void with_the_laboratory_s_limit_no_other_is_named() {
        assertFalse(evidence("{test: CK, value: 3240, unit: U/L, upperLimit: 170, at: day 0}")
                .contains("published"));
    }

    @Test
    void the_entry_says_it_as_well() {
        Checklist checklist = Shipped.check("readings: [{test: CK, value: 3240, unit: U/L, at: day 0}]");
        assertEquals(
                1,
                checklist.entered().stream()
                        .filter(entry -> entry.details().contains(BASIS))
                        .count());
    }

    private static String evidence(String reading) {
        return Shipped.check("readings: [" + reading + "]").patterns().stream()
                .filter(pattern -> pattern.id().equals("nms"))
                .flatMap(pattern -> pattern.criteria().stream())
                .filter(criterion -> criterion.id().equals("creatine-kinase"))
                .flatMap(criterion -> criterion.evidence().stream())
                .map(Evidence::statement)
                .findFirst()
                .orElseThrow();
    }
}
