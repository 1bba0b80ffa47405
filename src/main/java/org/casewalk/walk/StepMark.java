package org.casewalk.walk;

/**
 * What a person said about a review step. The tool never says it.
 *
 * @param step id of the review step
 * @param owner role of whoever owns it, never a name
 * @param done whether it was done
 * @param why the reason, needed where it was not done; empty string otherwise
 */
public record StepMark(String step, String owner, boolean done, String why) {
    public StepMark {
        owner = owner.strip();
        why = why.strip();
    }
}
