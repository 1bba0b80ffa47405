package org.casewalk.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.stream.Stream;
import org.casewalk.cli.CommandLineRun.Outcome;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** What a comparison shows at once, and how the rest is reached. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class CompareCommandTest {

    private static final String CASE = "fixtures/cases/published/nms-haloperidol-urosepsis-66f.yaml";

    private static Outcome compare(String... more) {
        return CommandLineRun.plain()
                .run(Stream.concat(Stream.of("compare", CASE), Arrays.stream(more))
                        .toArray(String[]::new));
    }

    private static String flat(Outcome outcome) {
        return outcome.output().replaceAll("\\s+", " ");
    }

    @Test
    void a_rich_case_takes_two_screens() {
        assertTrue(compare().lines().size() <= 130, () -> compare().output());
    }

    @Test
    void each_topic_says_which_sets_count_what_is_on_record() {
        assertTrue(
                flat(compare())
                        .contains("Respiratory rate – 26 /min (day -1) recorded: yes – Levenson 1985, Caroff and Mann"),
                () -> compare().output());
    }

    @Test
    void a_pair_that_stands_differently_names_the_first_thing_it_parts_on() {
        assertTrue(
                flat(compare()).contains("Levenson 1985 counts \"Body temperature: at least 37.2 °C\""),
                () -> compare().output());
    }

    @Test
    void what_is_left_out_is_counted_and_says_how_to_see_it() {
        String text = flat(compare());
        assertTrue(text.contains("And 4 more."), text);
        assertTrue(text.contains("40 pairs of sets that cannot be decided yet could still part."), text);
        assertTrue(text.contains("compare CASE --all"), text);
        assertTrue(text.contains("compare CASE --explain ID"), text);
    }

    @Test
    void all_gives_every_pair() {
        String text = flat(compare("--all"));
        assertTrue(text.contains("DSM-IV-TR research criteria (cannot be decided yet) and Caroff and Mann"), text);
    }

    @Test
    void explaining_one_set_gives_its_pairs_and_no_other() {
        String text = flat(compare("--explain", "levenson"));
        assertTrue(text.contains("and Levenson 1985 (on record)"), text);
        assertFalse(text.contains("DSM-IV-TR research criteria (cannot be decided yet) and Caroff and Mann"), text);
    }

    @Test
    void the_id_of_a_set_that_is_none_is_refused_with_the_nearest() {
        Outcome outcome = compare("--explain", "levensn");
        assertEquals(2, outcome.exitCode());
        assertTrue(outcome.errors().contains("levenson"), outcome.errors());
    }

    @Test
    void a_page_leaves_nothing_out() {
        String text = flat(compare("--format", "markdown"));
        assertTrue(text.contains("Caroff and Mann** (cannot be decided yet)"), text);
        assertFalse(text.contains("And 4 more."), text);
    }
}
