package org.casewalk.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words with which a line may begin, and what a case file calls them. */
final class TerminalWalkPhrases {

    static final TerminalWalkPhrases STATES = new TerminalWalkPhrases()
            .with("present", "p|present")
            .with("absent", "a|absent")
            .with("not-asked", "n|not[ -]asked")
            .with("asked-not-known", "k|asked,?[ -]not[ -]known|not[ -]known")
            .with("could-not-assess", "c|could[ -]not[ -](?:be[ -])?assess(?:ed)?|not[ -]assessed");

    static final TerminalWalkPhrases RESULTS = new TerminalWalkPhrases()
            .with("normal", "normal")
            .with("abnormal", "abnormal")
            .with("negative", "negative")
            .with("positive", "positive")
            .with("pending", "pending")
            .with("not-done", "not[ -]done")
            .with("not-known", "not[ -]known");

    static final TerminalWalkPhrases HISTORIES =
            new TerminalWalkPhrases().with("not-taken", "not[ -]taken").with("complete", "all[ -]known|complete");

    static final TerminalWalkPhrases EVENTS = new TerminalWalkPhrases()
            .with("start", "start(?:ed)?")
            .with("increase", "increased?")
            .with("ongoing", "ongoing")
            .with("resumed", "resumed?")
            .with("switch", "switch(?:ed)?")
            .with("injection", "injection|injected")
            .with("decrease", "decreased?|lowered")
            .with("stop", "stop(?:ped)?")
            .with("missed-dose", "missed[ -]doses?|missed");

    private final Map<String, Pattern> patterns = new LinkedHashMap<>();

    private TerminalWalkPhrases() {}

    private TerminalWalkPhrases with(String value, String words) {
        patterns.put(value, Pattern.compile("(?i)(?:" + words + ")(?=[\\s,;]|$)"));
        return this;
    }

    /**
     * What a line begins with.
     *
     * @param value as a case file writes it
     * @param rest what stands behind it
     */
    record Found(String value, String rest) {}

    /** The phrase that a text begins with. */
    Optional<Found> begin(String text) {
        for (Map.Entry<String, Pattern> phrase : patterns.entrySet()) {
            Matcher matcher = phrase.getValue().matcher(text);
            if (matcher.lookingAt()) {
                return Optional.of(
                        new Found(phrase.getKey(), text.substring(matcher.end()).strip()));
            }
        }
        return Optional.empty();
    }
}
