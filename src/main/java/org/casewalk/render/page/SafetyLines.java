package org.casewalk.render.page;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.casewalk.checklist.Checklist;
import org.casewalk.checklist.SafetyQuestions;

/** How far the safety questions are answered, and which are still to ask. */
final class SafetyLines {

    private final SafetyQuestions safety;

    SafetyLines(Checklist checklist) {
        this.safety = checklist.safetyQuestions();
    }

    /** The sentence that stands on every page, with the questions still to ask. */
    List<Block> under(Extent extent) {
        List<SafetyQuestions.Question> open = safety.questions().stream()
                .filter(question -> !question.answered())
                .toList();
        List<Block> blocks = new ArrayList<>();
        if (extent != Extent.SCREEN) {
            blocks.add(new Block.Heading(2, Line.of("Safety questions"), "safety-questions"));
        }
        blocks.add(new Block.Paragraph(Line.strongly(safety.statement())));
        if (!open.isEmpty() && extent == Extent.SCREEN) {
            blocks.add(new Block.Paragraph(Line.of("Still to ask: "
                    + open.stream()
                            .map(question -> ScreenWords.spoken(question.id()))
                            .collect(Collectors.joining(", ")))));
        } else if (!open.isEmpty()) {
            blocks.add(new Block.Paragraph(Line.of("Still to ask:")));
            blocks.add(new Block.Bullets(
                    open.stream()
                            .map(question -> Block.Bullet.of(Line.of(question.text())))
                            .toList(),
                    false));
        }
        return blocks;
    }

    /** Every question with what the record says to it. */
    List<Block> all() {
        return List.of(
                new Block.Heading(2, Line.of("Safety questions"), "explained"),
                new Block.Bullets(
                        safety.questions().stream()
                                .map(question -> Block.Bullet.of(
                                        Line.of(question.text() + " – ").strong(standing(question))))
                                .toList(),
                        false));
    }

    private static String standing(SafetyQuestions.Question question) {
        if (question.positive()) {
            return "part of a red flag on record";
        }
        return question.answered() ? "answered" : "not yet asked, or only in part";
    }
}
