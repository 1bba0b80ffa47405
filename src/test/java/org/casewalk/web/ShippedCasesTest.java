package org.casewalk.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import org.casewalk.casefile.CaseFile;
import org.casewalk.casefile.read.CaseReader;
import org.casewalk.casefile.read.Format;
import org.casewalk.pack.read.LibraryReader;
import org.casewalk.pack.read.RulesFolder;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ShippedCasesTest {

    /** Every so many; reading all of them takes seconds, which is why the page does not. */
    private static final int SHARE = 7;

    private final ShippedCases cases = new ShippedCases();

    @Test
    void the_head_of_a_case_says_what_reading_it_says() throws IOException {
        CaseReader reader = new CaseReader(LibraryReader.read(List.of(RulesFolder.shipped()))
                .library()
                .orElseThrow()
                .vocabulary());
        for (int i = 0; i < cases.all().size(); i += SHARE) {
            ShippedCases.Shipped shipped = cases.all().get(i);
            CaseFile read = reader.read(shipped.path(), cases.text(shipped), Format.YAML)
                    .caseFile()
                    .orElseThrow();
            assertEquals(read.title() + "; " + read.teaches(), shipped.title() + "; " + shipped.teaches());
        }
    }

    @Test
    void every_case_says_what_it_teaches_and_stands_on_a_shelf() {
        int shelved =
                Shelf.of(cases).stream().mapToInt(shelf -> shelf.cases().size()).sum();
        assertEquals(cases.all().size(), shelved + cases.in("published").size());
        assertTrue(cases.all().stream()
                .noneMatch(shipped ->
                        shipped.title().isEmpty() || shipped.teaches().isEmpty()));
    }
}
