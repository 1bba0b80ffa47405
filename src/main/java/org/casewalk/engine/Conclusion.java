package org.casewalk.engine;

import org.casewalk.fact.Truth;

/**
 * What an engine rule inserts logically: one object for each direction of each pack rule, compared by identity, so that truth
 * maintenance is cheap.
 */
final class Conclusion {

    private final int index;
    private final boolean met;
    private final String of;

    Conclusion(int index, boolean met, String of) {
        this.index = index;
        this.met = met;
        this.of = of;
    }

    /** Position of the pack rule in the network. */
    int index() {
        return index;
    }

    boolean met() {
        return met;
    }

    Truth truth() {
        return met ? Truth.MET : Truth.NOT_MET;
    }

    @Override
    public String toString() {
        return of + " " + truth().token();
    }
}
