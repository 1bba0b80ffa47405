package org.casewalk.pack;

/** What a criterion is for in its pattern. */
public enum Role {
    /** Part of what decides the pattern. */
    CORE,
    /** Listed beside it, speaks for it; never summed. */
    SUPPORTING,
    /** Listed beside it, less expected with it; never summed. */
    CONTRARY,
    /** A note on timing; typical or atypical, never an exclusion. */
    TIMING,
    /** Says whether a criteria set applies at all; where it does not, the set is not negative. */
    GATE
}
