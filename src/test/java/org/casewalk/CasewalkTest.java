package org.casewalk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.casewalk.casefile.CaseFile;
import org.casewalk.checklist.Checklist;
import org.casewalk.fact.Truth;
import org.casewalk.pack.read.LibraryReader;
import org.casewalk.pack.read.LibraryReading;
import org.casewalk.pack.read.RulesFolder;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CasewalkTest {

    private static Casewalk shipped() {
        LibraryReading reading = LibraryReader.read(List.of(RulesFolder.shipped()));
        assertEquals(List.of(), reading.problems());
        return Casewalk.of(reading.library().orElseThrow());
    }

    @Test
    void in_an_empty_case_nothing_is_met_or_not_met() {
        Checklist checklist = shipped().check(CaseFile.empty("empty", "Nothing entered"));
        checklist.redFlags().forEach(flag -> assertEquals(Truth.OPEN, flag.status(), flag.id()));
        checklist.patterns().forEach(result -> {
            assertEquals(Truth.OPEN, result.status(), result.id());
            result.criteria().forEach(criterion -> assertEquals(Truth.OPEN, criterion.status(), criterion.id()));
        });
        checklist.timing().forEach(result -> result.criteria()
                .forEach(criterion -> assertEquals(Truth.OPEN, criterion.status(), criterion.id())));
        assertTrue(checklist.patterns().size() >= 3);
    }
}
