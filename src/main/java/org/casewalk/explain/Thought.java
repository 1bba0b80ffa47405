package org.casewalk.explain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.casewalk.fact.Truth;

/** Thought experiments about one subject in one case. */
final class Thought {

    private final Cone cone;
    private final Truth[] bases;
    private final FactIndex facts;
    private final Prospects prospects;
    private final Map<String, Prospect> unknown = new LinkedHashMap<>();

    /** What the subject would be with one more answer. */
    record Then(Filling answer, Truth truth) {}

    /**
     * @param by the smallest sets of questions that settle the subject, whatever the answers
     * @param partial whether there may be more of them
     */
    record Settled(List<List<String>> by, boolean partial) {}

    Thought(Cone cone, Truth[] library, FactIndex facts, Prospects prospects) {
        this.cone = cone;
        this.bases = cone.bases(library);
        this.facts = facts;
        this.prospects = prospects;
    }

    /** The open questions behind the subject, with their possible answers, in rule order. */
    private Map<String, Prospect> unknown() {
        if (unknown.isEmpty()) {
            Set<String> questions = new LinkedHashSet<>();
            for (int base = 0; base < bases.length; base++) {
                if (bases[base] == Truth.OPEN) {
                    questions.addAll(cone.questions(base));
                    if (cone.needsOnset(base) && prospects.onsetUnknown()) {
                        questions.add("onset");
                    }
                }
            }
            questions.removeIf(prospects::later);
            for (String question : questions) {
                Prospect prospect = prospects.open(prospects.inquiry(cone, question));
                if (!prospect.answers().isEmpty()) {
                    unknown.put(question, prospect);
                }
            }
        }
        return unknown;
    }

    Settled settled() {
        List<Prospect> covered = unknown().values().stream()
                .filter(prospect -> prospects.covers(prospect.inquiry()))
                .toList();
        List<Reach.Block> blocks = blocks(covered);
        SettleSearch search = new SettleSearch(
                new Reach(cone.formula(), cone.outline(), bases, blocks, Settling.BUDGET), covered.size());
        List<List<String>> sets = search.settledBy().stream()
                .map(set -> IntStream.of(set)
                        .mapToObj(question -> covered.get(question).inquiry().question())
                        .toList())
                .toList();
        return new Settled(
                sets, search.truncated() || covered.size() < unknown().size());
    }

    /** Single answers that decide it, of those that anybody would enter. */
    List<Then> couldSettle() {
        List<Then> could = new ArrayList<>();
        for (Prospect prospect : unknown().values()) {
            then(prospect).stream()
                    .filter(then -> then.truth() != Truth.OPEN && then.answer().plausible())
                    .forEach(could::add);
        }
        return could;
    }

    /** Other answers to recorded questions that would give another status. */
    List<Then> wouldChange(Truth status) {
        Set<String> recorded = new LinkedHashSet<>();
        for (int base = 0; base < bases.length; base++) {
            if (facts.recorded(cone.pattern(base))) {
                recorded.addAll(cone.questions(base));
            }
        }
        recorded.removeIf(prospects::later);
        List<Then> changes = new ArrayList<>();
        for (String question : recorded) {
            then(prospects.anew(prospects.inquiry(cone, question))).stream()
                    .filter(then -> then.truth() != status)
                    .forEach(changes::add);
        }
        return changes;
    }

    /** What every answer of a prospect would make of the subject, worked out once for answers that it cannot tell apart. */
    private List<Then> then(Prospect prospect) {
        int[] places = cone.places(prospect.inquiry());
        Map<List<Truth>, Truth> known = new HashMap<>();
        List<Then> all = new ArrayList<>();
        for (int answer = 0; answer < prospect.answers().size(); answer++) {
            Truth[] outcome = prospect.outcomes().get(answer);
            Truth truth = known.computeIfAbsent(Arrays.asList(outcome), o -> {
                Truth[] then = bases.clone();
                for (int i = 0; i < places.length; i++) {
                    then[places[i]] = outcome[i];
                }
                return cone.formula().truth(then);
            });
            all.add(new Then(prospect.answers().get(answer), truth));
        }
        return all.stream().distinct().toList();
    }

    /** Puts questions whose answers touch the same patterns into one block. */
    private List<Reach.Block> blocks(List<Prospect> covered) {
        List<List<Integer>> groups = new ArrayList<>();
        for (int question = 0; question < covered.size(); question++) {
            List<Integer> group = new ArrayList<>(List.of(question));
            Set<Integer> places = places(covered, group);
            for (List<Integer> other : List.copyOf(groups)) {
                if (places(covered, other).stream().anyMatch(places::contains)) {
                    groups.remove(other);
                    group.addAll(other);
                    places.addAll(places(covered, other));
                }
            }
            groups.add(group);
        }
        return groups.stream()
                .map(group -> group.stream().sorted().toList())
                .sorted(java.util.Comparator.comparing((List<Integer> group) -> group.get(0)))
                .map(group -> block(covered, group))
                .toList();
    }

    private Set<Integer> places(List<Prospect> covered, List<Integer> group) {
        Set<Integer> places = new LinkedHashSet<>();
        group.forEach(question ->
                Arrays.stream(cone.places(covered.get(question).inquiry())).forEach(places::add));
        return places;
    }

    private Reach.Block block(List<Prospect> covered, List<Integer> group) {
        long questions = 0;
        for (int question : group) {
            questions |= 1L << question;
        }
        if (group.size() == 1) {
            Prospect alone = covered.get(group.get(0));
            List<Truth[]> outcomes = alone.distinct();
            return new Reach.Block(questions, cone.places(alone.inquiry()), asked -> outcomes);
        }
        Inquiry all = cone.together(
                group.stream().map(question -> covered.get(question).inquiry()).toList());
        Map<Long, List<Truth[]>> joint = new HashMap<>();
        return new Reach.Block(
                questions,
                cone.places(all),
                asked -> joint.computeIfAbsent(
                        asked,
                        set -> prospects.joint(
                                all,
                                group.stream()
                                        .filter(question -> (set >> question & 1) == 1)
                                        .map(covered::get)
                                        .toList())));
    }
}
