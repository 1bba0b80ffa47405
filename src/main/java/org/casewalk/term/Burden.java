package org.casewalk.term;

/** What it takes to get an answer, least first. */
public enum Burden {
    LOOK,
    ASK,
    EXAMINE,
    BLOOD,
    IMAGING
}
