package org.casewalk.casefile;

/** Where a case comes from. A real person's case enters only as published or as a closed retrospective review. */
public sealed interface Origin {

    /** Made up for teaching. */
    record Fictional() implements Origin {}

    /**
     * Published.
     *
     * @param citation enough to find it
     * @param url address, empty string when there is none
     */
    record Published(String citation, String url) implements Origin {}

    /**
     * A retrospective review of a closed case.
     *
     * @param purpose what the review is for
     */
    record ClosedReview(String purpose) implements Origin {}

    /** The case does not say. */
    record NotStated() implements Origin {}
}
