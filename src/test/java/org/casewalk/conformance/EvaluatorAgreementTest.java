package org.casewalk.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.stream.StreamSupport;
import org.casewalk.casefile.CaseFile;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** The engine and an evaluator that shares none of its code give the same answers to the same case files. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class EvaluatorAgreementTest {

    private static final long SEED = 20_250_101;

    private final Queue<String> differences = new ConcurrentLinkedQueue<>();
    private final AtomicLong cases = new AtomicLong();

    @Test
    void every_status_agrees_on_every_combination_of_answers_up_to_ten_questions_three_ways() {
        AtomicLong subjects = new AtomicLong();
        Cones.all().parallelStream().forEach(cone -> {
            Cone tried = cone.size() <= Depth.EXHAUSTIVE ? cone : cone.threeWays();
            if (tried.size() <= Depth.EXHAUSTIVE) {
                subjects.incrementAndGet();
                Comparison comparison = new Comparison(cone.library());
                compare(new States(tried).all(), comparison::statuses);
            }
        });
        assertEquals(List.of(), List.copyOf(differences));
        assertTrue(subjects.get() >= 80, () -> "only " + subjects + " subjects");
        assertTrue(cases.get() >= 250_000, () -> "only " + cases + " cases");
    }

    @Test
    void every_status_agrees_on_a_hundred_thousand_samples_beyond() {
        List<Cone> wide = Cones.all().stream()
                .filter(cone -> cone.size() > Depth.EXHAUSTIVE)
                .toList();
        double shares = wide.stream().mapToDouble(EvaluatorAgreementTest::share).sum();
        wide.parallelStream().forEach(cone -> {
            Comparison comparison = new Comparison(cone.library());
            int each = Depth.times((int) Math.ceil(100_000 * share(cone) / shares));
            compare(new States(cone).sample(new Random(SEED), each)::iterator, comparison::statuses);
        });
        assertEquals(List.of(), List.copyOf(differences));
        assertTrue(cases.get() >= 100_000, () -> "only " + cases + " cases");
    }

    /** Every rule of a subject costs time; the subjects that stand on many others contain those. */
    private static double share(Cone cone) {
        int rules = Cone.rules(cone.library()).size();
        return 1.0 / (rules * rules + 20);
    }

    @Test
    void status_bounds_reasons_and_missing_questions_agree_on_twenty_thousand_checklists() {
        List<Cone> cones = Cones.all();
        double usual =
                cones.stream().mapToInt(EvaluatorAgreementTest::checklists).sum();
        cones.parallelStream().forEach(cone -> {
            Comparison comparison = new Comparison(cone.library());
            int each = Depth.times((int) Math.ceil(checklists(cone) * Math.min(1, 20_000 / usual)));
            compare(new States(cone).sample(new Random(SEED + 1), each)::iterator, comparison::checklist);
        });
        assertEquals(List.of(), List.copyOf(differences));
        assertTrue(cases.get() >= 20_000, () -> "only " + cases + " cases");
    }

    /** How many of one subject, were it among a few: what stands on many questions takes long to explain. */
    private static int checklists(Cone cone) {
        int questions = cone.answers().size();
        return questions > 20 ? 12 : questions > 8 ? 50 : questions > 4 ? 160 : 300;
    }

    @Test
    void whole_checklists_of_whole_libraries_agree() {
        for (Packs packs : Packs.values()) {
            Comparison comparison = new Comparison(packs.library());
            States states = new States(Cones.whole(packs));
            compare(states.sample(new Random(SEED + 2), Depth.times(12))::iterator, comparison::checklist);
        }
        assertEquals(List.of(), List.copyOf(differences));
    }

    private void compare(Iterable<CaseFile> tried, Function<CaseFile, List<String>> comparison) {
        StreamSupport.stream(tried.spliterator(), false)
                .takeWhile(unused -> differences.size() < 5)
                .forEach(caseFile -> {
                    cases.incrementAndGet();
                    differences.addAll(comparison.apply(caseFile));
                });
    }
}
