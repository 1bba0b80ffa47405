package org.casewalk.checklist;

/**
 * An observation that is missing.
 *
 * @param question stable id: {@code finding:rigidity}, {@code test:creatine-kinase}, {@code class:dopamine-blocker}, {@code
 *     investigation:ct-head}, {@code person}, {@code setting} or {@code onset}
 * @param label what is asked about, in a few words: "Rigidity", "Creatine kinase"
 * @param text how a review would ask for it
 * @param why not asked, asked and not known, could not be assessed, or what the record lacks
 */
public record Missing(String question, String label, String text, String why) {}
