package org.casewalk.pack.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.casewalk.pack.Claim;
import org.casewalk.pack.Condition;
import org.casewalk.pack.Library;
import org.casewalk.pack.Pack;
import org.casewalk.pack.PackProblem;
import org.casewalk.pack.Rule;
import org.casewalk.pack.Subject;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class LibraryReaderTest {

    private static final Library LIBRARY = read();

    private static Library read() {
        LibraryReading reading =
                LibraryReader.read(List.of(RulesFolder.directory(Path.of("fixtures", "packs", "example"))));
        assertEquals(List.<PackProblem>of(), reading.problems());
        return reading.library().orElseThrow();
    }

    private static Pack pack() {
        return LIBRARY.packs().get(0);
    }

    private static Rule rule(String concludes) {
        return pack().rules().stream()
                .filter(rule -> rule.concludes().equals(concludes))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void the_head_of_a_pack_is_read_whole() {
        assertEquals(
                new Pack.Header(
                        "example",
                        "Example pack",
                        "1.0.0",
                        "draft",
                        "Shows every part of a pack in one screen.",
                        "Anything but reading and tests.",
                        List.of("pharmacy, not yet reviewed"),
                        50),
                pack().header());
    }

    @Test
    void rules_keep_the_order_of_the_file_and_the_sentence_above_them() {
        assertEquals(
                List.of(
                        "stiff-and-hot/stiffness",
                        "stiff-and-hot/heat",
                        "stiff-and-hot/muscle",
                        "stiff-and-hot",
                        "rs-tone"),
                pack().rules().stream().map(Rule::concludes).toList());
        assertEquals(
                "Criterion 2: above 38.0 °C at any site.",
                rule("stiff-and-hot/heat").comment());
    }

    @Test
    void a_bound_keeps_operator_and_number() {
        Condition.Match match = (Condition.Match) rule("stiff-and-hot/heat").condition();
        assertEquals(
                List.of(new Claim.Compares("valueAtLeast", Claim.Operator.GREATER, 38.0)),
                match.pattern().claims());
        assertEquals("temperature", match.pattern().subject());
    }

    @Test
    void patterns_one_below_the_other_are_all_asked_and_or_is_any() {
        Condition.All all = (Condition.All) rule("rs-tone").condition();
        assertTrue(all.parts().get(0) instanceof Condition.Match);
        assertTrue(all.parts().get(1) instanceof Condition.Any);
    }

    @Test
    void annotations_become_group_points_and_flags() {
        Rule muscle = rule("stiff-and-hot/muscle");
        assertEquals(List.of("stiff-and-hot/all"), muscle.groups());
        assertEquals(10, muscle.points().orElseThrow());
        assertTrue(rule("rs-tone").whileOpen());
    }

    @Test
    void a_rule_knows_its_file_and_line() {
        assertEquals(
                "fixtures/packs/example/example/stiff-and-hot.drl",
                rule("stiff-and-hot/heat").place().file());
        assertEquals(15, rule("stiff-and-hot/heat").place().line());
    }

    @Test
    void subjects_bring_their_criteria_notes_and_look_alikes() {
        Subject set = pack().subjects().get(0);
        assertEquals(3, set.criteria().size());
        assertEquals(List.of("S1"), set.notes().get(0).statements());
        assertEquals(
                List.of("finding:rigidity", "test:creatine-kinase"),
                set.lookAlikes().get(0).separatedBy());
        assertEquals(Subject.Urgency.ROUTINE, pack().subjects().get(1).urgency());
    }

    @Test
    void vocabulary_and_bibliography_come_along() {
        assertEquals(
                170,
                LIBRARY.vocabulary().tests().get("creatine-kinase").upperLimit().atMost());
        assertEquals(
                List.of("BOOK"), List.copyOf(LIBRARY.bibliography().sources().keySet()));
    }

    @Test
    void the_content_hash_is_sha_256_in_hex() {
        assertTrue(pack().contentHash().matches("[0-9a-f]{64}"));
    }
}
