package org.casewalk.cli;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.casewalk.checklist.ReviewStep;
import org.casewalk.render.page.ScreenWords;
import org.casewalk.walk.Recorded;
import org.casewalk.walk.StepMark;
import org.casewalk.web.Words;

/** Review steps: questions for a person, who marks them. The tool never does. */
final class TerminalWalkSteps {

    private static final Pattern MARK =
            Pattern.compile("(?i)([0-9]{1,4})\\s+(done|not[ -]done)(?:\\s+(?:by\\s+)?([^:]*?))?\\s*(?::\\s*(.*))?");

    private final TerminalWalkDesk desk;

    TerminalWalkSteps(TerminalWalkDesk desk) {
        this.desk = desk;
    }

    void show() throws IOException {
        List<ReviewStep> steps = desk.walk().checklist().reviewSteps();
        Prose prose = desk.screen().prose().line("Review steps: " + ScreenWords.STEPS_ARE_QUESTIONS);
        for (String urgency : List.of("immediate", "same-day", "routine")) {
            List<ReviewStep> these = steps.stream()
                    .filter(step -> step.shown() && step.urgency().equals(urgency))
                    .toList();
            if (!these.isEmpty()) {
                prose.line(ScreenWords.urgency(urgency));
                these.forEach(step -> step(step, steps.indexOf(step) + 1, prose));
            }
        }
        long hidden = steps.stream().filter(step -> !step.shown()).count();
        prose.line("%d others: their trigger is not on record, or nothing on record feeds it (why steps)."
                .formatted(hidden));
        desk.screen().show(prose.line("mark N done ROLE · mark N not done ROLE: why"));
    }

    private void step(ReviewStep step, int number, Prose prose) {
        boolean nothing = desk.walk().overview().entered().isEmpty();
        prose.line("%4d  ".formatted(number), "      ", step.title() + ": " + step.text());
        prose.line("      ", "      ", Words.trigger(step, nothing));
        Optional<Recorded> mark = desk.walk().mark(step.id());
        mark.ifPresent(recorded -> prose.line("      ", "      ", Words.mark(recorded)));
    }

    /** Marks a step by its number, with the role of the owner and, where it was not done, the reason. */
    void mark(String typed) throws IOException {
        Matcher matcher = MARK.matcher(typed);
        if (!matcher.matches()) {
            throw new TerminalWalkUnclear(
                    typed.isEmpty() ? "No step is named." : "“%s” is no mark.".formatted(typed),
                    "Maybe “mark 3 done resident”, or “mark 3 not done resident: refused”.");
        }
        List<ReviewStep> steps = desk.walk().checklist().reviewSteps();
        int number = Integer.parseInt(matcher.group(1));
        if (number < 1 || number > steps.size()) {
            throw new TerminalWalkUnclear(
                    "No step has the number %d.".formatted(number), "Maybe “steps” shows the one that is meant.");
        }
        boolean done = matcher.group(2).equalsIgnoreCase("done");
        StepMark mark = new StepMark(steps.get(number - 1).id(), group(matcher, 3), done, group(matcher, 4));
        if (mark.owner().isEmpty() || !done && mark.why().isEmpty()) {
            throw new TerminalWalkUnclear(
                    "A mark needs the role of its owner, and a reason where the step was not done.",
                    "Maybe the role is “resident” or “ward pharmacist”: mark %d not done resident: refused"
                            .formatted(number));
        }
        desk.mark(mark);
    }

    private static String group(Matcher matcher, int number) {
        return Optional.ofNullable(matcher.group(number)).orElse("");
    }
}
