package org.casewalk.compare;

import java.util.ArrayList;
import java.util.LinkedHashSet;
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
        List<Difference> differences = new ArrayList<>();
        for (Node criterion : lower.holding()) {
            first(criterion, lower, upper).ifPresent(differences::add);
        }
        return differences;
    }

    /** The first condition of a criterion that the other's words take better. */
    private static Optional<Difference> first(Node criterion, SetOnRecord lower, SetOnRecord upper) {
        for (int place : lower.outline().of(criterion)) {
            Leaf leaf = lower.leaf(place);
            if (leaf.says() == lower.status()) {
                Optional<Leaf> better = better(leaf, upper);
                if (better.isPresent()) {
                    return Optional.of(difference(leaf, lower, better.get(), upper));
                }
            }
        }
        return Optional.empty();
    }

    /** The condition of the other set about the same that stands best, of equal ones the first. */
    private static Optional<Leaf> better(Leaf leaf, SetOnRecord upper) {
        Optional<Leaf> best = Optional.empty();
        int most = rank(leaf.says());
        for (int place : upper.outline().about(leaf.asked().topic())) {
            Leaf other = upper.leaf(place);
            int rank = rank(other.says());
            if (rank > most && !other.asked().sameAs(leaf.asked())) {
                best = Optional.of(other);
                most = rank;
            }
        }
        return best;
    }

    private static Difference difference(Leaf low, SetOnRecord lower, Leaf high, SetOnRecord upper) {
        String counts = high.says() == Truth.MET
                ? " counts \"" + high.evidence().asked() + "\""
                : " leaves \"" + high.evidence().asked() + "\" open";
        return new Difference(
                low.asked().parts(high.asked()),
                low.asked().topic(),
                upper.name() + counts + "; " + lower.name() + " asks for \""
                        + low.evidence().asked() + "\" (" + words(low.says()) + "). On record: "
                        + high.evidence().statement() + ".");
    }

    /** What holds the lower one back and the other does not ask about at all, in one sentence. */
    private static Optional<Difference> onlyOne(SetOnRecord lower, SetOnRecord upper) {
        String topic = "";
        Set<String> titles = new LinkedHashSet<>();
        for (Node criterion : lower.holding()) {
            List<Integer> places = lower.outline().of(criterion);
            if (!anyAskedBy(upper, lower, places)) {
                topic = titles.isEmpty() ? lower.leaf(places.get(0)).asked().topic() : topic;
                titles.add("\"" + criterion.title() + "\"");
            }
        }
        return titles.isEmpty()
                ? Optional.empty()
                : Optional.of(new Difference(
                        Kind.ONLY_ONE_ASKS,
                        topic,
                        "Only " + lower.name() + " asks for " + String.join(", ", titles) + " (" + words(lower.status())
                                + "); " + upper.name() + " does not."));
    }

    private static boolean anyAskedBy(SetOnRecord upper, SetOnRecord lower, List<Integer> places) {
        for (int place : places) {
            if (upper.outline().topics().contains(lower.leaf(place).asked().topic())) {
                return true;
            }
        }
        return false;
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
