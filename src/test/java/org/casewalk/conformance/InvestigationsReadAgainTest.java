package org.casewalk.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.casewalk.casefile.CaseEdit;
import org.casewalk.casefile.CaseFile;
import org.casewalk.casefile.Episode;
import org.casewalk.casefile.InvestigationEntry;
import org.casewalk.casefile.InvestigationEntry.Result;
import org.casewalk.casefile.Place;
import org.casewalk.casefile.When;
import org.casewalk.fact.FactMapper;
import org.casewalk.fact.Facts;
import org.casewalk.fact.Question;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Two results of one investigation, each of them and in every order in time: the program and a reading of its own agree. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class InvestigationsReadAgainTest {

    private static final List<When> TIMES = List.of(
            Entries.day(-1), Entries.day(0), Entries.days(-1, 0), Entries.hour(0), Entries.hour(8), When.UNKNOWN);
    private static final FactMapper MAPPER = new FactMapper(
            Packs.SHIPPED.library().vocabulary(), List.of(new Question("Investigation", List.of("csf"))));

    @Test
    void the_program_and_a_reading_of_its_own_agree_on_any_two_results() {
        for (When first : TIMES) {
            for (When then : TIMES) {
                for (Result one : Result.values()) {
                    for (Result other : Result.values()) {
                        CaseFile caseFile = CaseEdit.withOnset(CaseFile.empty("x", "X"), first);
                        caseFile = CaseEdit.with(caseFile, entry("i-1", one, then));
                        compare(caseFile);
                        for (When end : List.of(Entries.day(0), Entries.days(0, 1), Entries.hour(4))) {
                            compare(Answer.caseOf(caseFile.investigations(), new Episode("", "", first, end)));
                        }
                        for (When again : TIMES) {
                            compare(CaseEdit.with(caseFile, entry("i-2", other, again)));
                        }
                    }
                }
            }
        }
    }

    private static void compare(CaseFile caseFile) {
        Facts mapped = MAPPER.map(caseFile);
        String told = caseFile.investigations() + " " + caseFile.episode().onset();
        assertEquals(Set.copyOf(mapped.facts()), new HashSet<>(InvestigationsReadAgain.results(caseFile)), told);
        assertEquals(mapped.closed(), InvestigationsReadAgain.closed(caseFile), told);
    }

    private static InvestigationEntry entry(String id, Result result, When at) {
        return new InvestigationEntry(
                id,
                "csf",
                result,
                InvestigationEntry.BeforeAntibiotics.NOT_STATED,
                at,
                When.UNKNOWN,
                "",
                "",
                Place.NONE);
    }
}
