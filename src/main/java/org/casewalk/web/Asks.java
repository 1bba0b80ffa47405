package org.casewalk.web;

import java.util.List;
import org.casewalk.walk.NextQuestion;
import org.casewalk.walk.Walk;

/**
 * The first of what could be asked next.
 *
 * @param first the first few, in the order of their rank; empty where there is none, and while they are worked out
 * @param partRaised red flags of which a sign is on record, with what they lack
 * @param ready false while they are worked out: the page asks for them once it stands
 */
public record Asks(List<NextQuestion> first, List<NextQuestion.PartRaised> partRaised, boolean ready) {

    /** What stands beside every page; the rest is one step away. */
    private static final int BESIDE = 3;

    public Asks {
        first = List.copyOf(first);
        partRaised = List.copyOf(partRaised);
    }

    static Asks first(Walk.Proposed proposed) {
        return new Asks(
                proposed.ranked().stream().limit(BESIDE).toList(),
                proposed.partRaised().stream().limit(BESIDE).toList(),
                true);
    }

    static Asks later() {
        return new Asks(List.of(), List.of(), false);
    }
}
