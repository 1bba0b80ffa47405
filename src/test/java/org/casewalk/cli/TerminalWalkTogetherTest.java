package org.casewalk.cli;

import static org.casewalk.cli.TerminalWalkRun.looking;
import static org.casewalk.cli.TerminalWalkRun.typing;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.casewalk.walk.NextQuestion;
import org.casewalk.walk.NextQuestions;
import org.casewalk.walk.Questions;
import org.casewalk.web.TogetherWords;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** What no single answer decides, in the terminal: the lines of the page. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class TerminalWalkTogetherTest {

    @Test
    void each_that_something_on_record_speaks_for_has_its_line_and_the_others_are_counted() {
        TerminalWalkRun run = typing("rigidity present", "fever present", "next");
        List<NextQuestion.Together> onRecord = together(run, true);
        List<NextQuestion.Together> rest = together(run, false);
        assertTrue(!onRecord.isEmpty() && !rest.isEmpty());
        assertEquals(lines(onRecord), listed(run));
        run.says("\nThe other %d, which nothing on record speaks for yet: “next all” shows them.\n"
                .formatted(rest.size()));
    }

    @Test
    void next_all_has_a_line_for_every_one() {
        TerminalWalkRun run = typing("rigidity present", "fever present", "next all");
        List<String> all = new ArrayList<>(lines(together(run, true)));
        all.addAll(lines(together(run, false)));
        assertEquals(all, listed(run));
    }

    @Test
    void answers_that_decide_together_are_named() {
        // One of two signs and one of two others, as the rules of the pattern ask; with nothing on record all are open.
        typing("next all")
                .says("Rhabdomyolysis of another cause – ")
                .says("Creatine kinase + ")
                .says("that nothing on record speaks for yet:")
                .doesNotSay("The other");
    }

    @Test
    void at_60_columns_no_line_is_longer() {
        String said = looking(new Looks(60, false, false, false), "rigidity present", "next all")
                .said();
        String section = said.substring(said.indexOf("\n" + TogetherWords.HEADING + "\n"));
        assertTrue(section.lines().count() > 50, section);
        assertEquals(
                List.of(), section.lines().filter(line -> line.length() > 60).toList());
    }

    private static List<NextQuestion.Together> together(TerminalWalkRun run, boolean onRecord) {
        Questions questions = new Questions(TerminalWalkRun.CASEWALK.library());
        return new NextQuestions(questions, run.walk().checklist())
                .together().stream().filter(one -> one.onRecord() == onRecord).toList();
    }

    private static List<String> lines(List<NextQuestion.Together> together) {
        return together.stream()
                .map(one -> "- %s – %s".formatted(one.title(), TogetherWords.known(one)))
                .toList();
    }

    /** The list entries behind the heading, each put together again where the width broke it. */
    private static List<String> listed(TerminalWalkRun run) {
        String said = run.said();
        assertTrue(said.contains("\nOnly together\nNo single answer decides these."), said);
        return said.substring(said.indexOf("\nOnly together\n"))
                .replace("\n  ", " ")
                .lines()
                .filter(line -> line.startsWith("- "))
                .toList();
    }
}
