package org.casewalk.casefile;

/** Why a finding or a quantity is unknown. */
public enum WhyUnknown {
    NOT_ASKED,
    ASKED_NOT_KNOWN,
    COULD_NOT_ASSESS,
    /** The record gives no reason. */
    NOT_STATED
}
