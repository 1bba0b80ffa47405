package org.casewalk.cli;

import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.casewalk.casefile.write.EntryForm;
import org.casewalk.walk.Question;
import org.casewalk.web.Words;

/** Asks a question, and says what can be answered to it. */
final class TerminalWalkAsk {

    private final TerminalWalkDesk desk;
    private final Set<Question.Kind> shown = EnumSet.noneOf(Question.Kind.class);

    TerminalWalkAsk(TerminalWalkDesk desk) {
        this.desk = desk;
    }

    /** Shows a question with what is on record about it; the first of its kind also with how it is answered. */
    void ask(Question question) throws IOException {
        TerminalWalkScreen screen = desk.screen();
        screen.show("\n");
        screen.strong(heading(question));
        if (!question.text().isEmpty()) {
            screen.say(question.text());
        }
        String known = onRecord(question);
        if (!known.isEmpty()) {
            screen.show(screen.prose().line("", "  ", "On record: " + known));
        }
        if (shown.add(question.kind())) {
            screen.show(screen.prose().line("  ", "  ", takes(question)));
        }
    }

    private static String heading(Question question) {
        String unit = Words.unit(question.unit());
        return question.label()
                + (unit.isEmpty() ? "" : " in " + unit)
                + (question.safety() ? " [safety]" : "")
                + (question.later() ? " [only after something was tried, or time has passed]" : "")
                + " – "
                + Words.burden(question.burden());
    }

    private String onRecord(Question question) {
        if (question.kind() == Question.Kind.HEAD) {
            return new TerminalWalkHead(desk.walk(), desk.vocabulary()).onRecord(question);
        }
        List<EntryForm> answers = question.answers(desk.walk());
        return answers.stream()
                .map(entry -> "[%d] %s".formatted(desk.number(entry.id()), desk.statement(entry.id())))
                .collect(Collectors.joining("; "));
    }

    /** What stands before the place where an answer is typed. */
    static String prompt(Question question) {
        return switch (question.kind()) {
            case FINDING -> "p a n k c";
            case READING -> "value, n k c";
            case INVESTIGATION -> "result";
            case DRUG_HISTORY -> "not taken, all known";
            case HEAD -> question.id().equals("onset") ? "when" : question.id().equals("person") ? "age, sex" : "where";
        };
    }

    /** How a question is answered. */
    static String takes(Question question) {
        return switch (question.kind()) {
            case FINDING ->
                "p present, a absent (looked for, not found), n not asked, k asked, not known, c could not be assessed; then what is"
                        + " known of it: day 1 08:00, new, seen, by nurse";
            case READING ->
                "a number with its unit, or normal, or n not asked, k asked, not known, c could not be assessed; then what is known of it: day 1 08:00, upper 200, reported"
                        + (question.sites().isEmpty()
                                ? ""
                                : ", " + question.sites().get(0));
            case INVESTIGATION ->
                "normal, abnormal, negative, positive, pending, not done or not known; then when: day 1";
            case DRUG_HISTORY ->
                "not taken (asked, and nothing of it was), all known (the events on record are all), or an event: drug NAME start"
                        + " day -9";
            case HEAD ->
                switch (question.id()) {
                    case "onset" -> "day 0, day -5..-3, before day 0";
                    case "person" -> "25 male, 90+ female";
                    default -> "psychiatric ward, home, emergency department …";
                };
        };
    }

    /** A line that is no answer to a question, though it was meant as one. */
    static TerminalWalkUnclear unclear(Question question, String typed) {
        String said = typed.isEmpty() ? "Nothing" : "“%s”".formatted(typed);
        return new TerminalWalkUnclear(
                "%s is no answer to “%s”.".formatted(said, question.label()), "Maybe " + takes(question) + ".");
    }
}
