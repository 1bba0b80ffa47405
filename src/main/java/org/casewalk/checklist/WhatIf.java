package org.casewalk.checklist;

import org.casewalk.fact.Truth;

/**
 * One answer and what would follow from it alone.
 *
 * @param question id as in {@link Missing}
 * @param label what is asked about, in a few words
 * @param text the question in words
 * @param answer the answer in words
 * @param status what the pattern or set would then be
 */
public record WhatIf(String question, String label, String text, String answer, Truth status) {}
