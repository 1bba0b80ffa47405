package org.casewalk.explain;

import org.casewalk.fact.Truth;

/** Whether a review step is shown. An open case never hides an urgent one; a guarded one waits until nothing is open. */
final class Steps {

    private Steps() {}

    /**
     * @param shown whether it is shown
     * @param reason why, in words
     */
    record Shown(boolean shown, String reason) {}

    /**
     * @param whileOpen whether it asks because something is open; where nothing is on record it has nothing to ask about
     */
    static Shown shown(Truth trigger, boolean urgent, boolean whileOpen, boolean onlyWhenMet, boolean fed) {
        return switch (trigger) {
            case MET -> new Shown(true, "applies to what is on record");
            case NOT_MET -> new Shown(false, "does not apply to what is on record");
            case OPEN -> open(urgent && (fed || !whileOpen), onlyWhenMet, fed);
        };
    }

    private static Shown open(boolean urgent, boolean onlyWhenMet, boolean fed) {
        if (onlyWhenMet) {
            return new Shown(false, "waits: what guards it is not known yet");
        }
        if (urgent) {
            return new Shown(true, "shown because it is urgent and not known yet to be needless");
        }
        return fed
                ? new Shown(true, "may apply: not known yet")
                : new Shown(false, "nothing on record speaks to it yet");
    }
}
