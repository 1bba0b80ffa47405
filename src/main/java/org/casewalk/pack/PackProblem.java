package org.casewalk.pack;

import java.util.List;
import org.casewalk.casefile.Place;

/**
 * One thing that is wrong with a pack.
 *
 * @param code short stable code, for instance {@code P021}
 * @param severity whether the pack is refused
 * @param place file and line
 * @param rule name of the rule it stands in; empty string outside rules
 * @param message what is wrong, with the value in it
 * @param nearest nearest accepted values, best first
 * @param maybe next step, begins with "Maybe "
 * @param sourceLine the author's own line; empty string when unknown
 */
public record PackProblem(
        String code,
        Severity severity,
        Place place,
        String rule,
        String message,
        List<String> nearest,
        String maybe,
        String sourceLine) {

    /** How bad it is. */
    public enum Severity {
        ERROR,
        WARNING
    }

    public PackProblem {
        nearest = List.copyOf(nearest);
        if (!maybe.startsWith("Maybe ")) {
            throw new IllegalArgumentException("The next step must begin with \"Maybe \": " + maybe);
        }
    }
}
