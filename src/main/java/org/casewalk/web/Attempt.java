package org.casewalk.web;

import java.util.List;
import org.casewalk.casefile.write.EntryForm;

/**
 * An answer that was not taken, so that the page can show it again with what is in the way. Nothing typed is lost.
 *
 * @param where anchor of the form it came from
 * @param form what was typed
 * @param messages what is in the way, each with a next step; empty where it was typed and never sent
 * @param why what kept it from being taken
 */
public record Attempt(String where, EntryForm form, List<Message> messages, Why why) {

    /** What keeps an answer from being taken. */
    public enum Why {
        /** It was typed and never sent. */
        NOT_SENT,
        /** It cannot be taken as it is. */
        WRONG,
        /** A person may confirm it as it is. */
        UNUSUAL,
        /** It is on record already; a person may say that it was so twice. */
        TWICE,
        /** What it is about was changed meanwhile. */
        OVERTAKEN
    }

    /**
     * One thing that is in the way.
     *
     * @param text what is wrong, with the value in it
     * @param maybe next step
     */
    public record Message(String text, String maybe) {}

    /** What was typed before and never sent. */
    static Attempt typed(String where, EntryForm form) {
        return new Attempt(where, form, List.of(), Why.NOT_SENT);
    }

    /** Whether it was sent and not taken, and not only typed. */
    public boolean sent() {
        return !messages.isEmpty();
    }

    /** Whether a person may confirm it. */
    public boolean asks() {
        return why == Why.UNUSUAL || why == Why.TWICE;
    }

    /** Whether what is asked is if it was so twice. */
    public boolean twice() {
        return why == Why.TWICE;
    }

    /** Whether its message stands with what is on record, and not where it was typed. */
    public boolean overtaken() {
        return why == Why.OVERTAKEN;
    }

    public Attempt {
        messages = List.copyOf(messages);
    }
}
