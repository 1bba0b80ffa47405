package org.casewalk.render.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.casewalk.checklist.Checklist;
import org.casewalk.checklist.ReviewStep;
import org.casewalk.fact.Truth;

/** Review steps on the first screen: immediate ones always, in full where they apply; of the others the names, up to a number. */
final class GlanceSteps {

    private static final int NAMES = 8;

    private final Checklist checklist;
    private final List<Block.Field> fields = new ArrayList<>();

    GlanceSteps(Checklist checklist) {
        this.checklist = checklist;
    }

    List<Block> blocks() {
        if (checklist.reviewSteps().isEmpty()) {
            return List.of();
        }
        List<Block> blocks = new ArrayList<>();
        Sections.onOneLine("Review steps", "review-steps", ScreenWords.STEPS_ARE_QUESTIONS, blocks);
        for (Truth status : List.of(Truth.MET, Truth.OPEN, Truth.NOT_MET)) {
            immediate(status);
        }
        others();
        if (!fields.isEmpty()) {
            blocks.add(new Block.Fields(fields));
        }
        rest().ifPresent(
                        words -> blocks.add(new Block.Paragraph(Line.of(words + ": --explain " + Topic.STEPS.word()))));
        return blocks;
    }

    private void immediate(Truth status) {
        List<ReviewStep> steps = shown(step -> isImmediate(step) && step.status() == status);
        if (!steps.isEmpty()) {
            String label = "Immediate, "
                    + ScreenWords.trigger(status, checklist.entered().isEmpty());
            fields.add(status == Truth.MET ? questions(label, steps) : names(label, steps, steps.size()));
        }
    }

    private void others() {
        List<ReviewStep> steps = shown(step -> !isImmediate(step) && step.status() == Truth.MET);
        if (!steps.isEmpty()) {
            fields.add(names("Same day and routine, " + ScreenWords.trigger(Truth.MET, false), steps, NAMES));
        }
    }

    /** Everything that has no words of its own above, counted. */
    private Optional<String> rest() {
        int open =
                shown(step -> !isImmediate(step) && step.status() != Truth.MET).size();
        String unknown = open == 0
                ? ""
                : "Same day and routine, "
                        + ScreenWords.trigger(Truth.OPEN, checklist.entered().isEmpty()) + ": " + open;
        String hidden = Steps.notShown(checklist).orElse("");
        String words =
                Stream.of(unknown, hidden).filter(part -> !part.isEmpty()).collect(Collectors.joining(". "));
        return words.isEmpty() ? Optional.empty() : Optional.of(words);
    }

    private List<ReviewStep> shown(Predicate<ReviewStep> which) {
        return checklist.reviewSteps().stream()
                .filter(ReviewStep::shown)
                .filter(which)
                .toList();
    }

    private static boolean isImmediate(ReviewStep step) {
        return step.urgency().equals("immediate");
    }

    private static Block.Field questions(String label, List<ReviewStep> steps) {
        return new Block.Field(
                label,
                steps.stream().map(step -> Line.of(step.text()).id(step.id())).toList());
    }

    private static Block.Field names(String label, List<ReviewStep> steps, int most) {
        return Block.Field.of(
                label,
                Line.of(ScreenWords.some(steps.stream().map(ReviewStep::title).toList(), most, "; ")));
    }
}
