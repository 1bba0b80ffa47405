package org.casewalk.engine;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.casewalk.fact.Truth;
import org.casewalk.pack.Rule;

/** What the rules decided about one case: a status for everything that a rule concludes. Immutable. */
public final class Statuses {

    private final Network network;
    private final Truth[] truths;
    private final List<Object>[] because;

    Statuses(Network network, Truth[] truths, List<Object>[] because) {
        this.network = network;
        this.truths = truths.clone();
        this.because = because;
    }

    /** Gives room for the reasons of so many rules, all empty. */
    @SuppressWarnings({"unchecked", "rawtypes"}) // an array of lists cannot be made otherwise
    static List<Object>[] noReasons(int rules) {
        List<Object>[] reasons = new List[rules];
        Arrays.fill(reasons, List.of());
        return reasons;
    }

    /** Gives the status of {@code pattern/criterion}, or of a pattern, set, red flag or review step; open if no rule concludes it. */
    public Truth of(String subject) {
        Integer number = network.numbers().get(subject);
        return number == null ? Truth.OPEN : truths[number];
    }

    /**
     * Gives the {@link org.casewalk.fact.Fact facts} and {@link org.casewalk.fact.ClosedRecord closed records} of the match that
     * decided, in the order of the rule; several matches may, this is the first that came up. Empty where the subject is open, and
     * in a live session, where truth maintenance keeps the reasons.
     */
    public List<Object> because(String subject) {
        Integer number = network.numbers().get(subject);
        return number == null ? List.of() : Collections.unmodifiableList(because[number]);
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
