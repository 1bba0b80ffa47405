package org.casewalk.pack.stored;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.casewalk.pack.Library;
import org.casewalk.pack.read.LibraryReader;
import org.casewalk.pack.read.RulesFolder;
import org.casewalk.pack.stored.StoredLibrary.Mark;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** A stored library is the library, or it is nothing. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class StoredLibraryTest {

    private static final StoredLibrary.Files SAME = name -> Mark.of(name.getBytes(StandardCharsets.UTF_8));
    private static final List<String> NAMES = List.of("a.drl", "b.yaml");

    private static Library parsed;
    private static byte[] stored;

    @BeforeAll
    static void read() throws IOException {
        parsed = LibraryReader.read(List.of(RulesFolder.directory(Path.of("rules"))))
                .library()
                .orElseThrow();
        stored = StoredLibrary.store(parsed, NAMES, SAME);
    }

    @Test
    void what_comes_back_is_what_went_in() {
        Library loaded = StoredLibrary.load(stored, SAME).orElseThrow();
        assertEquals(parsed.vocabulary(), loaded.vocabulary());
        assertEquals(parsed.bibliography(), loaded.bibliography());
        assertEquals(parsed.packs(), loaded.packs());
    }

    @Test
    void storing_twice_gives_the_same_bytes() throws IOException {
        assertArrayEquals(stored, StoredLibrary.store(parsed, NAMES, SAME));
    }

    @Test
    void a_changed_rule_file_makes_it_nothing() {
        assertEquals(Optional.empty(), StoredLibrary.load(stored, name -> Mark.of(new byte[] {1})));
    }

    @Test
    void a_missing_rule_file_makes_it_nothing() {
        assertEquals(Optional.empty(), StoredLibrary.load(stored, name -> {
            throw new IOException("there is no such file");
        }));
    }

    @Test
    void any_damaged_byte_and_any_cut_makes_it_nothing() {
        for (int at = 0; at < stored.length; at += 97) {
            byte[] damaged = stored.clone();
            damaged[at] ^= 0x55;
            assertEquals(Optional.empty(), StoredLibrary.load(damaged, SAME), "byte " + at);
            byte[] cut = java.util.Arrays.copyOf(stored, at);
            assertEquals(Optional.empty(), StoredLibrary.load(cut, SAME), "cut at " + at);
        }
    }

    @Test
    void the_shipped_library_says_the_same_stored_and_parsed() {
        Library shipped =
                LibraryReader.read(List.of(new RulesFolder.Shipped())).library().orElseThrow();
        assertEquals(parsed.vocabulary(), shipped.vocabulary());
        for (int i = 0; i < parsed.packs().size(); i++) {
            assertEquals(
                    parsed.packs().get(i).subjects(), shipped.packs().get(i).subjects());
            assertEquals(
                    parsed.packs().get(i).contentHash(), shipped.packs().get(i).contentHash());
        }
    }
}
