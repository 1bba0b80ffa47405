package org.casewalk.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.casewalk.term.TermEntry;
import org.casewalk.term.TermKind;
import org.casewalk.term.TermSearch;
import org.casewalk.term.TermSearch.Hit;
import org.casewalk.term.TermSearch.Match;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class TermSearchTest {

    private static final TermSearch SEARCH = new TermSearch(Shipped.library().vocabulary());

    private static Hit first(String typed) {
        return SEARCH.find(typed, 1).get(0);
    }

    @ParameterizedTest
    @CsvSource({
        "haldol, haloperidol, EXACT",
        "CPK, creatine-kinase, EXACT",
        "temp, body-temperature, EXACT",
        "cogwheeling, rigidity-cogwheel, EXACT",
        "Creatine Kinase, creatine-kinase, EXACT",
        "risperid, risperidone, PREFIX",
        "pipe, rigidity-lead-pipe, WORD",
        "haloperidole, haloperidol, NEAR",
        "tempreature, body-temperature, NEAR",
        "cogwheling, rigidity-cogwheel, NEAR"
    })
    void what_people_type_leads_to_the_term(String typed, String id, Match match) {
        assertEquals(id, first(typed).term().id());
        assertEquals(match, first(typed).match());
    }

    @ParameterizedTest
    @ValueSource(strings = {"rigid", "clon", "tem", "ser", "a"})
    void better_matches_come_first(String typed) {
        List<Match> matches = SEARCH.find(typed, 1000).stream().map(Hit::match).toList();
        assertEquals(matches.stream().sorted().toList(), matches);
    }

    @Test
    void every_id_label_and_other_name_finds_its_term_exactly() {
        for (TermEntry term : SEARCH.all()) {
            List<Hit> hits = SEARCH.find(term.id(), 1000);
            assertTrue(
                    hits.stream()
                            .anyMatch(hit ->
                                    hit.match() == Match.EXACT && hit.term().equals(term)),
                    term.id());
            for (String word : term.synonyms()) {
                assertTrue(
                        SEARCH.find(word, 1000).stream()
                                .anyMatch(hit ->
                                        hit.match() == Match.EXACT && hit.term().equals(term)),
                        word);
            }
        }
    }

    @Test
    void a_term_is_found_once() {
        List<TermEntry> terms =
                SEARCH.find("rigid", 1000).stream().map(Hit::term).toList();
        assertEquals(terms.stream().distinct().toList(), terms);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "qqqqqq", "zz"})
    void what_resembles_nothing_finds_nothing(String typed) {
        assertEquals(List.of(), SEARCH.find(typed, 10));
    }

    @Test
    void links_are_followed_to_the_end_and_shown_from_both_sides() {
        TermEntry coma = first("coma").term();
        assertEquals(List.of("reduced-consciousness", "altered-consciousness"), coma.implies());
        assertTrue(first("altered-consciousness").term().impliedBy().contains("coma"));
        assertEquals(List.of("dry-skin"), first("diaphoresis").term().excludes());
        assertEquals(List.of("diaphoresis"), first("dry-skin").term().excludes());
    }

    @Test
    void whatever_means_an_excluded_finding_is_excluded_too() {
        assertTrue(first("bowel-sounds-hyperactive").term().excludes().contains("bowel-sounds-absent"));
    }

    @Test
    void every_kind_can_be_found() {
        for (TermKind kind : TermKind.values()) {
            assertTrue(SEARCH.all().stream().anyMatch(term -> term.kind() == kind), kind.word());
        }
    }

    @Test
    void a_search_takes_less_than_a_millisecond() {
        List<String> typed = List.of("rigdity", "haloperidole", "temp", "tempreature", "x", "serotonrgic");
        typed.forEach(word -> SEARCH.find(word, 20));
        long best = Long.MAX_VALUE;
        for (int round = 0; round < 50; round++) {
            long start = System.nanoTime();
            typed.forEach(word -> SEARCH.find(word, 20));
            best = Math.min(best, System.nanoTime() - start);
        }
        assertTrue(best < typed.size() * 1_000_000L, "took " + best + " ns for " + typed.size());
    }
}
