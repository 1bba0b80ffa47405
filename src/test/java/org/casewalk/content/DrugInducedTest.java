package org.casewalk.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.casewalk.citation.Source;
import org.casewalk.pack.Pack;
import org.casewalk.pack.Role;
import org.casewalk.pack.Rule;
import org.casewalk.pack.Subject;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** The drug-induced family and its look-alikes, as packs. What they decide is tried by the cases of their two folders. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class DrugInducedTest {

    private static final Set<String> PACKS = Set.of("drug-induced", "look-alikes");

    private static Stream<Pack> packs() {
        return Shipped.library().packs().stream()
                .filter(pack -> PACKS.contains(pack.header().id()));
    }

    private static List<Subject> subjects() {
        return packs().flatMap(pack -> pack.subjects().stream()).toList();
    }

    private static List<Rule> rules() {
        return packs().flatMap(pack -> pack.rules().stream()).toList();
    }

    @Test
    void seventeen_patterns_and_thirty_nine_look_alikes() {
        assertEquals(
                List.of(17, 39), packs().map(pack -> pack.subjects().size()).toList());
    }

    @Test
    void timing_decides_nothing() {
        Set<String> timing = rules().stream()
                .filter(rule -> rule.role() == Role.TIMING)
                .peek(rule -> assertEquals(List.of(), rule.groups(), rule.name()))
                .map(Rule::concludes)
                .collect(Collectors.toSet());
        assertTrue(timing.size() >= 20, () -> "only " + timing.size());
        for (Rule rule : rules()) {
            rule.condition()
                    .patterns()
                    .forEach(pattern -> assertFalse(timing.contains(pattern.subject()), rule.name()));
        }
    }

    @Test
    void what_is_only_remembered_is_timing() {
        Set<String> remembered = Shipped.library().bibliography().sources().values().stream()
                .filter(source -> source.seen() == Source.Seen.UNCONFIRMED)
                .map(Source::key)
                .collect(Collectors.toSet());
        for (Rule rule : rules()) {
            boolean unconfirmed = remembered.contains(rule.citation().source());
            assertTrue(!unconfirmed || rule.role() == Role.TIMING, rule.name());
        }
    }

    @Test
    void every_pattern_names_look_alikes_that_are_decided_here_and_what_would_separate_them() {
        Set<String> decided = subjects().stream().map(Subject::id).collect(Collectors.toSet());
        for (Subject subject : subjects()) {
            assertFalse(subject.lookAlikes().isEmpty(), subject.id());
            for (Subject.LookAlike alike : subject.lookAlikes()) {
                assertTrue(decided.contains(alike.subject()), subject.id() + " and " + alike.id());
                assertFalse(alike.separatedBy().isEmpty(), subject.id() + " and " + alike.id());
                assertFalse(alike.subject().equals(subject.id()), subject.id());
            }
        }
    }

    @Test
    void every_published_set_and_described_subtype_keeps_look_alikes_open() {
        List<Subject> published = Shipped.subjects()
                .filter(subject ->
                        subject.kind() == Subject.Kind.CRITERIA_SET || subject.kind() == Subject.Kind.DESCRIBED_PATTERN)
                .toList();
        assertTrue(published.size() >= 80, () -> "only " + published.size());
        for (Subject subject : published) {
            assertTrue(
                    subject.lookAlikes().stream()
                            .anyMatch(alike -> !alike.subject().isEmpty()),
                    subject.id());
        }
    }

    @Test
    void every_red_flag_that_a_pattern_names_exists() {
        Set<String> flags = Shipped.subjects()
                .filter(subject -> subject.kind() == Subject.Kind.RED_FLAG)
                .map(Subject::id)
                .collect(Collectors.toSet());
        List<String> named = subjects().stream()
                .flatMap(subject -> Pattern.compile("\\[(rf-[a-z-]+)]")
                        .matcher(subject.scope())
                        .results())
                .map((MatchResult found) -> found.group(1))
                .toList();
        assertTrue(named.size() >= 15, () -> "only " + named.size());
        named.forEach(flag -> assertTrue(flags.contains(flag), flag));
    }

    @Test
    void every_pattern_has_a_core_feature_that_a_silent_record_leaves_open() {
        Set<String> withCore = rules().stream()
                .filter(rule -> rule.role() == Role.CORE && rule.concludes().contains("/"))
                .map(rule -> rule.concludes().replaceFirst("/.*", ""))
                .collect(Collectors.toSet());
        subjects().forEach(subject -> assertTrue(withCore.contains(subject.id()), subject.id()));
    }
}
