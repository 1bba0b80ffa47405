package org.casewalk.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import org.casewalk.Casewalk;
import org.casewalk.casefile.CaseFile;
import org.casewalk.casefile.Origin;
import org.casewalk.casefile.write.CaseDocument;
import org.casewalk.casefile.write.EntryForm;
import org.casewalk.casefile.write.HeadForm;
import org.casewalk.pack.read.LibraryReader;
import org.casewalk.pack.read.RulesFolder;
import org.casewalk.walk.Outcome;
import org.casewalk.walk.UnkeptLog;
import org.casewalk.walk.Walk;
import org.casewalk.walk.Walks;

/** A walk in the terminal, typed line by line as over a pipe. */
final class TerminalWalkRun {

    static final Casewalk CASEWALK = Casewalk.of(
            LibraryReader.read(List.of(RulesFolder.shipped())).library().orElseThrow());

    private final Walks walks = new Walks(CASEWALK, new UnkeptLog(), () -> "walk");
    private final Looks looks;
    private String said = "";

    private TerminalWalkRun(Looks looks) {
        this.looks = looks;
        CaseFile empty = CaseFile.empty("walk", "Made up", new Origin.Fictional());
        Outcome begun = walks.begin(CaseDocument.of(empty, CASEWALK.library().vocabulary()));
        assertTrue(begun instanceof Outcome.Taken, begun.toString());
    }

    /** From nothing, in a wide window, so that a sentence stands on one line. */
    static TerminalWalkRun typing(String... lines) {
        return new TerminalWalkRun(new Looks(200, false, false, false)).then(lines);
    }

    static TerminalWalkRun looking(Looks looks, String... lines) {
        return new TerminalWalkRun(looks).then(lines);
    }

    /** Opens the walk again and types on. */
    TerminalWalkRun then(String... lines) {
        StringWriter out = new StringWriter();
        String typed = String.join("\n", lines) + (lines.length == 0 ? "" : "\n");
        Terminal terminal = new Terminal(InputStream.nullInputStream(), out, new StringWriter(), looks);
        try {
            BufferedReader in = new BufferedReader(new StringReader(typed));
            new TerminalWalk(walks, terminal, in, walk(), TerminalWalkResume.usual()).run();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        said = out.toString();
        return this;
    }

    String said() {
        return said;
    }

    Walk walk() {
        return walks.open("walk").orElseThrow();
    }

    TerminalWalkRun says(String words) {
        assertTrue(said.contains(words), said);
        return this;
    }

    TerminalWalkRun doesNotSay(String words) {
        assertFalse(said.contains(words), said);
        return this;
    }

    /** The one entry of the case. */
    EntryForm only() {
        assertEquals(1, walk().document().entries().size(), said);
        return walk().document().entries().iterator().next();
    }

    /** Checks a field of the one entry. */
    TerminalWalkRun records(String key, String value) {
        assertEquals(value, only().text(key), said);
        return this;
    }

    TerminalWalkRun recordsNothing() {
        assertEquals(List.of(), List.copyOf(walk().document().entries()), said);
        assertEquals(new HeadForm("", "", "", "", ""), walk().document().headForm(), said);
        return this;
    }
}
