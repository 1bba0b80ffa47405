package org.casewalk.picture;

import java.util.List;
import org.casewalk.fact.Truth;
import org.casewalk.term.Interval;

/**
 * One line of a time drawing.
 *
 * @param label what it shows
 * @param beneath more about it; empty string for nothing
 * @param marks what is drawn, in order
 * @param rows the same for the table: what, when, what was recorded
 */
record Lane(String label, String beneath, List<Mark> marks, List<List<String>> rows) {

    Lane {
        marks = List.copyOf(marks);
        rows = List.copyOf(rows);
    }

    /** Something drawn on a lane. */
    sealed interface Mark {

        /** Hours since day 0. */
        Interval time();
    }

    /**
     * Something that went on.
     *
     * @param time from when it certainly went on until when it certainly did; open above where the record does not say for how long
     * @param known false where only a prescription is on record
     */
    record Course(Interval time, boolean known) implements Mark {}

    /**
     * Something at one time; drawn over the whole stretch where the time is vague.
     *
     * @param words written beside it; empty string for none
     */
    record Moment(Interval time, Sign sign, String words) implements Mark {}

    /**
     * One of several values of a trend.
     *
     * @param number as recorded, without the unit
     * @param value bounds of the value; one of them is infinite where the record has "more than" or "less than"
     * @param limit the laboratory's own upper limit; unknown where none is recorded
     * @param limitWords the same in words
     */
    record Value(Interval time, String number, Interval value, Interval limit, String limitWords) implements Mark {}

    /**
     * A window that a criterion asks about.
     *
     * @param says met where what is on record lies in it, not met where it lies outside
     */
    record Window(Interval time, Truth says) implements Mark {}
}
