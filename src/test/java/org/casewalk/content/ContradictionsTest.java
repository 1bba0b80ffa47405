package org.casewalk.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.casewalk.checklist.Checklist;
import org.casewalk.checklist.Result;
import org.casewalk.pack.Contradiction;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ContradictionsTest {

    private static final List<Contradiction> REGISTER = Shipped.library().contradictions();

    private static Stream<Result.Note> shown(Checklist checklist) {
        return Stream.concat(
                Stream.of(checklist.patterns(), checklist.criteriaSets(), checklist.timing())
                        .flatMap(List::stream)
                        .flatMap(result -> result.notes().stream()),
                checklist.reviewSteps().stream().flatMap(step -> step.notes().stream()));
    }

    @Test
    void the_register_has_thirty_five_entries() {
        assertEquals(35, REGISTER.size());
    }

    @Test
    void every_entry_names_a_source() {
        REGISTER.forEach(entry -> assertFalse(entry.citations().isEmpty(), entry.id()));
    }

    @Test
    void an_entry_stands_beside_each_pattern_set_and_step_that_it_concerns() {
        Set<String> beside = shown(Shipped.check())
                .filter(note -> note.verdict().equals("contradiction"))
                .flatMap(note -> note.statements().stream())
                .collect(Collectors.toSet());
        Set<String> hidden = REGISTER.stream()
                .filter(entry -> !beside.contains(entry.id()))
                .map(Contradiction::id)
                .collect(Collectors.toSet());
        assertEquals(Set.of("missing-is-not-absent", "protected-texts"), hidden);
    }

    @Test
    void a_set_shows_the_thresholds_that_differ_from_its_own() {
        Result iec = Shipped.check().criteriaSets().stream()
                .filter(result -> result.id().equals("iec-2011"))
                .findFirst()
                .orElseThrow();
        assertTrue(iec.notes().stream()
                .anyMatch(note -> note.statements().equals(List.of("fever-thresholds"))
                        && note.sources().contains("IEC11")));
    }

    @Test
    void an_entry_is_found_by_any_word_of_it() {
        Contradiction fever = REGISTER.stream()
                .filter(entry -> entry.id().equals("fever-thresholds"))
                .findFirst()
                .orElseThrow();
        assertTrue(fever.mentions("37.5") && fever.mentions("ADI99") && fever.mentions("Levenson"));
        assertFalse(fever.mentions("lithium"));
    }
}
