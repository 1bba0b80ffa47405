package org.casewalk.cli;

import java.util.List;
import org.casewalk.walk.NextQuestion;
import org.casewalk.walk.NextQuestions;
import org.casewalk.web.TogetherWords;

/** A line for each open pattern and set that no single answer decides; those that nothing on record speaks for are only counted. */
final class TerminalWalkTogether {

    private final TerminalWalkDesk desk;

    TerminalWalkTogether(TerminalWalkDesk desk) {
        this.desk = desk;
    }

    /**
     * Adds them.
     *
     * @param all whether those that nothing on record speaks for have their lines too
     */
    void add(Prose prose, boolean all) {
        List<NextQuestion.Together> together =
                new NextQuestions(desk.questions(), desk.walk().checklist()).together();
        if (together.isEmpty()) {
            return;
        }
        List<NextQuestion.Together> onRecord =
                together.stream().filter(NextQuestion.Together::onRecord).toList();
        List<NextQuestion.Together> rest = together.subList(onRecord.size(), together.size());
        prose.blank().line(TogetherWords.HEADING).line(TogetherWords.LEAD);
        onRecord.forEach(one -> add(one, prose));
        if (!rest.isEmpty()) {
            String counted = TogetherWords.unspokenFor(rest.size(), onRecord.isEmpty());
            prose.line(counted + (all ? ":" : ": “next all” shows them."));
        }
        if (all) {
            rest.forEach(one -> add(one, prose));
        }
    }

    private static void add(NextQuestion.Together one, Prose prose) {
        prose.bullet(one.title() + " – " + TogetherWords.known(one));
    }
}
