package org.casewalk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.casewalk.casefile.CaseFile;
import org.casewalk.casefile.CaseProblem;
import org.casewalk.casefile.read.CaseReader;
import org.casewalk.casefile.read.CaseReading;
import org.casewalk.casefile.read.Format;
import org.casewalk.checklist.Result;
import org.casewalk.fact.Truth;
import org.casewalk.pack.read.LibraryReader;
import org.casewalk.pack.read.LibraryReading;
import org.casewalk.pack.read.RulesFolder;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Majors fever, rigidity, CK; six minors; met with 3 majors, or with at least 2 majors and at least 4 minors. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class TruthTableTest {

    private static Casewalk casewalk;

    @BeforeAll
    static void load() {
        LibraryReading reading = LibraryReader.read(
                List.of(RulesFolder.shipped(), RulesFolder.directory(Path.of("src/test/resources/packs/truth-table"))));
        assertEquals(List.of(), reading.problems());
        casewalk = Casewalk.of(reading.library().orElseThrow());
    }

    @Test
    void two_majors_CK_unknown_three_minors_three_unknown_is_open() {
        assertEquals(Truth.OPEN, result("++", "", "+++???").status());
    }

    @Test
    void two_majors_CK_unknown_four_minors_is_met() {
        assertEquals(Truth.MET, result("++", "", "++++??").status());
    }

    @Test
    void two_majors_CK_unknown_three_minors_three_absent_is_open_and_settled_by_CK() {
        Result result = result("++", "", "+++---");
        assertEquals(Truth.OPEN, result.status());
        assertEquals(List.of(List.of("test:creatine-kinase")), result.settledBy());
    }

    @Test
    void one_major_one_absent_CK_unknown_four_minors_is_open() {
        assertEquals(Truth.OPEN, result("+-", "", "++++??").status());
    }

    @Test
    void two_majors_absent_CK_unknown_is_not_met() {
        assertEquals(Truth.NOT_MET, result("--", "", "??????").status());
    }

    @Test
    void nothing_known_is_open_with_combinations_offered() {
        Result result = result("??", "", "??????");
        assertEquals(Truth.OPEN, result.status());
        assertFalse(result.settledBy().isEmpty());
        assertTrue(result.settledBy().get(0).contains("test:creatine-kinase"));
    }

    @Test
    void a_single_answer_that_decides_for_one_value_only_could_settle() {
        Result result = result("++", "", "+++???");
        assertTrue(result.couldSettle().stream()
                .anyMatch(what -> what.question().equals("finding:tt-minor-d") && what.status() == Truth.MET));
        assertTrue(result.couldSettle().stream()
                .noneMatch(what -> what.question().equals("finding:tt-minor-d") && what.status() == Truth.NOT_MET));
    }

    @Test
    void counts_show_what_unknown_could_still_add() {
        Result result = result("++", "", "+++???");
        assertEquals(2, result.bounds().get(0).low());
        assertEquals(3, result.bounds().get(0).high());
        assertEquals(3, result.bounds().get(2).low());
        assertEquals(6, result.bounds().get(2).high());
        assertEquals(4, result.bounds().get(2).cutOff());
    }

    @Test
    void a_CK_of_four_times_the_upper_limit_counts_and_one_below_does_not() {
        assertEquals(Truth.MET, result("++", "800", "??????").status());
        assertEquals(Truth.NOT_MET, result("++", "799", "------").status());
    }

    private static Result result(String majors, String ck, String minors) {
        List<String> findings = new ArrayList<>();
        state(findings, "tt-fever", majors.charAt(0));
        state(findings, "tt-rigidity", majors.charAt(1));
        for (int i = 0; i < 6; i++) {
            state(findings, "tt-minor-" + (char) ('a' + i), minors.charAt(i));
        }
        String reading = ck.isEmpty()
                ? ""
                : "{\"test\":\"creatine-kinase\",\"value\":%s,\"unit\":\"U/L\",\"upperLimit\":200}".formatted(ck);
        String json = "{\"id\":\"t\",\"title\":\"T\",\"findings\":[%s],\"readings\":[%s]}"
                .formatted(String.join(",", findings), reading);
        CaseReading read = new CaseReader(casewalk.library().vocabulary()).read("t.json", json, Format.JSON);
        assertEquals(
                List.of(), read.problems().stream().map(CaseProblem::message).toList());
        CaseFile caseFile = read.caseFile().orElseThrow();
        return casewalk.check(caseFile).criteriaSets().stream()
                .filter(set -> set.id().equals("majors-and-minors"))
                .findFirst()
                .orElseThrow();
    }

    private static void state(List<String> findings, String id, char sign) {
        if (sign != '?') {
            findings.add("{\"finding\":\"%s\",\"state\":\"%s\"}".formatted(id, sign == '+' ? "present" : "absent"));
        }
    }
}
