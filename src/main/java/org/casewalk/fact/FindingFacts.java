package org.casewalk.fact;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.casewalk.casefile.CaseFile;
import org.casewalk.casefile.FindingEntry;
import org.casewalk.fact.FindingEvidence.Relation;
import org.casewalk.term.FindingLinks;
import org.casewalk.term.FindingTerm;
import org.casewalk.term.Interval;
import org.casewalk.term.Vocabulary;

/** Answers what packs ask about findings and about two findings together. */
final class FindingFacts {

    /** One finding that an entry bears on. */
    private record Link(int slot, Relation relation) {}

    /** A question about two findings; the numbers are their slots. */
    private record Pair(String first, String second, int firstSlot, int secondSlot) {}

    private final List<String> slots = new ArrayList<>();
    private final Map<String, Integer> slotOf = new HashMap<>();
    private final List<Finding> silent = new ArrayList<>();
    private final FindingEvidence[] silence;
    private final List<Pair> pairs = new ArrayList<>();
    private final Map<String, List<Link>> links = new HashMap<>();
    private final List<int[]> weakerSlots = new ArrayList<>();
    private final List<int[]> excludingSlots = new ArrayList<>();
    private final int asked;
    private final int concerned;

    /**
     * What findings say about one another, worked out once for all mappers of a vocabulary.
     *
     * @param implied what each implies, to the end
     * @param implying what implies each, itself left out
     * @param links what excludes what
     */
    record Meaning(Map<String, Set<String>> implied, Map<String, Set<String>> implying, FindingLinks links) {

        static Meaning of(Vocabulary vocabulary) {
            Map<String, Set<String>> implied = FindingFacts.implied(vocabulary);
            return new Meaning(implied, FindingFacts.implying(implied), new FindingLinks(vocabulary.findings()));
        }
    }

    FindingFacts(Meaning meaning, List<Question> findings, List<Question> together) {
        for (Question question : findings) {
            slot(question.text(0));
            silent.add(Finding.unknown(question.text(0), List.of()));
        }
        asked = slots.size();
        for (Question question : together) {
            String first = question.text(0);
            String second = question.text(1);
            pairs.add(new Pair(first, second, slot(first), slot(second)));
        }
        concerned = slots.size();
        Map<String, Set<String>> implied = meaning.implied();
        FindingLinks exclusions = meaning.links();
        for (int slot = 0; slot < slots.size(); slot++) {
            weakerSlots.add(slots(weaker(slots.get(slot), implied)));
            excludingSlots.add(slots(new ArrayList<>(exclusions.excludedBy(slots.get(slot)))));
        }
        silence = slots.stream().map(FindingEvidence::new).toArray(FindingEvidence[]::new);
        link(meaning);
    }

    private int slot(String finding) {
        Integer known = slotOf.putIfAbsent(finding, slots.size());
        if (known != null) {
            return known;
        }
        slots.add(finding);
        return slots.size() - 1;
    }

    private static Map<String, Set<String>> implied(Vocabulary vocabulary) {
        Map<String, Set<String>> implied = new HashMap<>();
        vocabulary.findings().keySet().forEach(id -> implied.put(id, closure(vocabulary, id)));
        return implied;
    }

    /** Names the findings that one implies, without those that mean the same. */
    private static List<String> weaker(String id, Map<String, Set<String>> implied) {
        List<String> weaker = new ArrayList<>();
        for (String other : implied.getOrDefault(id, Set.of())) {
            if (!other.equals(id) && !implied.getOrDefault(other, Set.of()).contains(id)) {
                weaker.add(other);
            }
        }
        return weaker;
    }

    /** The slots of these findings, in the order of their ids. */
    private int[] slots(List<String> findings) {
        Collections.sort(findings);
        int[] found = new int[findings.size()];
        for (int i = 0; i < found.length; i++) {
            found[i] = slot(findings.get(i));
        }
        return found;
    }

    private void link(Meaning meaning) {
        for (int slot = 0; slot < slots.size(); slot++) {
            String id = slots.get(slot);
            Set<String> weaker = meaning.implied().getOrDefault(id, Set.of());
            addLink(id, new Link(slot, Relation.OWN));
            for (String other : meaning.links().excludedBy(id)) {
                addLink(other, new Link(slot, Relation.EXCLUDING));
            }
            Set<String> stronger = meaning.implying().getOrDefault(id, Set.of());
            for (String term : stronger) {
                // Two terms that imply each other mean the same.
                addLink(term, new Link(slot, weaker.contains(term) ? Relation.OWN : Relation.STRONGER));
            }
            for (String term : weaker) {
                if (!term.equals(id) && !stronger.contains(term)) {
                    addLink(term, new Link(slot, Relation.WEAKER));
                }
            }
        }
    }

    private static Map<String, Set<String>> implying(Map<String, Set<String>> implied) {
        Map<String, Set<String>> implying = new HashMap<>();
        implied.forEach((id, all) -> all.stream()
                .filter(weaker -> !weaker.equals(id))
                .forEach(weaker ->
                        implying.computeIfAbsent(weaker, of -> new HashSet<>()).add(id)));
        return implying;
    }

    private void addLink(String term, Link link) {
        links.computeIfAbsent(term, unused -> new ArrayList<>()).add(link);
    }

    /** Follows {@code implies} to its end. */
    private static Set<String> closure(Vocabulary vocabulary, String id) {
        Set<String> found = new HashSet<>();
        Deque<String> next = new ArrayDeque<>(List.of(id));
        while (!next.isEmpty()) {
            FindingTerm term = vocabulary.findings().get(next.remove());
            if (term != null) {
                for (String weaker : term.implies()) {
                    if (found.add(weaker)) {
                        next.add(weaker);
                    }
                }
            }
        }
        return found;
    }

    /** Reads the findings of the episode that is walked through. */
    Evidence gather(CaseFile caseFile, String episode, Span span) {
        FindingEvidence[] evidence = silence.clone();
        for (FindingEntry entry : caseFile.findings()) {
            List<Link> bearing = links.get(entry.finding());
            if (bearing != null && FactMapper.current(entry.episode(), episode)) {
                for (Link link : bearing) {
                    if (evidence[link.slot] == silence[link.slot]) {
                        evidence[link.slot] = new FindingEvidence(slots.get(link.slot), span);
                    }
                    evidence[link.slot].add(entry, link.relation);
                }
            }
        }
        for (int slot = 0; slot < evidence.length; slot++) {
            if (evidence[slot] != silence[slot]) {
                evidence[slot].implies(among(evidence, weakerSlots.get(slot)));
                evidence[slot].excludes(among(evidence, excludingSlots.get(slot)));
            }
        }
        return new Evidence(evidence);
    }

    private static List<FindingEvidence> among(FindingEvidence[] evidence, int[] slots) {
        if (slots.length == 0) {
            return List.of();
        }
        List<FindingEvidence> others = new ArrayList<>(slots.length);
        for (int slot : slots) {
            others.add(evidence[slot]);
        }
        return others;
    }

    /** The findings of one case, read once for both kinds of question. */
    final class Evidence {
        private final FindingEvidence[] bySlot;

        private Evidence(FindingEvidence[] bySlot) {
            this.bySlot = bySlot;
        }

        void findings(List<Fact> facts) {
            for (int slot = 0; slot < asked; slot++) {
                facts.add(bySlot[slot] == silence[slot] ? silent.get(slot) : bySlot[slot].fact());
            }
        }

        void together(List<Fact> facts) {
            for (Pair pair : pairs) {
                facts.add(answer(pair, bySlot[pair.firstSlot], bySlot[pair.secondSlot]));
            }
        }

        void conflicts(List<Conflict> conflicts) {
            for (int slot = 0; slot < concerned; slot++) {
                bySlot[slot].conflict(conflicts);
            }
        }
    }

    private static Together answer(Pair pair, FindingEvidence first, FindingEvidence second) {
        boolean both = first.present() && second.present();
        boolean notBoth = first.absent() || second.absent();
        Interval apart = both ? closest(first, second) : new Interval(0, Double.POSITIVE_INFINITY);
        List<String> entries = new ArrayList<>(first.sortedEntries());
        entries.addAll(second.sortedEntries());
        return new Together(
                pair.first, pair.second, both, notBoth, apart.atLeast(), apart.atMost(), Order.sorted(entries));
    }

    /** What is proven bounds from above; whatever may have been there, recorded vaguely or unknown, bounds from below. */
    private static Interval closest(FindingEvidence first, FindingEvidence second) {
        double most = Double.POSITIVE_INFINITY;
        for (Presence one : first.presences(true)) {
            for (Presence other : second.presences(true)) {
                most = Math.min(most, Presence.gap(one, other).atMost());
            }
        }
        double least = first.mayHaveBeenSeenAgain() || second.mayHaveBeenSeenAgain() ? 0 : most;
        for (Presence one : first.presences(false)) {
            for (Presence other : second.presences(false)) {
                least = Math.min(least, Presence.gap(one, other).atLeast());
            }
        }
        return new Interval(least, most);
    }
}
