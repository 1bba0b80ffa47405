package org.casewalk.render.page;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.casewalk.checklist.Checklist;
import org.casewalk.checklist.ReviewStep;
import org.casewalk.fact.Truth;

/** Review steps: questions for a person, the most urgent first, never ticked by the tool. */
final class Steps {

    private static final List<String> URGENCIES = List.of("immediate", "same-day", "routine");

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
        Sections.begin("Review steps", "review-steps", ScreenWords.STEPS_ARE_QUESTIONS, extent, blocks);
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
        if (extent == Extent.SCREEN) {
            screen(urgency, steps, blocks);
        } else {
            blocks.add(new Block.Heading(3, Line.of(ScreenWords.urgency(urgency)), "steps-" + urgency));
            blocks.add(new Block.Bullets(steps.stream().map(this::bullet).toList(), extent == Extent.HANDOUT));
        }
    }

    /** Questions in full where they are immediate and apply, otherwise their names: the rest is one id away. */
    private void screen(String urgency, List<ReviewStep> steps, List<Block> blocks) {
        boolean immediate = urgency.equals("immediate");
        List<Block.Field> fields = new ArrayList<>();
        for (Truth status : List.of(Truth.MET, Truth.OPEN, Truth.NOT_MET)) {
            List<ReviewStep> some =
                    steps.stream().filter(step -> step.status() == status).toList();
            if (!some.isEmpty()) {
                String label = ScreenWords.urgency(urgency) + ", " + ScreenWords.trigger(status, nothingEntered);
                fields.add(immediate && status == Truth.MET ? questions(label, some) : names(label, some));
            }
        }
        blocks.add(new Block.Fields(fields));
    }

    private static Block.Field questions(String label, List<ReviewStep> steps) {
        return new Block.Field(
                label,
                steps.stream().map(step -> Line.of(step.text()).id(step.id())).toList());
    }

    private static Block.Field names(String label, List<ReviewStep> steps) {
        return Block.Field.of(
                label, Line.of(steps.stream().map(ReviewStep::title).collect(Collectors.joining("; "))));
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
        List<ReviewStep> hidden =
                checklist.reviewSteps().stream().filter(step -> !step.shown()).toList();
        if (hidden.isEmpty()) {
            return;
        }
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
        blocks.add(new Block.Paragraph(Line.of("Steps not shown: " + String.join(", ", parts) + ".")));
        if (extent == Extent.FULL) {
            blocks.add(new Block.Folded(
                    "Steps not shown",
                    List.of(new Block.Bullets(hidden.stream().map(this::bullet).toList(), false))));
        }
    }
}
