package org.casewalk.web;

import java.util.List;
import org.casewalk.casefile.write.EntryForm;

/**
 * An answer that was not taken, so that the page can show it again with what is in the way. Nothing typed is lost.
 *
 * @param where anchor of the form it came from
 * @param form what was typed
 * @param messages what is in the way, each with a next step; empty where it was typed and never sent
 * @param asks whether a person may confirm it as it is
 */
public record Attempt(String where, EntryForm form, List<Message> messages, boolean asks) {

    /**
     * One thing that is in the way.
     *
     * @param text what is wrong, with the value in it
     * @param maybe next step
     */
    public record Message(String text, String maybe) {}

    /** What was typed before and never sent. */
    static Attempt typed(String where, EntryForm form) {
        return new Attempt(where, form, List.of(), false);
    }

    /** Whether it was sent and not taken, and not only typed. */
    public boolean sent() {
        return !messages.isEmpty();
    }

    public Attempt {
        messages = List.copyOf(messages);
    }
}
