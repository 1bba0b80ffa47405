package org.casewalk.casefile;

/** How an observation came about. */
public enum How {
    SEEN,
    REPORTED,
    READ_IN_NOTES,
    NOT_STATED
}
