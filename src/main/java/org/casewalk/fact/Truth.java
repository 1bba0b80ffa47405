package org.casewalk.fact;

/** The three words of the one logic: strong Kleene's true, false and unknown. */
public enum Truth {
    MET("met"),
    NOT_MET("not-met"),
    OPEN("open");

    private final String token;

    Truth(String token) {
        this.token = token;
    }

    /** The token in JSON and in rule tests. */
    public String token() {
        return token;
    }

    /** Puts certainty and possibility together: certain is met, impossible is not met, between is open. */
    public static Truth of(boolean certain, boolean possible) {
        if (certain) {
            return MET;
        }
        return possible ? OPEN : NOT_MET;
    }

    /** Kleene "and". */
    public Truth and(Truth other) {
        if (this == NOT_MET || other == NOT_MET) {
            return NOT_MET;
        }
        return this == MET && other == MET ? MET : OPEN;
    }

    /** Kleene "or". */
    public Truth or(Truth other) {
        if (this == MET || other == MET) {
            return MET;
        }
        return this == NOT_MET && other == NOT_MET ? NOT_MET : OPEN;
    }
}
