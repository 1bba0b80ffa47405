package org.casewalk.casefile;

/** What was recorded about a finding. */
public enum State {
    PRESENT,
    /** Looked for, not found. */
    ABSENT,
    UNKNOWN
}
