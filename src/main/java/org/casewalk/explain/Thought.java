package org.casewalk.explain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.casewalk.fact.Truth;
import org.jspecify.annotations.Nullable;

/** Thought experiments about one subject in one case. */
final class Thought {

    private final Cone cone;
    private final Truth[] bases;
    private final boolean[] recorded;
    private final Prospects prospects;
    private final Remembered<Settled> remembered;
    private final List<Put> unknown;
    private @Nullable List<Put> answered;

    /** The answers to a question, and where in the formula they act. */
    private record Put(Prospect prospect, int[] places) {

        String question() {
            return prospect.inquiry().question();
        }
    }

    /** Questions of the cone in the order in which they first come up. */
    private static final class Once {
        private final int[] questions;
        private final boolean[] there;
        private int size;

        Once(int most) {
            this.questions = new int[most];
            this.there = new boolean[most];
        }

        void add(int question) {
            if (!there[question]) {
                there[question] = true;
                questions[size++] = question;
            }
        }
    }

    /** What the subject would be with one more answer. */
    record Then(Filling answer, Truth truth) {}

    /**
     * @param by the smallest sets of questions that settle the subject, whatever the answers
     * @param partial whether there may be more of them
     */
    record Settled(List<List<String>> by, boolean partial) {}

    /**
     * Begins.
     *
     * @param library what every base pattern of the library is
     * @param recorded whether anything on record answers it
     */
    Thought(Cone cone, Truth[] library, boolean[] recorded, Prospects prospects, Remembered<Settled> remembered) {
        this.cone = cone;
        this.bases = cone.bases(library);
        this.recorded = recorded;
        this.prospects = prospects;
        this.remembered = remembered;
        this.unknown = unknown();
    }

    /** The open questions behind the subject, with their possible answers, in rule order. */
    private List<Put> unknown() {
        Once open = new Once(cone.asks().size());
        for (int base = 0; base < bases.length; base++) {
            if (bases[base] == Truth.OPEN) {
                for (int question : cone.asked(base)) {
                    open.add(question);
                }
                if (cone.needsOnset(base) && prospects.onsetUnknown()) {
                    open.add(cone.onset());
                }
            }
        }
        List<Put> unknown = new ArrayList<>();
        for (int number = 0; number < open.size; number++) {
            Cone.Ask ask = cone.asks().get(open.questions[number]);
            if (!ask.later()) {
                Cone.Touched touched = prospects.touched(ask);
                Prospect prospect = prospects.open(touched.inquiry());
                if (!prospect.answers().isEmpty()) {
                    unknown.add(new Put(prospect, touched.places()));
                }
            }
        }
        return unknown;
    }

    Settled settled() {
        List<Put> covered = unknown.stream()
                .filter(put -> prospects.covers(put.prospect().inquiry()))
                .toList();
        List<List<Integer>> groups = groups(covered);
        return state(covered, groups)
                .map(state -> remembered.of(cone, state, () -> searched(covered, groups)))
                .orElseGet(() -> searched(covered, groups));
    }

    /** All that the search depends on; empty where this is more than what is remembered. */
    private Optional<String> state(List<Put> covered, List<List<Integer>> groups) {
        StringBuilder state = new StringBuilder(64 + 16 * unknown.size());
        for (List<Integer> group : groups) {
            if (group.size() > 1) {
                Optional<String> record = prospects.record(inquiries(covered, group));
                if (record.isEmpty()) {
                    return Optional.empty();
                }
                state.append(record.get()).append('\n');
            }
        }
        for (Truth truth : bases) {
            state.append((char) truth.ordinal());
        }
        state.append((char) unknown.size()).append(prospects.onset());
        for (Put put : covered) {
            state.append(put.question());
            if (put.prospect().shared() != 0) {
                append(put, state.append('#'));
                continue;
            }
            for (Truth[] outcome : put.prospect().outcomes()) {
                state.append('/');
                for (Truth truth : outcome) {
                    state.append((char) truth.ordinal());
                }
            }
        }
        return Optional.of(state.toString());
    }

    private static List<Inquiry> inquiries(List<Put> covered, List<Integer> group) {
        return group.stream()
                .map(question -> covered.get(question).prospect().inquiry())
                .toList();
    }

    private Settled searched(List<Put> covered, List<List<Integer>> groups) {
        SettleSearch search = search(covered, groups);
        List<List<String>> sets = search.settledBy().stream()
                .map(set -> IntStream.of(set)
                        .mapToObj(question -> covered.get(question).question())
                        .toList())
                .toList();
        return new Settled(sets, search.truncated() || covered.size() < unknown.size());
    }

    private SettleSearch search(List<Put> puts, List<List<Integer>> groups) {
        List<Reach.Block> blocks =
                groups.stream().map(group -> block(puts, group)).toList();
        return new SettleSearch(new Reach(cone.formula(), cone.outline(), bases, blocks, Settling.BUDGET), puts.size());
    }

    /**
     * How many questions every set that settles the subject has at least, as in {@link SettleSearch#atLeast}. Questions count whose
     * answers were not all tried, too: answers that nobody tried can only leave it open more often.
     */
    int settledByAtLeast() {
        return search(unknown, groups(unknown)).atLeast();
    }

    /** Single answers that decide it, of those that anybody would enter. */
    List<Then> couldSettle() {
        List<Then> could = new ArrayList<>();
        for (Put put : unknown) {
            then(put).stream()
                    .filter(then -> then.truth() != Truth.OPEN && then.answer().plausible())
                    .forEach(could::add);
        }
        return could;
    }

    /** Other answers to recorded questions that would give another status. */
    List<Then> wouldChange(Truth status) {
        List<Then> changes = new ArrayList<>();
        for (Put put : answered()) {
            then(put).stream().filter(then -> then.truth() != status).forEach(changes::add);
        }
        return changes;
    }

    /**
     * All that an outlook depends on, in words that tell any two apart: what the subject stands on, and which shared prospects its
     * questions have. Empty where a question has a prospect of this case only.
     */
    Optional<String> state(Truth status) {
        StringBuilder state = new StringBuilder(bases.length + 8 * unknown.size());
        state.append((char) status.ordinal());
        for (Truth truth : bases) {
            state.append((char) truth.ordinal());
        }
        state.append(prospects.onset());
        for (Put put : unknown) {
            if (!append(put, state)) {
                return Optional.empty();
            }
            state.append(prospects.covers(put.prospect().inquiry()) ? 'c' : 'p');
        }
        state.append('|');
        for (Put put : answered()) {
            if (!append(put, state)) {
                return Optional.empty();
            }
        }
        return Optional.of(state.toString());
    }

    private static boolean append(Put put, StringBuilder state) {
        int shared = put.prospect().shared();
        state.append((char) (shared >>> 16)).append((char) shared);
        return shared != 0;
    }

    /** The recorded questions behind the subject, with the answers they could have had instead. */
    private List<Put> answered() {
        List<Put> known = answered;
        if (known == null) {
            known = workedOutAnswered();
            answered = known;
        }
        return known;
    }

    private List<Put> workedOutAnswered() {
        Once answered = new Once(cone.asks().size());
        for (int base = 0; base < bases.length; base++) {
            if (recorded[cone.formula().positions()[base]]) {
                for (int question : cone.asked(base)) {
                    answered.add(question);
                }
            }
        }
        List<Put> puts = new ArrayList<>();
        for (int number = 0; number < answered.size; number++) {
            Cone.Ask ask = cone.asks().get(answered.questions[number]);
            if (!ask.later()) {
                Cone.Touched touched = prospects.touched(ask);
                puts.add(new Put(prospects.anew(touched.inquiry()), touched.places()));
            }
        }
        return puts;
    }

    /** What every answer of a prospect would make of the subject, worked out once for answers that it cannot tell apart. */
    private List<Then> then(Put put) {
        Prospect prospect = put.prospect();
        int[] places = put.places();
        Truth[] then = bases.clone();
        List<Truth> truths = new ArrayList<>(prospect.outcomes().size());
        for (Truth[] outcome : prospect.outcomes()) {
            for (int i = 0; i < places.length; i++) {
                then[places[i]] = outcome[i];
            }
            truths.add(cone.formula().truth(then));
        }
        List<Then> all = new ArrayList<>(prospect.answers().size());
        for (int answer = 0; answer < prospect.answers().size(); answer++) {
            all.add(new Then(prospect.answers().get(answer), truths.get(prospect.outcomeOf()[answer])));
        }
        return all;
    }

    /** Puts questions whose answers touch the same patterns together. */
    private List<List<Integer>> groups(List<Put> covered) {
        List<List<Integer>> groups = new ArrayList<>();
        if (apart(covered)) {
            for (int question = 0; question < covered.size(); question++) {
                groups.add(List.of(question));
            }
            return groups;
        }
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
                .sorted(Comparator.comparing((List<Integer> group) -> group.get(0)))
                .toList();
    }

    /** Says whether no two questions touch the same pattern, as is usual. */
    private boolean apart(List<Put> covered) {
        boolean[] touched = new boolean[bases.length];
        for (Put put : covered) {
            for (int place : put.places()) {
                if (touched[place]) {
                    return false;
                }
                touched[place] = true;
            }
        }
        return true;
    }

    private Set<Integer> places(List<Put> covered, List<Integer> group) {
        Set<Integer> places = new LinkedHashSet<>();
        group.forEach(question -> Arrays.stream(covered.get(question).places()).forEach(places::add));
        return places;
    }

    private Reach.Block block(List<Put> covered, List<Integer> group) {
        long questions = 0;
        for (int question : group) {
            questions |= 1L << question;
        }
        if (group.size() == 1) {
            Put alone = covered.get(group.get(0));
            Prospect.Joint outcomes = new Prospect.Joint(
                    alone.prospect().outcomes(), alone.prospect().outcomes());
            return new Reach.Block(questions, alone.places(), asked -> outcomes);
        }
        Cone.Touched all = cone.together(inquiries(covered, group));
        Map<Long, Prospect.Joint> joint = new HashMap<>();
        return new Reach.Block(
                questions,
                all.places(),
                asked -> joint.computeIfAbsent(
                        asked,
                        set -> prospects.joint(
                                all.inquiry(),
                                group.stream()
                                        .filter(question -> (set >> question & 1) == 1)
                                        .map(question -> covered.get(question).prospect())
                                        .toList())));
    }
}
