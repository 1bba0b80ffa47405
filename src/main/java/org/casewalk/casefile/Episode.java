package org.casewalk.casefile;

/**
 * One episode of signs.
 *
 * @param id unique within the case; the empty string is the only episode of a case that names none
 * @param label as a person reads it
 * @param onset when the first sign appeared
 * @param ended when it was over
 */
public record Episode(String id, String label, When onset, When ended) {}
