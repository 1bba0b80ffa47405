package org.casewalk.term;

/**
 * What a kind of effort is called, and how long an answer usually takes that needs it.
 *
 * @param burden the kind
 * @param label what is done, in a word or two
 * @param delay usual time to the answer in words, not a figure
 * @param source key of a source in the bibliography
 */
public record Effort(Burden burden, String label, String delay, String source) {}
