package org.casewalk.casefile;

/** Circumstances that limit what an examination can show. */
public enum ExaminationContext {
    SEDATED,
    RESTRAINED,
    PARALYSED,
    AFTER_ANTIPYRETIC,
    REFUSED
}
