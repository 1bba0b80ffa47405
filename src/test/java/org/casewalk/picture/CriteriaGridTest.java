package org.casewalk.picture;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.casewalk.Casewalk;
import org.casewalk.casefile.read.CaseReader;
import org.casewalk.casefile.read.Format;
import org.casewalk.pack.Library;
import org.casewalk.pack.read.LibraryReader;
import org.casewalk.pack.read.RulesFolder;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CriteriaGridTest {

    private static final Library LIBRARY =
            LibraryReader.read(List.of(RulesFolder.shipped())).library().orElseThrow();

    private static final String MET = ".*: met(;|\\.|$).*";

    private static final String HIGH_PRESSURE = """
            id: high-pressure
            title: High pressure and rigidity
            onset: day 0
            findings:
              - {finding: hypertension, state: present, at: day 0}
              - {finding: rigidity, state: present, at: day 0}
            """;

    @Test
    void what_is_on_record_is_met() {
        for (String label : List.of("Muscle rigidity", "High blood pressure, in words")) {
            assertTrue(row(label).matches(MET), row(label));
            assertFalse(row(label).contains("another answer"), row(label));
        }
    }

    @Test
    void an_answer_that_meets_one_half_of_an_or_is_not_lent_to_the_other() {
        String low = row("Low blood pressure, in words");
        assertTrue(low.contains(": met by another answer"), low);
        assertFalse(low.matches(MET), low);
    }

    @Test
    void what_nobody_asked_about_is_open() {
        String mutism = row("Mutism");
        assertTrue(mutism.contains(": open"), mutism);
        assertFalse(mutism.matches(".*: (not )?met\\b.*"), mutism);
    }

    private static String row(String label) {
        Picture picture = CriteriaGrid.of(
                "grid",
                Casewalk.of(LIBRARY)
                        .check(new CaseReader(LIBRARY.vocabulary())
                                .read("case.yaml", HIGH_PRESSURE, Format.YAML)
                                .caseFile()
                                .orElseThrow()),
                LIBRARY,
                "nms-criteria");
        return picture.table().rows().stream()
                .filter(cells -> cells.get(0).equals(label))
                .map(cells -> String.join(" ", cells.subList(1, cells.size())))
                .findFirst()
                .orElse("");
    }
}
