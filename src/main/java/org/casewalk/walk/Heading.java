package org.casewalk.walk;

/**
 * What questions of a section stand under.
 *
 * @param title as a person reads it
 * @param rare whether few cases have an answer to any of them, so that a page may fold them until one does
 * @param judged whether they ask for a judgement over what is on record, which is asked for after what it rests on
 */
public record Heading(String title, boolean rare, boolean judged) {}
