package org.casewalk.render.page;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
            blocks.add(new Block.Paragraph(Line.of(ScreenWords.sentence(names()))));
        } else if (!open.isEmpty()) {
            blocks.add(new Block.Paragraph(Line.of("Still open:")));
            blocks.add(bullets(open));
        }
        return blocks;
    }

    /** The open questions by how far they are. */
    private String names() {
        return Stream.of(
                        SafetyQuestions.Standing.NOT_ASKED,
                        SafetyQuestions.Standing.IN_PART,
                        SafetyQuestions.Standing.ASKED_NOT_KNOWN,
                        SafetyQuestions.Standing.COULD_NOT_ASSESS)
                .map(this::named)
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining("; "));
    }

    private String named(SafetyQuestions.Standing standing) {
        String names = safety.questions().stream()
                .filter(question -> question.standing() == standing)
                .map(question -> ScreenWords.spoken(question.id()))
                .collect(Collectors.joining(", "));
        String label = standing == SafetyQuestions.Standing.NOT_ASKED ? "still to ask" : standing.words();
        return names.isEmpty() ? "" : label + ": " + names;
    }

    /** Every question with what the record says to it. */
    List<Block> all() {
        return List.of(new Block.Heading(2, Line.of("Safety questions"), "explained"), bullets(safety.questions()));
    }

    private static Block.Bullets bullets(List<SafetyQuestions.Question> questions) {
        return new Block.Bullets(
                questions.stream()
                        .map(question ->
                                Block.Bullet.of(Line.of(question.text() + " – ").strong(standing(question))))
                        .toList(),
                false);
    }

    private static String standing(SafetyQuestions.Question question) {
        return question.positive()
                ? "part of a red flag on record"
                : question.standing().words();
    }
}
