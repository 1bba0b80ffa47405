package org.casewalk.checklist;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.casewalk.fact.Truth;

/**
 * The criteria sets beside each other: what several of them ask, and for each two that part, on what. Never a vote.
 *
 * @param topics what at least two sets ask about, in the order in which the sets come to it
 * @param pairs two sets each that stand differently on this record, or still could; in pack order
 */
public record Comparison(List<Topic> topics, List<Pair> pairs) {

    /** Nothing to compare. */
    public static final Comparison NONE = new Comparison(List.of(), List.of());

    public Comparison {
        topics = List.copyOf(topics);
        pairs = List.copyOf(pairs);
    }

    /** The titles of sets by id, without what only specifies them, as long as no other set is called the same then. */
    public static Map<String, String> names(List<Result> sets) {
        Map<String, Set<String>> called = new HashMap<>();
        sets.forEach(set ->
                called.computeIfAbsent(brief(set), name -> new HashSet<>()).add(set.id()));
        Map<String, String> names = new LinkedHashMap<>();
        for (Result set : sets) {
            boolean shared = called.getOrDefault(brief(set), Set.of()).size() > 1;
            names.put(set.id(), shared ? set.title() : brief(set));
        }
        return names;
    }

    private static String brief(Result set) {
        String title = set.title();
        int end = 0;
        while (end < title.length() && ",(:".indexOf(title.charAt(end)) < 0) {
            end++;
        }
        return title.substring(0, end).strip();
    }

    /**
     * One thing that several sets ask about.
     *
     * @param id {@code test:…}, {@code finding:…}, {@code class:…} or {@code investigation:…}
     * @param label in a few words
     * @param onRecord what is recorded about it, in words, each once
     * @param cells what each set asks, in pack order
     */
    public record Topic(String id, String label, List<String> onRecord, List<Cell> cells) {
        public Topic {
            onRecord = List.copyOf(onRecord);
            cells = List.copyOf(cells);
        }
    }

    /**
     * What one set asks about a topic.
     *
     * @param set id of the set
     * @param criterion id of the criterion with its owner, which may be a part that sets share
     * @param asks in words
     * @param status what the record says to exactly this
     */
    public record Cell(String set, String criterion, String asks, Truth status) {}

    /**
     * Two sets that stand differently, or are both open and differ in a part.
     *
     * @param first id of the set that comes first
     * @param second id of the other
     * @param firstStatus status of the first
     * @param secondStatus status of the other
     * @param differences what makes it so: first where both ask about the same thing in different words, then what only one asks
     */
    public record Pair(
            String first, String second, Truth firstStatus, Truth secondStatus, List<Difference> differences) {
        public Pair {
            differences = List.copyOf(differences);
        }
    }

    /**
     * One thing on which two sets part.
     *
     * @param kind what kind of thing it is
     * @param topic id of the topic; empty string where the sets only count differently
     * @param text in words, with what is on record
     */
    public record Difference(Kind kind, String topic, String text) {}

    /** On what two sets part. */
    public enum Kind {
        /** The same measure with another number. */
        THRESHOLD,
        /** Another measure of the same quantity: a multiple of a limit, a rise over the usual value. */
        UNIT,
        /** How often, at which site, or for how long. */
        OCCASIONS,
        /** Another window in time. */
        WINDOW,
        /** Another word for the same sign, or a stronger one. */
        GRADE,
        /** Only one of the two asks. */
        ONLY_ONE_ASKS,
        /** Both ask much the same and count it differently. */
        COUNT
    }
}
