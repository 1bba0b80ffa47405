package org.casewalk.walk;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The sections of a walk, in the order in which a clinician thinks. */
public enum Section {
    SAFETY("Safety first", "The questions that come before all others."),
    EXPOSURES("Drugs and timeline", "What was taken, begun, changed, stopped or missed, and when."),
    COURSE("Onset and course", "When it began, and how it went on."),
    MOVEMENT("Movement", "Tone, movements, restlessness, reflexes."),
    MENTAL("Mental state", "Consciousness, behaviour, mood, catatonic signs."),
    VITALS("Vital signs and body", "Temperature, circulation, breathing, skin."),
    INVESTIGATIONS("Laboratory and investigations", "Blood, urine, imaging and other tests."),
    BACKGROUND("Background", "The person, the place, earlier illness and everything else.");

    private final String title;
    private final String about;

    Section(String title, String about) {
        this.title = title;
        this.about = about;
    }

    /** Heading. */
    public String title() {
        return title;
    }

    /** One sentence about what belongs to it. */
    public String about() {
        return about;
    }

    /** Its name in an address. */
    public String path() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Finds a section by its name in an address. */
    public static Optional<Section> at(String path) {
        return Arrays.stream(values())
                .filter(section -> section.path().equals(path))
                .findFirst();
    }
}
