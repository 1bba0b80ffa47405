package org.casewalk.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.casewalk.pack.Library;
import org.casewalk.pack.read.LibraryReader;
import org.casewalk.pack.read.LibraryReading;
import org.casewalk.pack.read.RulesFolder;

/** The libraries that are checked: the shipped rules, with the test packs beside them. */
enum Packs {
    SHIPPED,
    TRUTH_TABLE("truth-table"),
    EVERY_LANGUAGE_FEATURE("every-language-feature");

    private final List<Path> folders;
    private final Library library;

    Packs(String... packs) {
        folders = Stream.of(packs)
                .map(pack -> Path.of("src/test/resources/packs", pack))
                .toList();
        List<RulesFolder> read = Stream.concat(
                        Stream.of(RulesFolder.shipped()), folders.stream().map(RulesFolder::directory))
                .toList();
        LibraryReading reading = LibraryReader.read(read);
        assertEquals(List.of(), reading.problems());
        library = reading.library().orElseThrow();
    }

    Library library() {
        return library;
    }

    /** The folders of rule files: the shipped ones, then the test pack's. */
    List<Path> folders() {
        return Stream.concat(Stream.of(Path.of("rules")), folders.stream()).toList();
    }
}
