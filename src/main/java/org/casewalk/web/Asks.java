package org.casewalk.web;

import java.util.List;
import org.casewalk.walk.NextQuestion;

/**
 * The first of what could be asked next.
 *
 * @param first the first few, in the order of their rank; empty where there is none, and while they are worked out
 * @param ready false while they are worked out: the page asks for them once it stands
 */
public record Asks(List<NextQuestion> first, boolean ready) {

    /** What stands beside every page; the rest is one step away. */
    private static final int BESIDE = 3;

    public Asks {
        first = List.copyOf(first);
    }

    static Asks first(List<NextQuestion> ranked) {
        return new Asks(ranked.stream().limit(BESIDE).toList(), true);
    }

    static Asks later() {
        return new Asks(List.of(), false);
    }
}
