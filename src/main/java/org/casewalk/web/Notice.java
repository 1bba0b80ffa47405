package org.casewalk.web;

import io.javalin.http.Context;
import java.util.Arrays;
import java.util.List;
import org.casewalk.walk.LogCheck;

/** What a page says once about what was sent before it, by a word in its address. */
enum Notice {
    NOT_UNDONE(
            "The walk has moved on since you opened this page. Nothing was undone; what stands now is shown.",
            "Maybe press Undo again if the answer that was given last is meant."),
    MARKED_ALREADY(
            "This mark was in the log already: it was not added again.",
            "Maybe it was sent twice, or somebody else was quicker. If the step was done once more, mark it once more from here."),
    STILL_READ(
            "The walk was removed, but some of its text is still in the file of walks or beside it: another program is reading it,"
                    + " or the disk is full.",
            "Maybe end that program: what is left goes at the next start, or when another walk is removed.");

    private static final String KEY = "notice";

    private final Attempt.Message message;

    Notice(String text, String maybe) {
        this.message = new Attempt.Message(text, maybe);
    }

    Attempt.Message message() {
        return message;
    }

    /** The address of a page that says this. */
    String on(String address) {
        return address + (address.contains("?") ? "&" : "?") + KEY + "=" + name();
    }

    /** What the address of a page wants said. */
    static List<Attempt.Message> of(Context context) {
        String wanted = context.queryParam(KEY);
        return Arrays.stream(values())
                .filter(notice -> notice.name().equals(wanted))
                .map(Notice::message)
                .toList();
    }

    /** The log in a line, for a page on paper: what is exported later can be held against it. */
    static String words(LogCheck log) {
        String changed =
                log.changed() ? " Changed outside the program, from entry %d on.".formatted(log.changedFrom()) : "";
        return "Log: %d entries, the last %s.%s".formatted(log.entries(), log.last(), changed);
    }

    /** What a page says about a log that was changed; nothing where it stands as it was written. */
    static List<Attempt.Message> of(LogCheck log) {
        return log.changed()
                ? List.of(
                        new Attempt.Message(
                                "This log was changed outside the program, from entry %d on."
                                        .formatted(log.changedFrom()),
                                "Maybe compare it with a handout or an export of before; or the file \"secret\" beside it is another one."))
                : List.of();
    }
}
