package org.casewalk.cli;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.casewalk.checklist.Missing;
import org.casewalk.checklist.RedFlag;
import org.casewalk.checklist.SafetyQuestions;
import org.casewalk.fact.Truth;
import org.casewalk.render.page.ScreenWords;

/** Red flags with what raised each or what it lacks, and the safety questions one by one. */
final class TerminalWalkFlags {

    private static final int MOST_LACKING = 6;

    private final TerminalWalkDesk desk;

    TerminalWalkFlags(TerminalWalkDesk desk) {
        this.desk = desk;
    }

    void flags() throws IOException {
        List<RedFlag> flags = desk.walk().checklist().redFlags();
        boolean nothing = desk.walk().overview().entered().isEmpty();
        TerminalWalkScreen screen = desk.screen();
        for (Truth status : Truth.values()) {
            List<RedFlag> these =
                    flags.stream().filter(flag -> flag.status() == status).toList();
            if (!these.isEmpty()) {
                Prose prose = screen.prose();
                prose.line("%s: %d".formatted(ScreenWords.sentence(ScreenWords.flag(status, nothing)), these.size()));
                these.forEach(flag -> flag(flag, prose));
                if (status == Truth.MET) {
                    screen.alarm(prose.line(ScreenWords.RED_FLAG));
                } else {
                    screen.show(prose);
                }
            }
        }
        screen.say(ScreenWords.NOT_AN_ALL_CLEAR);
    }

    private void flag(RedFlag flag, Prose prose) {
        prose.bullet(flag.title());
        if (flag.status() == Truth.MET) {
            flag.because().stream()
                    .flatMap(id -> desk.entered(id).stream())
                    .forEach(entry -> prose.line(
                            "    ",
                            "      ",
                            "raised by [%d] %s: %s"
                                    .formatted(desk.number(entry.id()), entry.label(), desk.statement(entry.id()))));
            prose.line(
                    "    ",
                    "      ",
                    "rule “%s”, %s, %s"
                            .formatted(
                                    flag.basis().rule(),
                                    flag.basis().sourceText().replaceAll("\\.$", ""),
                                    flag.basis().locator()));
        } else if (flag.status() == Truth.OPEN) {
            prose.line("    ", "      ", "lacks " + lacking(flag.missing()));
        }
    }

    private static String lacking(List<Missing> missing) {
        String first = missing.stream().limit(MOST_LACKING).map(Missing::label).collect(Collectors.joining("; "));
        return missing.size() > MOST_LACKING ? first + " and %d more".formatted(missing.size() - MOST_LACKING) : first;
    }

    void safety() throws IOException {
        SafetyQuestions safety = desk.walk().overview().safetyQuestions();
        Prose prose = desk.screen().prose().line(safety.statement());
        for (SafetyQuestions.Question question : safety.questions()) {
            prose.bullet("%s – %s%s"
                    .formatted(
                            question.text(),
                            question.standing().words(),
                            question.positive() ? "; part of a red flag on record" : ""));
        }
        desk.screen().show(prose);
    }
}
