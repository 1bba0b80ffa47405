package org.casewalk.web;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.casewalk.pack.read.LibraryReader;
import org.casewalk.pack.read.RulesFolder;
import org.casewalk.term.TermSearch;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What people type first. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class LayWordsTest {

    private static final TermSearch SEARCH = new TermSearch(LibraryReader.read(List.of(RulesFolder.shipped()))
            .library()
            .orElseThrow()
            .vocabulary());

    @ParameterizedTest
    @CsvSource({
        "stif, rigidity",
        "shaking, tremor",
        "drooling, sialorrhoea",
        "can't sit still, unable-to-sit-still",
        "sweating, diaphoresis",
        "confused, confusion",
        "dark urine, dark-urine",
        "twitching, myoclonus",
        "jaw, trismus",
        "tongue, tongue-protrusion",
        "neck, torticollis",
        "eyes, forced-eye-deviation",
        "fever, hyperthermia",
        "pressure, systolic-bp",
        "heart rate, heart-rate",
        "breathing, respiratory-rate",
        "sedated, reduced-consciousness",
        "kidney, creatinine",
        "white cells, wbc",
        "fits, seizure"
    })
    void a_plain_word_finds_what_is_meant(String word, String term) {
        List<String> found =
                SEARCH.find(word, 25).stream().map(hit -> hit.term().id()).toList();
        assertTrue(found.contains(term), () -> word + " finds " + found);
    }
}
