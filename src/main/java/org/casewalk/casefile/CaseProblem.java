package org.casewalk.casefile;

import java.util.List;

/**
 * One thing that is wrong with a case file, told so that its author can mend it.
 *
 * @param code short stable code, for instance {@code C012}
 * @param severity whether the case can be evaluated all the same
 * @param place file, line, column and path
 * @param width columns that are wrong from there on, at least 1
 * @param message what is wrong, with the value in it, one sentence
 * @param expected what would have been accepted; empty string when that is in the message
 * @param nearest nearest accepted values, best first; empty when nothing is near
 * @param maybe next step, begins with "Maybe "
 * @param sourceLine the author's own line; empty string when unknown
 */
public record CaseProblem(
        String code,
        Severity severity,
        Place place,
        int width,
        String message,
        String expected,
        List<String> nearest,
        String maybe,
        String sourceLine) {

    /** How bad it is. */
    public enum Severity {
        ERROR,
        WARNING
    }

    public CaseProblem {
        nearest = List.copyOf(nearest);
        if (!maybe.startsWith("Maybe ")) {
            throw new IllegalArgumentException("The next step must begin with \"Maybe \": " + maybe);
        }
    }
}
