package org.casewalk.casefile;

/** How a finding stands to the person's usual state. */
public enum Baseline {
    NEW,
    WORSE,
    UNCHANGED,
    UNKNOWN
}
