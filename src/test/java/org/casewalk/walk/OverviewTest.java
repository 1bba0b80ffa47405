package org.casewalk.walk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.casewalk.Casewalk;
import org.casewalk.casefile.CaseFile;
import org.casewalk.casefile.read.CaseReader;
import org.casewalk.casefile.read.Format;
import org.casewalk.checklist.Checklist;
import org.casewalk.checklist.Overview;
import org.casewalk.checklist.Result;
import org.casewalk.fact.Truth;
import org.casewalk.pack.Library;
import org.casewalk.pack.read.LibraryReader;
import org.casewalk.pack.read.RulesFolder;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Pages show the overview long before the checklist is there: the two must never disagree. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class OverviewTest {

    private static final Path PUBLISHED = Path.of("fixtures", "cases", "published");
    /** Every third: the rest would say the same in three times the time. */
    private static final int SHARE = 3;

    private static final Library LIBRARY =
            LibraryReader.read(List.of(RulesFolder.shipped())).library().orElseThrow();
    private static final Casewalk CASEWALK = Casewalk.of(LIBRARY);

    @Test
    void what_is_said_at_once_of_a_published_case_is_what_its_checklist_says() throws IOException {
        int agreed = 0;
        for (CaseFile caseFile : published()) {
            Checklist whole = CASEWALK.check(caseFile);
            Overview said = CASEWALK.overview(CASEWALK.evaluate(caseFile));
            Overview expected = new Overview(
                    whole.title(),
                    whole.origin(),
                    whole.entered(),
                    whole.safetyQuestions(),
                    whole.redFlags().stream()
                            .filter(flag -> flag.status() == Truth.MET)
                            .toList(),
                    whole.patternsAndSets().stream()
                            .filter(result -> !result.decidedBy().isEmpty())
                            .map(OverviewTest::line)
                            .toList());
            assertEquals(expected, said, caseFile.id());
            agreed++;
        }
        assertTrue(agreed >= 5, "only " + agreed + " cases");
    }

    private static Overview.Line line(Result result) {
        boolean touched = result.status() != Truth.OPEN
                || result.criteria().stream().anyMatch(criterion -> criterion.status() != Truth.OPEN);
        boolean applies = result.criteria().stream()
                .noneMatch(criterion -> criterion.role().equals("gate") && criterion.status() == Truth.NOT_MET);
        return new Overview.Line(result.id(), result.title(), result.status(), touched, applies);
    }

    private static List<CaseFile> published() throws IOException {
        CaseReader reader = new CaseReader(LIBRARY.vocabulary());
        List<CaseFile> read = new ArrayList<>();
        try (Stream<Path> files = Files.list(PUBLISHED)) {
            List<Path> sorted = files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
            for (int i = 0; i < sorted.size(); i += SHARE) {
                read.add(reader.read(sorted.get(i).toString(), Files.readString(sorted.get(i)), Format.YAML)
                        .caseFile()
                        .orElseThrow());
            }
        }
        return read;
    }
}
