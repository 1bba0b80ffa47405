package org.casewalk.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.casewalk.Casewalk;
import org.casewalk.casefile.CaseFile;
import org.casewalk.casefile.read.CaseReader;
import org.casewalk.casefile.read.CaseReading;
import org.casewalk.casefile.read.Format;
import org.casewalk.checklist.Checklist;
import org.casewalk.checklist.Result;
import org.casewalk.pack.Library;
import org.casewalk.pack.read.LibraryReader;
import org.casewalk.pack.read.RulesFolder;

/** A drawing with the case it was made of. */
record Drawn(String what, Picture picture) {

    private static final Library LIBRARY = LibraryReader.read(List.of(RulesFolder.directory(Path.of("rules"))))
            .library()
            .orElseThrow();
    private static final Casewalk DOOR = Casewalk.of(LIBRARY);
    private static final CaseReader READER = new CaseReader(LIBRARY.vocabulary());

    /** The published cases and every twentieth of the others. */
    static Stream<CaseFile> cases() {
        try (Stream<Path> found = Files.walk(Path.of("fixtures/cases"))) {
            List<Path> files = found.filter(Files::isRegularFile).sorted().toList();
            return IntStream.range(0, files.size())
                    .filter(i -> i % 20 == 0 || files.get(i).toString().contains("published"))
                    .mapToObj(i -> read(files.get(i)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The drawings in both forms. */
    Stream<InForm> forms() {
        return picture.drawings().stream()
                .flatMap(drawing -> Stream.of(
                        new InForm(what, Form.WIDE, drawing.wide()), new InForm(what, Form.NARROW, drawing.narrow())));
    }

    record InForm(String what, Form form, String svg) {

        @Override
        public String toString() {
            return what + form.suffix();
        }
    }

    static Checklist checklist(CaseFile caseFile) {
        return DOOR.check(caseFile);
    }

    static WindowLanes windows(CaseFile caseFile) {
        return new WindowLanes(caseFile, DOOR.check(caseFile), LIBRARY);
    }

    static List<WindowsOfCase.Asked> asked(CaseFile caseFile) {
        return WindowsOfCase.of(DOOR.check(caseFile), LIBRARY);
    }

    static Library library() {
        return LIBRARY;
    }

    static Stream<Drawn> ofShippedCases() {
        return cases().flatMap(Drawn::of);
    }

    static Picture timeline(String yaml) {
        return timeline(read("made-up.yaml", "id: made-up\n" + yaml + "\n"));
    }

    static Picture timeline(CaseFile caseFile) {
        return Timeline.of("timeline", caseFile, DOOR.check(caseFile), LIBRARY);
    }

    private static Stream<Drawn> of(CaseFile caseFile) {
        Checklist checklist = DOOR.check(caseFile);
        Stream<Drawn> grids = Stream.of(checklist.patterns(), checklist.criteriaSets())
                .flatMap(List::stream)
                .map(Result::pack)
                .distinct()
                .map(pack -> new Drawn(
                        caseFile.id() + ", criteria of " + pack,
                        CriteriaGrid.of("grid-" + pack, checklist, LIBRARY, pack)));
        return Stream.concat(
                Stream.of(
                        new Drawn(caseFile.id() + ", timeline", Timeline.of("timeline", caseFile, checklist, LIBRARY)),
                        new Drawn(caseFile.id() + ", answers", AnswerMap.of("answers", checklist))),
                grids);
    }

    private static CaseFile read(Path file) {
        try {
            return read(file.toString(), Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static CaseFile read(String name, String text) {
        CaseReading reading = READER.read(name, text, name.endsWith("json") ? Format.JSON : Format.YAML);
        assertEquals(List.of(), reading.problems());
        return reading.caseFile().orElseThrow();
    }

    @Override
    public String toString() {
        return what;
    }
}
