package org.casewalk.engine;

import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.casewalk.fact.Fact;
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

    /** Gives the status of what a rule concludes, by the number of the rule: its position among all rules, in library order. */
    public Truth at(int rule) {
        return truths[rule];
    }

    /** Gives everything whose status another case by the same packs decides otherwise; an answer changes few of many. */
    public Set<String> differing(Statuses other) {
        if (network != other.network) {
            throw new IllegalArgumentException("The two were decided by different packs.");
        }
        Set<String> differing = new HashSet<>();
        for (int rule = 0; rule < truths.length; rule++) {
            if (truths[rule] != other.truths[rule]) {
                differing.add(network.rules().get(rule).concludes());
            }
        }
        return differing;
    }

    /**
     * Gives the facts of the match that decided, in the order of the rule: for a question that several facts may answer, all that
     * answer it, and none where its record is closed and empty. Several matches may decide; this is the first that came up. Empty
     * where the subject is open, and in a live session, where truth maintenance keeps the reasons.
     */
    public List<Fact> because(String subject) {
        Integer number = network.numbers().get(subject);
        if (number == null) {
            return List.of();
        }
        return because[number].stream()
                .flatMap(object ->
                        object instanceof Recorded recorded ? recorded.facts().stream() : Stream.of((Fact) object))
                .toList();
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
