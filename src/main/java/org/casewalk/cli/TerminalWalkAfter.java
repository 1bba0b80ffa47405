package org.casewalk.cli;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.casewalk.casefile.write.EntryKind;
import org.casewalk.checklist.RedFlag;
import org.casewalk.fact.Truth;
import org.casewalk.render.page.ScreenWords;
import org.casewalk.walk.Change;
import org.casewalk.walk.WalkEvent;
import org.casewalk.web.ChangeWords;

/** What is said after an answer: what it changed, then safety. */
final class TerminalWalkAfter {

    /** More than these push the safety line off the screen; red flags stand first, so none is left out. */
    private static final int MOST = 8;

    private static final List<String> HEAD = List.of("onset", "person", "setting");

    private final TerminalWalkDesk desk;

    TerminalWalkAfter(TerminalWalkDesk desk) {
        this.desk = desk;
    }

    /**
     * Tells it.
     *
     * @param before what stood in the place of the answer, or was taken back; the empty string where nothing did
     */
    void show(String before) throws IOException {
        TerminalWalkScreen screen = desk.screen();
        boolean back = desk.walk().lastAnswer().get(0).event() instanceof WalkEvent.TakenBack;
        String instead = before.isEmpty() ? "" : " (in the place of: %s)".formatted(before);
        screen.strong(back ? "Taken back: " + before : answer() + instead + beside());
        changes(MOST);
        safety();
    }

    /** The last answer as it stands now. */
    String answer() {
        WalkEvent event = desk.walk().lastAnswer().get(0).event();
        if (event instanceof WalkEvent.Put put) {
            return desk.told(put.entry().id());
        }
        return event instanceof WalkEvent.HeadSet
                ? desk.walk().overview().entered().stream()
                        .filter(entry -> HEAD.contains(entry.kind()))
                        .map(entry -> entry.label() + ": " + TerminalWalkDesk.statement(entry))
                        .collect(Collectors.joining(" · "))
                : ChangeWords.answer(desk.walk());
    }

    /** Other answers to the same question, where it is one that people think has a single answer. */
    private String beside() {
        if (!(desk.walk().lastAnswer().get(0).event() instanceof WalkEvent.Put put)
                || put.entry().kind() != EntryKind.FINDING) {
            return "";
        }
        String others = desk.walk().document().entries().stream()
                .filter(entry -> entry.text("finding").equals(put.entry().text("finding")))
                .filter(entry -> !entry.id().equals(put.entry().id()))
                .map(entry -> "[%d] %s".formatted(desk.number(entry.id()), desk.statement(entry.id())))
                .collect(Collectors.joining("; "));
        return others.isEmpty() ? "" : " (beside: %s)".formatted(others);
    }

    /** Lists changes of the last answer: whole subjects, then how many criteria. */
    void changes(int most) throws IOException {
        List<Change> all = desk.walk().changes();
        List<Change> whole = all.stream()
                .filter(change -> change.kind() != Change.Kind.CRITERION)
                .toList();
        Prose prose = desk.screen().prose();
        whole.stream().limit(most).forEach(change -> change(change, prose));
        int rest = all.size() - Math.min(most, whole.size());
        if (all.isEmpty()) {
            prose.line("  ", "  ", "No status changed by it.");
        } else if (rest > 0) {
            prose.line("  ", "  ", "and %s: “changes” lists all".formatted(more(whole.size() - most, rest)));
        }
        desk.screen().show(prose);
    }

    private static String more(int whole, int rest) {
        int criteria = rest - Math.max(0, whole);
        String others = whole > 0 ? whole + " more" : "";
        String counted = criteria > 0 ? ScreenWords.counted(criteria, "criterion", "criteria") : "";
        return others + (others.isEmpty() || counted.isEmpty() ? "" : " and ") + counted;
    }

    /** Lists every change, criteria too. */
    void all() throws IOException {
        if (desk.walk().lastAnswer().isEmpty()) {
            throw new TerminalWalkUnclear("There is no answer yet.", "Maybe “record” shows what is on record.");
        }
        Prose prose = desk.screen().prose();
        prose.line("By the last answer: " + answer());
        desk.walk().changes().forEach(change -> change(change, prose));
        desk.screen()
                .show(desk.walk().changes().isEmpty() ? prose.line("  ", "  ", "No status changed by it.") : prose);
    }

    /** One change, with the rule that made it and its source. */
    static void change(Change change, Prose prose) {
        boolean flag = change.kind() == Change.Kind.RED_FLAG;
        prose.line(
                "  ",
                "    ",
                "%s%s%s: %s → %s, %s"
                        .formatted(
                                flag ? "RED FLAG " : "",
                                change.of().isEmpty() ? "" : change.of() + ", ",
                                change.title(),
                                ChangeWords.status(change, change.before()),
                                ChangeWords.status(change, change.after()),
                                ChangeWords.because(change)));
    }

    /** The safety line, and every red flag on record with what raised it. */
    void safety() throws IOException {
        TerminalWalkScreen screen = desk.screen();
        screen.say(desk.walk().overview().safetyQuestions().statement());
        List<RedFlag> flags = desk.walk().overview().redFlags();
        if (flags.isEmpty()) {
            return;
        }
        Prose prose = screen.prose()
                .line("! ", "  ", "RED FLAGS ON RECORD: %d. %s".formatted(flags.size(), ScreenWords.RED_FLAG));
        flags.forEach(flag -> prose.line("! ", "  ", flag.title() + raised(flag)));
        screen.alarm(prose);
    }

    private String raised(RedFlag flag) {
        String entries = flag.because().stream()
                .flatMap(id -> desk.entered(id).stream())
                .map(entry -> desk.told(entry.id()))
                .collect(Collectors.joining("; "));
        return flag.status() == Truth.MET && !entries.isEmpty() ? " – raised by " + entries : "";
    }
}
