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
    void a_thousand_orders_of_a_rich_case_give_the_same_bytes() {
        shuffle(Packs.SHIPPED, Depth.times(950));
        shuffle(Packs.EVERY_LANGUAGE_FEATURE, Depth.times(50));
    }

    private static void shuffle(Packs packs, int times) {
        Cone cone = Cones.whole(packs);
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
        CaseFile rich = Answer.caseOf(answers);
        assertTrue(rich.entries().count() >= 60);
        return rich;
    }
}
