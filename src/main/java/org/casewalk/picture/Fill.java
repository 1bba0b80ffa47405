package org.casewalk.picture;

import java.util.Locale;

/** How an area is filled: by pattern and outline first, which paper shows too; the style sheet adds colour by the class name. */
enum Fill {
    /** A drug in use, a finding that went on. */
    COURSE("currentColor", "0.14", "0.75", "none"),
    /** The same where only the prescription is on record. */
    PRESCRIBED("none", "1", "0.75", "2 2"),
    /** A time that is known only roughly. */
    ROUGHLY("url(#%s-hatched)", "1", "0", "none"),
    /** The band of the first sign. */
    BAND("currentColor", "0.1", "0", "none"),
    /** Every second row. */
    STRIPE("currentColor", "0.04", "0", "none"),
    /** A window that what is on record lies in. */
    IN("url(#%s-hatched)", "1", "1.5", "none"),
    /** A window that what is on record lies outside of. */
    OUT("none", "1", "1", "none"),
    /** A window of which neither can be told. */
    CANNOT_TELL("url(#%s-dotted)", "1", "1", "3 2");

    private final String paint;
    private final String opacity;
    private final String stroke;
    private final String dashes;

    Fill(String paint, String opacity, String stroke, String dashes) {
        this.paint = paint;
        this.opacity = opacity;
        this.stroke = stroke;
        this.dashes = dashes;
    }

    /** @param name the name of the drawing, which begins the ids of its patterns */
    String paint(String name) {
        return paint.formatted(name);
    }

    String opacity() {
        return opacity;
    }

    String stroke() {
        return stroke;
    }

    String dashes() {
        return dashes;
    }

    String className() {
        return "p-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
