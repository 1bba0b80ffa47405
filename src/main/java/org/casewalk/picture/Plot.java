package org.casewalk.picture;

import org.casewalk.term.Interval;

/**
 * The part of a form in which time runs, with its scale. Places are pixels of the form's narrowest room.
 *
 * @param scale where an hour lies in it
 * @param form the form it is part of
 * @param margin room to its right that is kept free
 */
record Plot(TimeScale scale, Form form, double margin) {

    private static final double HUNDRED = 100;

    double left() {
        return form.labels();
    }

    double right() {
        return form.width() - margin;
    }

    /** Where the drawing ends, beyond the room that is kept free. */
    double end() {
        return form.width();
    }

    double width() {
        return right() - left();
    }

    /** The place of an hour. */
    double x(double hour) {
        return at(scale.place(hour));
    }

    /** The place of a part of the scale, given in percent. */
    double at(double percent) {
        return left() + width() * percent / HUNDRED;
    }

    double from(Interval time) {
        return x(time.atLeast());
    }

    double to(Interval time) {
        return x(time.atMost());
    }
}
