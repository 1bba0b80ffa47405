package org.casewalk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.casewalk.casefile.CaseFile;
import org.casewalk.casefile.read.CaseReader;
import org.casewalk.casefile.read.CaseReading;
import org.casewalk.casefile.read.Format;
import org.casewalk.checklist.Result;
import org.casewalk.fact.Truth;
import org.casewalk.pack.Library;
import org.casewalk.pack.read.LibraryReader;
import org.casewalk.pack.read.LibraryReading;
import org.casewalk.pack.read.RulesFolder;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Pairs of cases that are nearly alike: what one leaves behind must not answer for the other. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class EarlierCasesTest {

    private static final String SILENT = "";
    private static final String NO_BLOCKER =
            "\"drugHistory\":[{\"drugClass\":\"dopamine-blocker\",\"state\":\"not-taken\"}]";
    private static final String OTHER_DRUG =
            "\"exposures\":[{\"drug\":\"sertraline\",\"event\":\"start\",\"at\":\"day -3\",\"taken\":\"known\"}],\"onset\":\"day 0\"";
    private static final String OTHER_CLASS =
            "\"drugHistory\":[{\"drugClass\":\"opioid\",\"state\":\"not-taken\"}],\"onset\":\"day 0\"";
    private static final String ONSET = "\"onset\":\"day 0\"";

    private static final String OVER =
            "\"episodes\":[{\"id\":\"e\",\"onset\":\"day -20\",\"ended\":\"day -10\"}],\"episode\":\"e\"";
    private static final String UNNAMED =
            "\"exposures\":[{\"drugClass\":\"antipsychotic\",\"event\":\"start\",\"at\":\"day -3\",\"taken\":\"known\"}],"
                    + ONSET;

    private static Library library;

    @BeforeAll
    static void load() {
        LibraryReading reading = LibraryReader.read(List.of(
                RulesFolder.shipped(), RulesFolder.directory(Path.of("src/test/resources/packs/earlier-cases"))));
        assertEquals(List.of(), reading.problems());
        library = reading.library().orElseThrow();
    }

    @Test
    void a_class_closed_as_part_of_another_is_not_silence_about_it() {
        eachAsIfFirst("part-of-a-class", SILENT, NO_BLOCKER);
    }

    @Test
    void another_drug_on_record_leaves_other_answers_about_a_class_than_none() {
        eachAsIfFirst("class-in-class", OTHER_DRUG, OTHER_CLASS);
    }

    @Test
    void a_subject_nobody_is_asked_about_still_waits_for_a_first_sign_that_is_unknown() {
        eachAsIfFirst("waits-for-the-first-sign", SILENT, ONSET);
    }

    @Test
    void what_takes_an_exclusion_back_is_not_left_out_of_what_settles() {
        String record = "\"findings\":[{\"finding\":\"ec-against\",\"state\":\"present\"},"
                + "{\"finding\":\"ec-taking-back\",\"state\":\"present\"}";
        Result before = result(Casewalk.of(library), "taken-back", record + "]");
        Result both = result(
                Casewalk.of(library),
                "taken-back",
                record
                        + ",{\"finding\":\"ec-one\",\"state\":\"present\"},{\"finding\":\"ec-two\",\"state\":\"present\"}]");
        assertEquals(Truth.OPEN, both.status());
        assertFalse(before.settledBy().contains(List.of("finding:ec-one", "finding:ec-two")));
    }

    @Test
    void an_episode_that_is_over_leaves_other_answers_than_one_that_is_not() {
        for (String set : List.of("caroff-mann", "iec-2011", "adityanjee")) {
            eachAsIfFirst(set, ONSET, OVER);
        }
    }

    @Test
    void a_drug_without_a_name_is_not_silence_about_what_it_may_be() {
        eachAsIfFirst("part-of-a-class", ONSET, UNNAMED);
        eachAsIfFirst("class-in-class", ONSET, UNNAMED);
    }

    private static void eachAsIfFirst(String set, String one, String other) {
        for (List<String> order : List.of(List.of(one, other), List.of(other, one))) {
            Casewalk casewalk = Casewalk.of(library);
            for (String record : order) {
                assertEquals(
                        result(Casewalk.of(library), set, record),
                        result(casewalk, set, record),
                        order + ": " + record);
            }
        }
    }

    private static Result result(Casewalk casewalk, String set, String record) {
        String text = "{\"id\":\"x\",\"title\":\"X\",\"origin\":{\"kind\":\"fictional\"}"
                + (record.isEmpty() ? "" : "," + record) + "}";
        CaseReading reading = new CaseReader(library.vocabulary()).read("case.json", text, Format.JSON);
        CaseFile caseFile = reading.caseFile().orElseThrow(() -> new AssertionError(reading.problems()));
        return Stream.of(casewalk.check(caseFile).criteriaSets())
                .flatMap(List::stream)
                .filter(result -> result.id().equals(set))
                .findFirst()
                .orElseThrow();
    }
}
