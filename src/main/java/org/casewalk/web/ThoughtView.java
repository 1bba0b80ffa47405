package org.casewalk.web;

import java.util.List;
import java.util.Map;
import org.casewalk.walk.Change;

/**
 * A thought experiment on a page.
 *
 * @param words the answer that was thought different
 * @param changes every status that would differ; empty also where the thought is not followed
 * @param messages what is in the way; empty where the thought was followed
 * @param asks whether a person may say that it is meant as it is
 * @param asked what the thought was asked with, so that it can be asked again
 */
public record ThoughtView(
        String words, List<Change> changes, List<Attempt.Message> messages, boolean asks, Map<String, String> asked) {

    public ThoughtView {
        changes = List.copyOf(changes);
        messages = List.copyOf(messages);
    }
}
