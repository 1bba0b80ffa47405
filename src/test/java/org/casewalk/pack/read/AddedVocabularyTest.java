package org.casewalk.pack.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.casewalk.pack.Fault;
import org.casewalk.pack.PackProblem;
import org.casewalk.term.Vocabulary;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(ReplaceUnderscores.class)
class AddedVocabularyTest {

    private static final String FINDING =
            "  - {id: twitch, label: Twitch, question: \"Is there a twitch?\", burden: look}\n";

    @TempDir
    private Path folder;

    private LibraryReading read(String listed, String added) throws IOException {
        Files.createDirectories(folder.resolve("vocabulary"));
        Files.writeString(
                folder.resolve("library.yaml"),
                "vocabulary: [" + listed + "]\nbibliography: bibliography.yaml\npacks: []\n");
        Files.writeString(folder.resolve("bibliography.yaml"), "[]\n");
        Files.writeString(folder.resolve("vocabulary/extra.yaml"), added);
        return LibraryReader.read(List.of(RulesFolder.directory(folder)));
    }

    @Test
    void a_file_of_its_own_may_hold_terms_of_several_kinds() throws IOException {
        Vocabulary vocabulary = read(
                        "vocabulary/extra.yaml",
                        "findings:\n" + FINDING + "tests:\n  - {id: twitches, label: Twitches, unit: /min}\n")
                .library()
                .orElseThrow()
                .vocabulary();
        assertEquals(List.of("twitch"), List.copyOf(vocabulary.findings().keySet()));
        assertEquals(List.of("twitches"), List.copyOf(vocabulary.tests().keySet()));
    }

    @Test
    void a_finding_that_exists_is_not_replaced() throws IOException {
        assertEquals(
                List.of(Fault.DUPLICATE_ID.code()),
                read("vocabulary/extra.yaml", "findings:\n" + FINDING + FINDING).problems().stream()
                        .map(PackProblem::code)
                        .toList());
    }

    @Test
    void a_kind_that_nobody_knows_is_told() throws IOException {
        assertTrue(
                read("vocabulary/extra.yaml", "twitches:\n" + FINDING).library().isEmpty());
    }

    @Test
    void a_path_outside_the_folder_is_refused() throws IOException {
        assertEquals(
                List.of(Fault.BAD_PATH.code()),
                read("../extra.yaml", "findings: []\n").problems().stream()
                        .map(PackProblem::code)
                        .toList());
    }
}
