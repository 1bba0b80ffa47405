package org.casewalk.render.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.casewalk.checklist.Checklist;
import org.casewalk.checklist.ReviewStep;
import org.casewalk.fact.Truth;

/** Review steps: questions for a person, the most urgent first, never ticked by the tool. */
final class Steps {

    static final List<String> URGENCIES = List.of("immediate", "same-day", "routine");

    private final Checklist checklist;
    private final Extent extent;
    private final boolean nothingEntered;

    Steps(Checklist checklist, Extent extent) {
        this.checklist = checklist;
        this.extent = extent;
        this.nothingEntered = checklist.entered().isEmpty();
    }

    List<Block> blocks() {
        if (checklist.reviewSteps().isEmpty()) {
            return List.of();
        }
        List<Block> blocks = new ArrayList<>();
        Sections.begin("Review steps", "review-steps", ScreenWords.STEPS_ARE_QUESTIONS, blocks);
        URGENCIES.forEach(urgency -> group(urgency, blocks));
        hidden(blocks);
        return blocks;
    }

    private void group(String urgency, List<Block> blocks) {
        List<ReviewStep> steps = checklist.reviewSteps().stream()
                .filter(step -> step.shown() && step.urgency().equals(urgency))
                .toList();
        if (steps.isEmpty()) {
            return;
        }
        blocks.add(new Block.Heading(3, Line.of(ScreenWords.urgency(urgency)), "steps-" + urgency));
        blocks.add(new Block.Bullets(steps.stream().map(this::bullet).toList(), extent == Extent.HANDOUT));
    }

    private Block.Bullet bullet(ReviewStep step) {
        List<Line> below = new ArrayList<>();
        if (!step.text().equals(step.title())) {
            below.add(Line.of(step.text()));
        }
        below.add(Line.of(ScreenWords.trigger(step.status(), nothingEntered))
                .plain(step.reason().isEmpty() ? "" : " – ")
                .quote(step.reason()));
        if (!step.scope().isEmpty()) {
            below.add(Line.of("what it does not say: " + step.scope()));
        }
        below.add(Reasons.place(step.basis()));
        return new Block.Bullet(Line.strongly(step.title()).id(step.id()), below);
    }

    private void hidden(List<Block> blocks) {
        notShown(checklist).ifPresent(words -> blocks.add(new Block.Paragraph(Line.of(words + "."))));
        List<Block.Bullet> hidden = checklist.reviewSteps().stream()
                .filter(step -> !step.shown())
                .map(this::bullet)
                .toList();
        if (extent == Extent.FULL && !hidden.isEmpty()) {
            blocks.add(new Block.Folded("Steps not shown", List.of(new Block.Bullets(hidden, false))));
        }
    }

    /** How many steps are not shown and why; empty where all are. */
    static Optional<String> notShown(Checklist checklist) {
        List<ReviewStep> hidden =
                checklist.reviewSteps().stream().filter(step -> !step.shown()).toList();
        if (hidden.isEmpty()) {
            return Optional.empty();
        }
        boolean nothingEntered = checklist.entered().isEmpty();
        long notMet =
                hidden.stream().filter(step -> step.status() == Truth.NOT_MET).count();
        long silent = hidden.size() - notMet;
        List<String> parts = new ArrayList<>();
        if (notMet > 0) {
            parts.add(notMet + (nothingEntered ? " (nothing entered)" : " whose trigger is recorded as not there"));
        }
        if (silent > 0) {
            parts.add(silent + " with nothing on record yet that feeds them");
        }
        return Optional.of("Steps not shown: " + String.join(", ", parts));
    }
}
