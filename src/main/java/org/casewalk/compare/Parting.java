package org.casewalk.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.casewalk.checklist.Bounds;
import org.casewalk.checklist.Comparison.Difference;
import org.casewalk.checklist.Comparison.Kind;
import org.casewalk.checklist.Comparison.Pair;
import org.casewalk.fact.Truth;

/** Where two sets part on one record, read from what holds the one back that stands lower. */
final class Parting {

    private final SetOnRecord first;
    private final SetOnRecord second;

    Parting(SetOnRecord first, SetOnRecord second) {
        this.first = first;
        this.second = second;
    }

    /** Gives what makes them differ; empty where both are decided alike, or both are open with nothing between them. */
    Optional<Pair> pair() {
        List<Difference> differences;
        if (first.status() != second.status()) {
            boolean firstIsLower = rank(first.status()) < rank(second.status());
            differences = differences(firstIsLower ? first : second, firstIsLower ? second : first);
        } else if (first.status() == Truth.OPEN) {
            differences = new ArrayList<>(sameTopic(first, second));
            differences.addAll(sameTopic(second, first));
        } else {
            return Optional.empty();
        }
        return differences.isEmpty()
                ? Optional.empty()
                : Optional.of(new Pair(
                        first.result().id(),
                        second.result().id(),
                        first.status(),
                        second.status(),
                        differences.stream().distinct().toList()));
    }

    private static int rank(Truth status) {
        return switch (status) {
            case NOT_MET -> 0;
            case OPEN -> 1;
            case MET -> 2;
        };
    }

    private static List<Difference> differences(SetOnRecord lower, SetOnRecord upper) {
        List<Difference> differences = new ArrayList<>(sameTopic(lower, upper));
        onlyOne(lower, upper).ifPresent(differences::add);
        return differences.isEmpty() ? List.of(counted(lower, upper)) : differences;
    }

    /** Both ask about the same thing, and the record satisfies the other's words better. */
    private static List<Difference> sameTopic(SetOnRecord lower, SetOnRecord upper) {
        Set<String> holding = lower.holding();
        List<Difference> differences = new ArrayList<>();
        for (String criterion : holding) {
            lower.of(criterion).stream()
                    .filter(leaf -> leaf.says() == lower.status())
                    .flatMap(leaf -> better(leaf, upper).map(other -> difference(leaf, lower, other, upper)).stream())
                    .findFirst()
                    .ifPresent(differences::add);
        }
        return differences;
    }

    private static Optional<Leaf> better(Leaf leaf, SetOnRecord upper) {
        return upper.about(leaf.topic()).stream()
                .filter(other -> !other.sameAs(leaf) && rank(other.says()) > rank(leaf.says()))
                .max(Comparator.comparingInt(other -> rank(other.says())));
    }

    private static Difference difference(Leaf low, SetOnRecord lower, Leaf high, SetOnRecord upper) {
        String counts = high.says() == Truth.MET ? "%s counts \"%s\"" : "%s leaves \"%s\" open";
        return new Difference(
                low.parts(high),
                low.topic(),
                (counts + "; %s asks for \"%s\" (%s). On record: %s.")
                        .formatted(
                                upper.name(),
                                high.evidence().asked(),
                                lower.name(),
                                low.evidence().asked(),
                                words(low.says()),
                                high.evidence().statement()));
    }

    /** What holds the lower one back and the other does not ask about at all, in one sentence. */
    private static Optional<Difference> onlyOne(SetOnRecord lower, SetOnRecord upper) {
        List<Leaf> asked = new ArrayList<>();
        for (String criterion : lower.holding()) {
            List<Leaf> leaves = lower.of(criterion);
            boolean other =
                    leaves.stream().anyMatch(leaf -> !upper.about(leaf.topic()).isEmpty());
            if (!other && !leaves.isEmpty()) {
                asked.add(leaves.get(0));
            }
        }
        return asked.isEmpty()
                ? Optional.empty()
                : Optional.of(new Difference(
                        Kind.ONLY_ONE_ASKS,
                        asked.get(0).topic(),
                        "Only %s asks for %s (%s); %s does not."
                                .formatted(
                                        lower.name(),
                                        asked.stream()
                                                .map(leaf -> "\"" + leaf.title() + "\"")
                                                .distinct()
                                                .collect(Collectors.joining(", ")),
                                        words(lower.status()),
                                        upper.name())));
    }

    /** Both ask much the same: what they count, and with what they compare it. */
    private static Difference counted(SetOnRecord lower, SetOnRecord upper) {
        return new Difference(
                Kind.COUNT,
                "",
                "Both ask about the same; they count it differently. %s: %s. %s: %s."
                        .formatted(
                                lower.result().title(),
                                counts(lower),
                                upper.result().title(),
                                counts(upper)));
    }

    private static String counts(SetOnRecord set) {
        List<Bounds> bounds = set.result().bounds();
        return bounds.isEmpty()
                ? "all of its parts are needed"
                : bounds.stream()
                        .map(bound -> "%s %s to %s, compared with %s"
                                .formatted(
                                        bound.of().substring(bound.of().indexOf('/') + 1),
                                        number(bound.low()),
                                        number(bound.high()),
                                        number(bound.cutOff())))
                        .distinct()
                        .collect(Collectors.joining("; "));
    }

    private static String number(double value) {
        return value == Math.rint(value) && Math.abs(value) < 1e9
                ? String.valueOf((long) value)
                : String.valueOf(value);
    }

    private static String words(Truth status) {
        return switch (status) {
            case MET -> "recorded: yes";
            case NOT_MET -> "recorded: no";
            case OPEN -> "not known yet";
        };
    }
}
