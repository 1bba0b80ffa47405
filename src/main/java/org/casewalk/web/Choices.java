package org.casewalk.web;

import java.util.List;

/** What the lists and buttons of forms offer. */
public final class Choices {

    /**
     * Something that can be chosen.
     *
     * @param value as a case file writes it
     * @param label as a person reads it
     * @param note a second line; the empty string where there is none
     */
    public record Choice(String value, String label, String note) {}

    public static final List<Choice> FINDING_CHOICES = List.of(
            new Choice("present", "Present", ""),
            new Choice("absent", "Absent", "looked for, not found"),
            new Choice("not-asked", "Not asked", ""),
            new Choice("asked-not-known", "Asked, not known", ""),
            new Choice("could-not-assess", "Could not be assessed", ""));

    public static final List<Choice> RESULTS = choices("normal", "abnormal", "pending", "not-done", "not-known");
    public static final List<Choice> SAMPLES = choices("before-antibiotics", "after-antibiotics");
    public static final List<Choice> BASELINES = choices("new", "worse", "unchanged");
    public static final List<Choice> HOWS = choices("seen", "reported", "read-in-notes");
    public static final List<Choice> CONTEXTS =
            choices("sedated", "restrained", "paralysed", "after-antipyretic", "refused");
    public static final List<Choice> EVENTS = choices(
            "start", "increase", "ongoing", "resumed", "switch", "injection", "decrease", "stop", "missed-dose");
    public static final List<Choice> ROUTES =
            choices("oral", "intramuscular", "intravenous", "long-acting-injection", "other");
    public static final List<Choice> TAKEN = List.of(
            new Choice("known", "yes, known to have been taken", ""),
            new Choice("prescribed-only", "prescribed; not known whether taken", ""));
    public static final List<Choice> SEXES = choices("female", "male", "other", "not-stated");

    private Choices() {}

    private static List<Choice> choices(String... values) {
        return List.of(values).stream()
                .map(value -> new Choice(value, value.replace('-', ' '), ""))
                .toList();
    }
}
