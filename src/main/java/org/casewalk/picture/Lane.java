package org.casewalk.picture;

import java.util.List;
import org.casewalk.term.Interval;

/**
 * One line of the timeline.
 *
 * @param label what it shows
 * @param marks what is drawn, in order
 * @param rows the same for the table: what, when as recorded, what was recorded
 */
record Lane(String label, List<Mark> marks, List<List<String>> rows) {

    Lane {
        marks = List.copyOf(marks);
        rows = List.copyOf(rows);
    }

    /** Something drawn on a lane. */
    sealed interface Mark {

        /** Hours since day 0. */
        Interval time();
    }

    /** A stretch of time. */
    record Stretch(Interval time, Svg.Fill fill) implements Mark {}

    /** A stretch of which the record does not say that it went on. */
    record Unsaid(Interval time) implements Mark {}

    /**
     * Something at one time; drawn over the whole stretch where the time is vague.
     *
     * @param words written beside it where there is room; empty string for none
     */
    record Moment(Interval time, Sign sign, String words) implements Mark {}
}
