package org.casewalk.casefile.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.casewalk.casefile.CaseProblem;
import org.casewalk.casefile.CaseProblem.Severity;
import org.casewalk.casefile.Place;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ProblemTextTest {

    @Test
    void a_problem_is_told_with_its_line_and_what_to_try() {
        CaseProblem problem = new CaseProblem(
                "C104",
                Severity.ERROR,
                new Place("a1.yaml", 7, 12, "/findings/0/state"),
                6,
                "\"presnt\" is no known state.",
                "one of: present, absent, unknown",
                List.of("present"),
                "Maybe \"present\" is meant.",
                "    state: presnt");

        assertEquals("""
                error[C104]: "presnt" is no known state.
                  --> a1.yaml:7:12  (/findings/0/state)
                  7 |     state: presnt
                    |            ^^^^^^
                   = expected: one of: present, absent, unknown
                   = nearest: present
                   = Maybe "present" is meant.
                """, ProblemText.of(problem));
    }

    @Test
    void a_long_line_is_shown_around_the_place() {
        String text = ProblemText.of(at(500, "a".repeat(1_000)));

        assertTrue(text.lines().allMatch(line -> line.length() < 120), text);
        assertEquals(caretColumn(text), text.lines().toList().get(2).indexOf('…') + 41);
    }

    @Test
    void a_tab_takes_one_column_so_that_the_caret_stands_right() {
        String text = ProblemText.of(at(2, "\tx"));

        assertEquals(caretColumn(text), text.lines().toList().get(2).indexOf('x'));
    }

    @Test
    void nothing_in_the_author_s_line_reaches_the_terminal_as_a_command() {
        assertFalse(ProblemText.of(at(1, "\u001b[2Jx\u202e")).matches("(?s).*[\u001b\u202e].*"));
    }

    @Test
    void a_problem_without_a_line_is_told_without_one() {
        assertEquals(3, ProblemText.of(at(1, "")).lines().count());
    }

    private static int caretColumn(String text) {
        return text.lines().toList().get(3).indexOf('^');
    }

    private static CaseProblem at(int column, String line) {
        return new CaseProblem(
                "C004",
                Severity.ERROR,
                new Place("x", 1, column, ""),
                1,
                "It is broken.",
                "",
                List.of(),
                "Maybe mend it.",
                line);
    }
}
