package org.casewalk.explain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.casewalk.fact.Truth;
import org.casewalk.pack.read.LibraryReader;
import org.casewalk.pack.read.RulesFolder;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/**
 * Wherever the budget ends, only sets are kept that decide whatever the answers, also answers that contradict each other.
 *
 * <p>The subject is met when two conditions are. Each asks for a sign that is there and is not of a certain kind, and can be answered
 * in two ways: by two questions, whether the sign is there and whether it is of that kind, or by one that asks for both at once. Of
 * the two a person may say that the sign is not there and that it is of that kind: nobody can tell which holds, and it stays open. So
 * the two questions that ask for both at once decide, and no other set does that is as small as can be.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class SettleSearchBudgetTest {

    private static final int THERE = 0;
    private static final int OF_THAT_KIND = 1;
    private static final int BOTH_AT_ONCE = 2;
    private static final int EACH = 3;

    private static final List<List<Integer>> DECIDES = List.of(List.of(BOTH_AT_ONCE, EACH + BOTH_AT_ONCE));

    private static final int MORE_THAN_IT_TAKES = 5_000;

    private static final Formula BOTH_CONDITIONS = Formula.of(
            "two-classes",
            new Reasoning(LibraryReader.read(List.of(
                            RulesFolder.shipped(), RulesFolder.directory(Path.of("src/test/resources/packs/settling"))))
                    .library()
                    .orElseThrow()));

    @Test
    void whatever_the_budget_no_set_is_kept_that_contradicting_answers_leave_open() {
        List<String> broken = new ArrayList<>();
        for (int budget = 0; budget <= MORE_THAN_IT_TAKES; budget++) {
            List<List<Integer>> kept = sets(search(budget));
            if (!DECIDES.containsAll(kept)) {
                broken.add("budget " + budget + " kept " + kept);
            }
        }
        assertEquals(List.of(), broken);
    }

    @Test
    void what_was_found_and_decides_is_kept_though_the_budget_ends_before_the_search_does() {
        int first = IntStream.rangeClosed(0, MORE_THAN_IT_TAKES)
                .filter(budget -> !sets(search(budget)).isEmpty())
                .findFirst()
                .orElseThrow();
        // With one step more it still has none left, so that it did not just come to its end.
        Reach reach = reach(first + 1);
        assertEquals(DECIDES, sets(new SettleSearch(reach, 2 * EACH)));
        assertThrows(Reach.BudgetSpent.class, reach::spend);
    }

    @Test
    void a_search_that_leaves_something_out_says_so_whatever_the_budget() {
        for (int budget = 0; budget <= MORE_THAN_IT_TAKES; budget++) {
            assertTrue(search(budget).truncated(), "budget " + budget);
        }
    }

    @Test
    void with_budget_enough_every_set_that_decides_is_found() {
        assertEquals(DECIDES, sets(search(MORE_THAN_IT_TAKES)));
        assertEquals(2, search(MORE_THAN_IT_TAKES).atLeast());
    }

    @Test
    void both_conditions_are_open_until_something_is_answered() {
        assertEquals(2, BOTH_CONDITIONS.positions().length);
        assertFalse(BOTH_CONDITIONS.asksForOpen());
        assertEquals(Truth.OPEN, BOTH_CONDITIONS.truth(open()));
        assertEquals(Truth.MET, BOTH_CONDITIONS.truth(new Truth[] {Truth.MET, Truth.MET}));
    }

    @Test
    void an_answer_that_contradicts_the_record_opens_what_the_answers_before_it_decide() {
        Truth[] secondIsMet = {Truth.OPEN, Truth.MET};
        List<Truth[]> decides = List.of(new Truth[] {Truth.MET}, new Truth[] {Truth.NOT_MET});
        List<Truth[]> contradicts = List.of(new Truth[] {Truth.MET}, new Truth[] {Truth.OPEN});
        Reach.Block first = new Reach.Block(0b01, new int[] {0}, asked -> new Prospect.Joint(decides, decides));
        Reach.Block second = new Reach.Block(0b10, new int[] {1}, asked -> new Prospect.Joint(contradicts, decides));
        Reach reach = new Reach(
                BOTH_CONDITIONS, new Outline(BOTH_CONDITIONS), secondIsMet, List.of(first, second), MORE_THAN_IT_TAKES);
        assertEquals(Reach.MET | Reach.NOT_MET, reach.whatever(0b01));
        assertEquals(Reach.OPEN, reach.whatever(0b11) & Reach.OPEN);
    }

    private static List<List<Integer>> sets(SettleSearch search) {
        return search.settledBy().stream()
                .map(set -> Arrays.stream(set).boxed().toList())
                .toList();
    }

    private static SettleSearch search(int budget) {
        return new SettleSearch(reach(budget), 2 * EACH);
    }

    private static Reach reach(int budget) {
        List<Reach.Block> conditions = List.of(condition(0), condition(1));
        return new Reach(BOTH_CONDITIONS, new Outline(BOTH_CONDITIONS), open(), conditions, budget);
    }

    private static Truth[] open() {
        return new Truth[] {Truth.OPEN, Truth.OPEN};
    }

    private static Reach.Block condition(int number) {
        long questions = 0b111L << number * EACH;
        return new Reach.Block(questions, new int[] {number}, asked -> answered(asked >> number * EACH & 0b111));
    }

    /** What all combinations of answers to these questions make of a condition, written by hand. */
    private static Prospect.Joint answered(long asked) {
        boolean there = (asked >> THERE & 1) == 1;
        boolean kind = (asked >> OF_THAT_KIND & 1) == 1;
        boolean both = (asked >> BOTH_AT_ONCE & 1) == 1;
        // Not there decides that it is not met, there leaves the kind; of that kind decides the same, not of it leaves
        // whether there.
        List<Truth> agreeing = both || there && kind ? List.of(Truth.MET, Truth.NOT_MET) : List.of(Truth.NOT_MET);
        boolean left = !both && !(there && kind);
        boolean canContradict = (there ? 1 : 0) + (kind ? 1 : 0) + (both ? 1 : 0) > 1;
        return new Prospect.Joint(outcomes(agreeing, left || canContradict), outcomes(agreeing, left));
    }

    private static List<Truth[]> outcomes(List<Truth> decided, boolean open) {
        List<Truth[]> outcomes = new ArrayList<>();
        decided.forEach(truth -> outcomes.add(new Truth[] {truth}));
        if (open) {
            outcomes.add(new Truth[] {Truth.OPEN});
        }
        return outcomes;
    }
}
