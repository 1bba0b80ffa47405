package org.casewalk.fact;

/**
 * The conclusion of a rule. Packs write only {@link #met}; the loader derives the opposite direction.
 *
 * @param of {@code pattern/criterion}, or the id of a pattern, set, red flag or review step
 * @param truth met or not met; open is never concluded, it is what remains
 */
public record Verdict(String of, Truth truth) {

    /** A criterion of a pattern, set or group of steps is met. */
    public static Verdict met(String owner, String criterion) {
        return new Verdict(owner + "/" + criterion, Truth.MET);
    }

    /** A pattern, criteria set, red flag or review step is met. */
    public static Verdict met(String subject) {
        return new Verdict(subject, Truth.MET);
    }
}
