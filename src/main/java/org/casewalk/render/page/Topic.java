package org.casewalk.render.page;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What can be asked for beside a single id. */
public enum Topic {
    /** Everything that something on record speaks about. */
    ALL,
    /** Every pattern and set that cannot be decided yet. */
    OPEN,
    /** The entries of the case. */
    ENTERED,
    /** Every review step, those not shown too. */
    STEPS,
    /** Every red flag, whatever its status. */
    RED_FLAGS,
    /** Every safety question. */
    SAFETY_QUESTIONS,
    /** The criteria sets beside each other. */
    COMPARE,
    /** Timing notes, and the parts that rules share. */
    SHARED;

    /** The word for it: lower case, with hyphens. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Every word, in order. */
    public static List<String> words() {
        return Stream.of(values()).map(Topic::word).toList();
    }

    static Optional<Topic> of(String word) {
        return Stream.of(values()).filter(topic -> topic.word().equals(word)).findFirst();
    }
}
