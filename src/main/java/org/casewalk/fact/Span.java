package org.casewalk.fact;

import org.casewalk.casefile.Episode;
import org.casewalk.casefile.When;

/**
 * The time of the episode that is walked through. Who looked before the first sign, or after all was over, has not looked in it: what
 * was not there yet may have come, and what is gone was there.
 *
 * @param onset when the first sign appeared
 * @param ended when the episode was over; unknown where no end is on record, and then it is not over
 */
record Span(When onset, When ended) {

    static final Span UNKNOWN = new Span(When.UNKNOWN, When.UNKNOWN);

    static Span of(Episode episode) {
        return new Span(episode.onset(), episode.ended());
    }

    /** Says whether a look at this time was one in the episode, so that what it did not show was not there. */
    boolean holds(When at) {
        return !Times.before(at.hours(), onset.hours()) && notAfterEnd(at);
    }

    /** On the day of the end counts, unless the hours say otherwise. A look without a time counts as of now, within the episode. */
    private boolean notAfterEnd(When at) {
        return ended.unknown()
                || at.unknown()
                || at.days().atMost() <= ended.days().atLeast() && !Times.before(ended.hours(), at.hours());
    }
}
