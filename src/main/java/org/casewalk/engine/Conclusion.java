package org.casewalk.engine;

import java.util.Objects;
import org.casewalk.fact.Truth;
import org.kie.api.definition.rule.Rule;

/**
 * What an engine rule inserts logically: one object for each direction of each pack rule, compared by identity, so that truth
 * maintenance is cheap.
 */
final class Conclusion {

    /** Under which an engine rule keeps its conclusions, as an array. */
    static final String KEY = "conclusions";

    private final int index;
    private final boolean met;
    private final String of;

    Conclusion(int index, boolean met, String of) {
        this.index = index;
        this.met = met;
        this.of = of;
    }

    /** Gives what an engine rule concludes. */
    static Conclusion[] of(Rule rule) {
        return (Conclusion[])
                Objects.requireNonNull(rule.getMetaData().get(KEY), "every engine rule concludes something");
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
