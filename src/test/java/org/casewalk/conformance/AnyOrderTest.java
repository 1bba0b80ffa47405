package org.casewalk.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.casewalk.Casewalk;
import org.casewalk.casefile.CaseFile;
import org.casewalk.casefile.Entry;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** The same case and packs give the same bytes, whatever the order of the entries. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class AnyOrderTest {

    @Test
    void a_thousand_orders_of_rich_cases_give_the_same_bytes() {
        List<Cone> cones = Cones.all();
        int each = Depth.times(1_000 / cones.size() + 1);
        cones.forEach(cone -> shuffle(cone, each));
    }

    /** A case that answers everything the shipped packs ask has hundreds of entries, so a few orders of it have to do. */
    @Test
    void orders_of_a_case_that_answers_everything_give_the_same_bytes() {
        for (Packs packs : List.of(Packs.SHIPPED, Packs.EVERY_LANGUAGE_FEATURE)) {
            Cone cone = Cones.whole(packs);
            assertTrue(rich(cone).entries().count() >= 60);
            shuffle(cone, 4);
        }
    }

    private static void shuffle(Cone cone, int times) {
        Casewalk casewalk = Casewalk.of(cone.library());
        CaseFile rich = rich(cone);
        String expected = EditSequencesTest.json(casewalk.check(rich));
        IntStream.range(0, times).parallel().forEach(seed -> {
            List<Entry> entries = new ArrayList<>(rich.entries().toList());
            Collections.shuffle(entries, new Random(seed));
            CaseFile shuffled = Answer.caseOf(
                    entries, rich.person(), rich.setting(), rich.episode().onset());
            assertEquals(expected, EditSequencesTest.json(casewalk.check(shuffled)));
        });
    }

    /** An answer to every question, the richest one at hand. */
    private static CaseFile rich(Cone cone) {
        List<Answer> answers = new ArrayList<>();
        for (List<Answer> question : cone.answers().values()) {
            answers.add(question.stream()
                    .max(java.util.Comparator.comparingInt(
                            answer -> answer.entries().size()))
                    .orElseThrow());
        }
        return Answer.caseOf(answers);
    }
}
