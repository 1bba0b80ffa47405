package org.casewalk.fact;

import org.casewalk.casefile.Episode;
import org.casewalk.casefile.When;

/**
 * The time of the episode that is walked through. Who looked before the first sign, or after all was over, has not looked in it: what
 * was not there yet may have come, and what is gone was there. Where both times are on record, the look has to lie in the episode for
 * certain. Where the look, the first sign or the end has no time at all, the record says that the look belongs to the episode, and
 * nothing that it does not.
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
        return at.unknown() || notBeforeOnset(at) && notAfterEnd(at);
    }

    /** On the day of the first sign counts, unless the hours say otherwise. */
    private boolean notBeforeOnset(When at) {
        return onset.unknown()
                || at.days().atLeast() >= onset.days().atMost() && !Times.before(at.hours(), onset.hours());
    }

    /** On the day of the end counts, unless the hours say otherwise. */
    private boolean notAfterEnd(When at) {
        return ended.unknown()
                || at.days().atMost() <= ended.days().atLeast() && !Times.before(ended.hours(), at.hours());
    }
}
