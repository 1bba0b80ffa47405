package org.casewalk.explain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.casewalk.fact.Status;
import org.casewalk.fact.Truth;
import org.casewalk.pack.Condition;
import org.casewalk.pack.Pattern;
import org.casewalk.pack.Rule;
import org.jspecify.annotations.Nullable;

/**
 * What one subject is, given the truth of the base patterns it stands on: its own rule and every rule below it, each worked out once
 * and in an order in which nothing waits. Base patterns are numbered as {@link #positions} lists them. Immutable.
 */
final class Formula {

    private final int[] positions;
    private final List<FormulaPart> rules;
    private final boolean asksForOpen;
    private volatile BitSet @Nullable [] above;

    private Formula(int[] positions, List<FormulaPart> rules, boolean asksForOpen) {
        this.positions = positions;
        this.rules = List.copyOf(rules);
        this.asksForOpen = asksForOpen;
    }

    /** Reads the rules under a subject that some rule concludes. */
    static Formula of(String subject, Reasoning reasoning) {
        Reader reader = new Reader(reasoning, subject);
        reader.rule(subject);
        int[] positions =
                reader.bases.keySet().stream().mapToInt(Integer::intValue).toArray();
        return new Formula(positions, reader.rules, reader.asksForOpen);
    }

    /** Positions in the library of the base patterns, in rule order. */
    int[] positions() {
        return positions;
    }

    /** Conditions of the rules, each behind those it builds on; the subject's own is the last. */
    List<FormulaPart> rules() {
        return rules;
    }

    /** Says whether any rule asks whether another one is open: then a further answer may open what was decided. */
    boolean asksForOpen() {
        return asksForOpen;
    }

    /** Works the subject out. */
    Truth truth(Truth[] bases) {
        return truth(bases, new Truth[rules.size()]);
    }

    /** Works the subject out and leaves what each rule is in {@code decided}. */
    Truth truth(Truth[] bases, Truth[] decided) {
        for (int rule = 0; rule < decided.length; rule++) {
            decided[rule] = rules.get(rule).truth(bases, decided);
        }
        return decided[decided.length - 1];
    }

    /** Works out again, in what was decided before, the rules that some base patterns act on. */
    Truth truth(Truth[] bases, Truth[] decided, int[] rulesAbove) {
        for (int rule : rulesAbove) {
            decided[rule] = rules.get(rule).truth(bases, decided);
        }
        return decided[decided.length - 1];
    }

    /** The rules that base patterns act on, directly or through other rules, each behind those it builds on. */
    int[] above(int[] bases) {
        BitSet all = new BitSet();
        for (int base : bases) {
            all.or(above()[base]);
        }
        return all.stream().toArray();
    }

    private BitSet[] above() {
        BitSet[] known = above;
        if (known == null) {
            known = workedOutAbove();
            above = known;
        }
        return known;
    }

    private BitSet[] workedOutAbove() {
        BitSet[] all = new BitSet[positions.length];
        for (int base = 0; base < all.length; base++) {
            int number = base;
            BitSet one = new BitSet();
            for (int rule = 0; rule < rules.size(); rule++) {
                boolean[] acts = new boolean[1];
                rules.get(rule)
                        .each(
                                other -> acts[0] |= other == number,
                                lower -> acts[0] |= one.get(lower),
                                counted -> acts[0] |=
                                        Arrays.stream(counted.rules()).anyMatch(one::get));
                one.set(rule, acts[0]);
            }
            all[base] = one;
        }
        return all;
    }

    private static final class Reader {
        private final Reasoning reasoning;
        private final Map<Integer, Integer> bases = new LinkedHashMap<>();
        private final Map<String, Integer> places = new LinkedHashMap<>();
        private final List<FormulaPart> rules = new ArrayList<>();
        private boolean asksForOpen;

        Reader(Reasoning reasoning, String subject) {
            this.reasoning = reasoning;
            reasoning.feeding(subject).forEach(position -> bases.put(position, bases.size()));
        }

        /** Reads a rule after everything that it builds on, and gives its place; −1 where no rule concludes the subject. */
        private int rule(String subject) {
            Integer known = places.get(subject);
            if (known != null) {
                return known;
            }
            Rule rule = reasoning.rule(subject).orElse(null);
            if (rule == null) {
                return -1;
            }
            rule.condition()
                    .patterns()
                    .flatMap(pattern -> reasoning.below(pattern).stream())
                    .forEach(this::rule);
            rules.add(part(rule.condition()));
            places.put(subject, rules.size() - 1);
            return rules.size() - 1;
        }

        private FormulaPart part(Condition condition) {
            if (condition instanceof Condition.Match match) {
                return part(match.pattern());
            }
            if (condition instanceof Condition.All all) {
                return new FormulaPart.Joined(true, parts(all.parts()));
            }
            return new FormulaPart.Joined(false, parts(((Condition.Any) condition).parts()));
        }

        private FormulaPart[] parts(List<Condition> conditions) {
            return conditions.stream().map(this::part).toArray(FormulaPart[]::new);
        }

        private FormulaPart part(Pattern pattern) {
            if (!Reasoning.computed(pattern)) {
                return new FormulaPart.Base(Objects.requireNonNull(
                        bases.get(reasoning.position(pattern)), "a base pattern that feeds the subject"));
            }
            boolean status = pattern.type().type() == Status.class;
            asksForOpen |= status
                    && pattern.claims().stream().anyMatch(claim -> claim.field().equals("open"));
            List<String> below = reasoning.below(pattern);
            int[] places = below.stream().mapToInt(this::rule).toArray();
            return status
                    ? FormulaPart.Compared.of(pattern, places[0])
                    : FormulaPart.Counted.of(
                            pattern,
                            places,
                            below.stream()
                                    .mapToDouble(member -> reasoning.points(member))
                                    .toArray());
        }
    }
}
