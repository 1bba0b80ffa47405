package org.casewalk.content;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.casewalk.checklist.Bounds;
import org.casewalk.checklist.Result;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The twelve worked vignettes, their totals added up by hand from what each file states and nothing else; where a vignette leaves something
 * out, its points stand in the upper bound only.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class IecVignettesTest {

    @ParameterizedTest(name = "{0}: {1} to {2} literally, {3} to {4} by release; {5}")
    @CsvSource({
        "textbook-picture, 100, 100, 100, 100, every item on record",
        "early-incomplete, 60, 95, 60, 95, 'one temperature of 37.9, no second pressure, work-up pending; heart rate below a quarter'",
        "long-acting-injection, 75, 95, 95, 95, 'item 1 by date open: the history is not stated as complete; item 7 not reached'",
        "clonus-on-stable-quetiapine, 48, 48, 48, 48, '20 + 18 + 10; a toxic cause is named'",
        "hot-dry-and-picking, 31, 51, 31, 51, '18 + 13; whether the drug came before the first sign is not exact enough'",
        "eyes-up-and-alert, 20, 45, 20, 45, '20; one temperature leaves 18 open, the work-up 7'",
        "restless-after-reduction, 0, 70, 20, 70, 'by release 20; temperature, creatine kinase, lability, metabolism and work-up not known'",
        "levodopa-missed-after-surgery, 100, 100, 100, 100, 'item 1 by dopaminergic withdrawal'",
        "catatonic-without-drug, 73, 80, 73, 80, '18 + 17 + 13 + 10 + 10 + 5; work-up pending, no drug'",
        "two-pictures-at-once, 93, 93, 93, 93, 'all but the work-up: a toxic cause is named'",
        "mouth-movements-for-months, 20, 100, 20, 100, 'item 1 alone; nothing else was asked'",
        "clozapine-day-twelve, 76, 83, 76, 83, 'all but rigidity, which was looked for; work-up pending'",
    })
    void totals(String vignette, double low, double high, double releaseLow, double releaseHigh, String why)
            throws IOException {
        List<Bounds> totals = totals(vignette);
        assertEquals(low, totals.get(0).low(), why);
        assertEquals(high, totals.get(0).high(), why);
        assertEquals(releaseLow, totals.get(1).low(), why);
        assertEquals(releaseHigh, totals.get(1).high(), why);
    }

    private static List<Bounds> totals(String vignette) throws IOException {
        Path file = Path.of("fixtures", "cases", "fictional", "vignette-" + vignette + ".yaml");
        String[] lines = Files.readAllLines(file).stream()
                .filter(line -> !line.startsWith("id: ") && !line.startsWith("title: "))
                .toArray(String[]::new);
        return Shipped.check(lines).criteriaSets().stream()
                .filter(result -> result.id().equals("iec-2011"))
                .map(Result::bounds)
                .findFirst()
                .orElseThrow();
    }
}
