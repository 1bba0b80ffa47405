package org.casewalk.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.casewalk.term.Burden;
import org.casewalk.term.DrugTerm;
import org.casewalk.term.Effort;
import org.casewalk.term.FindingTerm;
import org.casewalk.term.Interval;
import org.casewalk.term.TestTerm;
import org.casewalk.term.Vocabulary;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class VocabularyTest {

    private static Vocabulary vocabulary() {
        return Shipped.library().vocabulary();
    }

    private static Set<String> classes(String drug) {
        return vocabulary().drug(drug).map(DrugTerm::classes).orElseThrow();
    }

    @ParameterizedTest
    @EnumSource
    void what_an_answer_takes_is_told_with_a_usual_delay_and_its_source(Burden burden) {
        Effort effort = vocabulary().effort(burden).orElseThrow();
        assertFalse(effort.delay().isBlank());
        assertTrue(Shipped.library().bibliography().sources().containsKey(effort.source()), effort.source());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"lithium", "pimavanserin", "xanomeline-trospium", "tetrabenazine", "reserpine", "domperidone"})
    void is_not_a_dopamine_blocker(String drug) {
        assertFalse(classes(drug).contains("dopamine-blocker"));
    }

    @ParameterizedTest
    @CsvSource({
        "haldol, dopamine-blocker",
        "metoclopramide, dopamine-blocker",
        "promethazine, dopamine-blocker",
        "aripiprazole, dopamine-blocker",
        "tetrabenazine, depleter",
        "valbenazine, depleter",
        "domperidone, peripheral-blocker",
        "lithium, serotonergic",
        "ondansetron, serotonergic-disputed",
        "mirtazapine, serotonergic-disputed",
        "sinemet, dopaminergic",
        "baclofen, gabaergic",
        "suxamethonium, mh-trigger"
    })
    void belongs_to_its_class(String drug, String drugClass) {
        assertTrue(classes(drug).contains(drugClass));
    }

    @Test
    void ondansetron_and_mirtazapine_are_serotonergic_only_in_dispute() {
        assertFalse(classes("ondansetron").contains("serotonergic"));
        assertFalse(classes("mirtazapine").contains("serotonergic"));
    }

    @Test
    void every_word_that_people_type_means_one_finding() {
        Map<String, String> words = new HashMap<>();
        for (FindingTerm term : vocabulary().findings().values()) {
            assertEquals(term.id(), words.getOrDefault(term.id(), term.id()));
            words.put(term.id(), term.id());
            for (String synonym : term.synonyms()) {
                String earlier = words.putIfAbsent(synonym.toLowerCase(Locale.ROOT), term.id());
                assertTrue(earlier == null || earlier.equals(term.id()), synonym);
            }
        }
    }

    @Test
    void every_word_that_people_type_means_one_test_and_one_drug() {
        Map<String, String> tests = new HashMap<>();
        for (TestTerm term : vocabulary().tests().values()) {
            term.synonyms()
                    .forEach(word -> assertEquals(null, tests.put(word.toLowerCase(Locale.ROOT), term.id()), word));
        }
        Map<String, String> drugs = new HashMap<>();
        for (DrugTerm term : vocabulary().drugs().values()) {
            term.synonyms()
                    .forEach(word -> assertEquals(null, drugs.put(word.toLowerCase(Locale.ROOT), term.id()), word));
        }
    }

    @Test
    void no_finding_implies_itself_through_others() {
        vocabulary().findings().keySet().forEach(id -> assertFalse(reaches(id, id), id));
    }

    private static boolean reaches(String from, String to) {
        return vocabulary().findings().get(from).implies().stream()
                .anyMatch(next -> next.equals(to) || reaches(next, to));
    }

    @Test
    void findings_that_exist_only_later_are_flagged() {
        List<String> later = vocabulary().findings().values().stream()
                .filter(FindingTerm::laterObservation)
                .map(FindingTerm::id)
                .toList();
        assertTrue(later.containsAll(
                List.of("improved-after-stopping", "improved-after-resuming", "improved-with-additional-medication")));
    }

    @Test
    void codes_that_name_a_syndrome_are_left_out() {
        for (String sign : List.of("akathisia-legs-fidget", "evening-worse", "forced-eye-deviation")) {
            assertEquals(List.of(), vocabulary().findings().get(sign).codes(), sign);
        }
    }

    @Test
    void creatine_kinase_has_a_spread_of_limits_and_most_tests_have_none() {
        Map<String, TestTerm> tests = vocabulary().tests();
        assertEquals(new Interval(135, 810), tests.get("creatine-kinase").upperLimit());
        assertEquals(Interval.UNKNOWN, tests.get("wbc").upperLimit());
    }
}
