package org.casewalk.engine;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.casewalk.fact.Truth;
import org.casewalk.pack.Rule;

/** What the rules decided about one case: a status for everything that a rule concludes. Immutable. */
public final class Statuses {

    private final Network network;
    private final Truth[] truths;

    Statuses(Network network, Truth[] truths) {
        this.network = network;
        this.truths = truths.clone();
    }

    /** Gives the status of {@code pattern/criterion}, or of a pattern, set, red flag or review step; open if no rule concludes it. */
    public Truth of(String subject) {
        Integer number = network.numbers().get(subject);
        return number == null ? Truth.OPEN : truths[number];
    }

    /** Gives every status by what it is of, in library order. */
    public Map<String, Truth> all() {
        Map<String, Truth> all = new LinkedHashMap<>();
        List<Rule> rules = network.rules();
        for (int i = 0; i < rules.size(); i++) {
            all.put(rules.get(i).concludes(), truths[i]);
        }
        return all;
    }
}
