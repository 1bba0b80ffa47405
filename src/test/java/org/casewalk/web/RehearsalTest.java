package org.casewalk.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the program does before anybody comes. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class RehearsalTest {

    @TempDir
    Path folder;

    @Test
    void a_rehearsal_gives_answers_and_leaves_no_walk() throws Exception {
        try (SiteUnderTest site = new SiteUnderTest(folder)) {
            assertTrue(Rehearsal.of(site.walks.casewalk()) > 100);
            assertEquals(List.of(), site.walks.ids());
        }
    }
}
