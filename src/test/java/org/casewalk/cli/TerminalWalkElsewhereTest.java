package org.casewalk.cli;

import static org.casewalk.cli.TerminalWalkRun.CASEWALK;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Clock;
import org.casewalk.casefile.CaseFile;
import org.casewalk.casefile.Origin;
import org.casewalk.casefile.write.CaseDocument;
import org.casewalk.casefile.write.EntryForm;
import org.casewalk.walk.Outcome;
import org.casewalk.walk.Walk;
import org.casewalk.walk.WalkEvent;
import org.casewalk.walk.Walks;
import org.casewalk.walk.store.SqliteWalkLog;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same walk in two terminals at once. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class TerminalWalkElsewhereTest {

    @TempDir
    Path folder;

    @Test
    void an_answer_to_a_walk_that_went_on_elsewhere_is_not_kept_and_no_fault() throws IOException {
        try (SqliteWalkLog log = SqliteWalkLog.open(folder.resolve("walks.db"), Clock.systemUTC())) {
            Walks here = new Walks(CASEWALK, log, () -> "walk");
            CaseFile empty = CaseFile.empty("walk", "Made up", new Origin.Fictional());
            Outcome begun = here.begin(CaseDocument.of(empty, CASEWALK.library().vocabulary()));
            Walks there = new Walks(CASEWALK, log, () -> "walk");
            typed("clonus absent\n", there, there.open("walk").orElseThrow());
            String said = typed("clonus present\n", here, ((Outcome.Taken) begun).walk());
            assertTrue(said.contains("Somebody else has answered this meanwhile."), said);
            assertEquals(2, log.read("walk").size());
        }
    }

    @Test
    void what_was_corrected_elsewhere_into_the_same_is_asked_about_and_kept_when_it_was_so_twice() throws IOException {
        try (SqliteWalkLog log = SqliteWalkLog.open(folder.resolve("walks.db"), Clock.systemUTC())) {
            Walks here = new Walks(CASEWALK, log, () -> "walk");
            CaseFile empty = CaseFile.empty("walk", "Made up", new Origin.Fictional());
            here.begin(CaseDocument.of(empty, CASEWALK.library().vocabulary()));
            typed("heart rate 70 /min\n", here, here.open("walk").orElseThrow());
            Walk before = here.open("walk").orElseThrow();
            EntryForm corrected =
                    before.document().entry("heart-rate").orElseThrow().with("value", "80");
            new Walks(CASEWALK, log, () -> "walk").answer("walk", new WalkEvent.Put(corrected), 2, false);
            String said = typed("heart rate 80 /min\ny\n", here, before);
            assertTrue(said.contains("This is on record already"), said);
            assertEquals(2, here.open("walk").orElseThrow().document().entries().size(), said);
        }
    }

    private static String typed(String lines, Walks walks, Walk walk) throws IOException {
        StringWriter out = new StringWriter();
        Terminal terminal = new Terminal(InputStream.nullInputStream(), out, new StringWriter(), Looks.plain());
        BufferedReader in = new BufferedReader(new StringReader(lines));
        new TerminalWalk(walks, terminal, in, walk, TerminalWalkResume.usual()).run();
        return out.toString();
    }
}
