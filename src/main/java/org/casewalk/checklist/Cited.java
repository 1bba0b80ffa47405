package org.casewalk.checklist;

/**
 * A source that something in a checklist may name by its key.
 *
 * @param key as cited
 * @param text authors, place and year
 * @param unconfirmed whether nobody has read it for this
 */
public record Cited(String key, String text, boolean unconfirmed) {}
