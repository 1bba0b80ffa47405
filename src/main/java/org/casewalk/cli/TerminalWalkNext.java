package org.casewalk.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.casewalk.checklist.SafetyQuestions;
import org.casewalk.render.page.ScreenWords;
import org.casewalk.walk.NextQuestion;
import org.casewalk.walk.Question;
import org.casewalk.web.Words;

/** What could be asked next, with what its order rests on. An aid to thinking, not an order. */
final class TerminalWalkNext {

    private static final int MOST = 10;

    private final TerminalWalkDesk desk;
    private List<Question> listed = List.of();

    TerminalWalkNext(TerminalWalkDesk desk) {
        this.desk = desk;
    }

    /**
     * Shows it.
     *
     * @param all whether also what takes several answers and nothing on record speaks for
     */
    void show(boolean all) throws IOException {
        List<NextQuestion> ranked = desk.walk().ranked().stream()
                .filter(next -> !TerminalWalkPath.answered(next.question(), desk))
                .limit(MOST)
                .toList();
        listed = ranked.stream().map(NextQuestion::question).toList();
        Prose prose = desk.screen().prose();
        prose.line("What could be asked next: an aid to thinking, not an order.");
        safety(prose);
        partRaised(prose);
        for (NextQuestion.Tier tier : NextQuestion.Tier.values()) {
            tier(tier, ranked, prose);
        }
        prose.line(
                ranked.isEmpty()
                        ? "Nothing that is open lacks an answer that could be asked for."
                        : "ask N goes to one of them; without it the walk goes on in this order, safety first.");
        new TerminalWalkTogether(desk).add(prose, all);
        desk.screen().show(prose);
    }

    /** Red flags of which a sign is on record, and that lack little. */
    private void partRaised(Prose prose) {
        for (NextQuestion.PartRaised part : desk.walk().next().get().partRaised()) {
            String lacks = part.questions().stream().map(Question::label).collect(Collectors.joining("; "));
            prose.bullet("A sign is on record of: %s. Not known yet: %s".formatted(part.title(), lacks));
        }
    }

    private void tier(NextQuestion.Tier tier, List<NextQuestion> ranked, Prose prose) {
        if (ranked.stream().anyMatch(next -> next.tier() == tier)) {
            prose.line(Words.tier(tier));
        }
        for (int i = 0; i < ranked.size(); i++) {
            NextQuestion next = ranked.get(i);
            if (next.tier() == tier) {
                prose.line("%3d ".formatted(i + 1), "    ", next.question().label() + " – " + reasons(next));
            }
        }
    }

    private void safety(Prose prose) {
        String open = desk.walk().overview().safetyQuestions().questions().stream()
                .filter(question -> !question.answered())
                .map(SafetyQuestions.Question::text)
                .collect(Collectors.joining("; "));
        prose.line(
                open.isEmpty()
                        ? "All safety questions have an answer. " + ScreenWords.NOT_AN_ALL_CLEAR
                        : "Safety questions come first: " + open);
    }

    private String reasons(NextQuestion next) {
        List<String> reasons = new ArrayList<>();
        if (!next.decides().isEmpty()) {
            reasons.add("could decide " + next.decides().size());
        }
        if (!next.redFlags().isEmpty()) {
            reasons.add(ScreenWords.counted(next.redFlags().size(), "red flag lacks it", "red flags lack it"));
        }
        if (next.missingIn() > 0) {
            reasons.add(next.missingIn() + " lack it");
        }
        reasons.add(Words.effort(
                desk.questions().effort(next.question()), next.question().burden()));
        return String.join(" · ", reasons);
    }

    /** The question with a number of the last list; empty where that list has none. */
    Optional<Question> numbered(String typed) {
        boolean number = typed.matches("[1-9][0-9]?") && Integer.parseInt(typed) <= listed.size();
        return number ? Optional.of(listed.get(Integer.parseInt(typed) - 1)) : Optional.empty();
    }
}
