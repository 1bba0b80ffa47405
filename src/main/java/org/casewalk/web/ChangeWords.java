package org.casewalk.web;

import org.casewalk.fact.Truth;
import org.casewalk.render.page.ScreenWords;
import org.casewalk.walk.Change;
import org.casewalk.walk.Replay;
import org.casewalk.walk.Walk;
import org.casewalk.walk.WalkEvent;

/** What answers changed, and what became so at a moment, in words. */
public final class ChangeWords {

    private static final int LONGEST_SOURCE = 60;

    private ChangeWords() {}

    /** A status before or after a change, in a few words. */
    public static String status(Change change, Truth status) {
        return switch (change.kind()) {
            case RED_FLAG -> ScreenWords.flag(status, false);
            case REVIEW_STEP -> ScreenWords.trigger(status, false);
            case CRITERION -> ScreenWords.recorded(status, false);
            case PATTERN, CRITERIA_SET ->
                status == Truth.NOT_MET && status == change.after() && !change.applies()
                        ? "does not apply"
                        : brief(status);
        };
    }

    private static String brief(Truth status) {
        return switch (status) {
            case MET -> "all on record";
            case NOT_MET -> "not reached, not excluded";
            case OPEN -> "cannot be decided yet";
        };
    }

    /** The class of a change. */
    public static String changeClass(Change change) {
        return change.kind() == Change.Kind.RED_FLAG && change.after() == Truth.MET ? "flagged" : "";
    }

    /** The rule that made a change, with its source. */
    public static String because(Change change) {
        String locator =
                change.basis().locator().isEmpty() ? "" : ", " + change.basis().locator();
        return "by rule “" + change.basis().rule() + "”, after "
                + brief(change.basis().sourceText()) + locator;
    }

    /** The beginning of a source, as far as it takes to know it. */
    private static String brief(String source) {
        int end = 0;
        while (end < source.length() && source.charAt(end) != ':' && source.charAt(end) != ';') {
            end++;
        }
        String head = source.substring(0, source.startsWith(".", end - 1) ? end - 1 : end);
        return head.length() <= LONGEST_SOURCE ? head : head.substring(0, head.lastIndexOf(' ', LONGEST_SOURCE)) + " …";
    }

    /** The last answer of a walk, in words. */
    public static String answer(Walk walk) {
        if (walk.lastAnswer().isEmpty()) {
            return "";
        }
        WalkEvent event = walk.lastAnswer().get(0).event();
        if (event instanceof WalkEvent.Put put) {
            return walk.overview().entered().stream()
                    .filter(entered -> entered.id().equals(put.entry().id()))
                    .map(entered -> entered.label() + ": " + entered.statement())
                    .findFirst()
                    .orElse(put.entry().id());
        }
        return event instanceof WalkEvent.TakenBack back
                ? "Taken back: " + back.entryId().replace('-', ' ')
                : "Onset, age, sex or place of care";
    }

    /** What became of a last answer that changed no status. */
    public static String changedNothing(Walk walk) {
        boolean back = walk.lastAnswer().stream().anyMatch(last -> last.event() instanceof WalkEvent.TakenBack);
        return back
                ? "It changed no status. What it said stays in the log."
                : "It changed no status. It is kept, and shown where it belongs.";
    }

    /** How much the last answer changed. */
    public static String changed(Walk walk) {
        int changes = walk.changes().size();
        return changes == 0 ? "nothing changed" : ScreenWords.counted(changes, "change", "changes");
    }

    /** A status that began at a moment. */
    public static String turn(Replay.Turn turn, boolean redFlag) {
        if (!turn.applies()) {
            return "does not apply";
        }
        return redFlag ? ScreenWords.flag(turn.status(), false) : brief(turn.status());
    }
}
