package org.casewalk.picture;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.casewalk.casefile.CaseFile;
import org.casewalk.checklist.Checklist;
import org.casewalk.checklist.Criterion;
import org.casewalk.checklist.Result;
import org.casewalk.fact.Truth;
import org.casewalk.pack.Claim;
import org.casewalk.pack.Library;
import org.casewalk.pack.Pattern;
import org.casewalk.pack.Rule;
import org.casewalk.term.Interval;

/**
 * The time windows that criteria ask of an exposure, read from the rules themselves and laid before the first sign. Whether the record
 * lies in one is what the checklist says of the criterion; nothing is measured on the drawing.
 */
final class WindowLanes {

    private static final double DAY = 24;

    /** Fields that measure back from the first sign, without the side of the bound, with the hours of their unit. */
    private static final Map<String, Double> WINDOWS =
            Map.of("daysBeforeOnset", DAY, "hoursBeforeOnset", 1.0, "exposedDays", DAY, "noneWithinDays", DAY);

    private WindowLanes() {}

    /**
     * One lane for each criterion with a window before the first sign, in library order. Many windows cannot be told in or out; nothing is
     * drawn for those, nor where no first sign is recorded.
     */
    static List<Lane> of(CaseFile caseFile, Checklist checklist, Library library) {
        Map<String, Asked> asked = new LinkedHashMap<>();
        Stream.of(checklist.patterns(), checklist.criteriaSets(), checklist.timing())
                .flatMap(List::stream)
                .forEach(result -> collect(result, asked));
        Interval onset = caseFile.episode().onset().hours();
        List<Lane> lanes = new ArrayList<>();
        library.packs().stream().flatMap(pack -> pack.rules().stream()).forEach(rule -> {
            Asked by = asked.get(rule.concludes());
            List<Interval> windows = windows(rule);
            if (by != null && !windows.isEmpty()) {
                lanes.add(lane(by, windows, onset));
            }
        });
        return lanes;
    }

    /** What is not drawn, counted; empty where everything is. */
    static List<String> notDrawn(List<Lane> lanes) {
        List<Lane> left = lanes.stream().filter(lane -> lane.marks().isEmpty()).toList();
        long open = left.stream()
                .filter(lane -> lane.label().startsWith(says(Truth.OPEN)))
                .count();
        List<String> words = new ArrayList<>();
        if (open > 0) {
            words.add("%d %s told in or out.".formatted(open, open == 1 ? "cannot be" : "others cannot be"));
        }
        if (open < left.size()) {
            words.add("%d decided without a first sign.".formatted(left.size() - open));
        }
        if (!words.isEmpty()) {
            words.add("Each is in the table form, on the screen.");
        }
        return words;
    }

    private record Asked(Result result, Criterion criterion) {

        String words() {
            return result.title() + ": " + criterion.title();
        }
    }

    private static void collect(Result result, Map<String, Asked> asked) {
        for (Criterion criterion : result.criteria()) {
            String key = criterion.id().contains("/") ? criterion.id() : result.id() + "/" + criterion.id();
            asked.put(key, new Asked(result, criterion));
        }
    }

    private static Lane lane(Asked by, List<Interval> windows, Interval onset) {
        Truth status = by.criterion().status();
        boolean placed = status != Truth.OPEN && !onset.unknown();
        List<Lane.Mark> marks = !placed
                ? List.of()
                : windows.stream()
                        .map(window ->
                                new Interval(onset.atLeast() - window.atMost(), onset.atMost() - window.atLeast()))
                        .map(window -> (Lane.Mark) new Lane.Stretch(window, fill(status)))
                        .toList();
        String says = says(status);
        return new Lane(
                says + " · " + by.words(),
                marks,
                List.of(List.of(
                        by.words(),
                        windows.stream()
                                .map(WindowLanes::words)
                                .distinct()
                                .reduce((a, b) -> a + "; " + b)
                                .orElseThrow(),
                        says)));
    }

    /** The windows of a rule in hours before the first sign, each once. */
    private static List<Interval> windows(Rule rule) {
        return rule.condition()
                .patterns()
                .flatMap(WindowLanes::window)
                .distinct()
                .toList();
    }

    private static Stream<Interval> window(Pattern pattern) {
        double least = 0;
        double most = Double.POSITIVE_INFINITY;
        boolean asked = false;
        for (Claim claim : pattern.claims()) {
            if (claim instanceof Claim.Compares compares && WINDOWS.containsKey(side(claim.field()))) {
                double hours = compares.number() * WINDOWS.getOrDefault(side(claim.field()), 1.0);
                boolean upper = claim.field().endsWith("AtMost");
                most = upper ? Math.min(most, hours) : most;
                least = upper ? least : Math.max(least, hours);
                asked |= hours > 0;
            }
        }
        return asked && least <= most ? Stream.of(new Interval(least, most)) : Stream.empty();
    }

    private static String side(String field) {
        return field.replaceAll("At(Least|Most)$", "");
    }

    private static String words(Interval window) {
        String words;
        if (window.atMost() == Double.POSITIVE_INFINITY) {
            words = "at least " + length(window.atLeast());
        } else if (window.atLeast() == 0) {
            words = "up to " + length(window.atMost());
        } else {
            words = length(window.atLeast()) + " to " + length(window.atMost());
        }
        return words + " before the first sign";
    }

    private static String length(double hours) {
        boolean days = hours % DAY == 0 && hours > 72;
        double number = days ? hours / DAY : hours;
        return "%s %s"
                .formatted(
                        java.math.BigDecimal.valueOf(number)
                                .stripTrailingZeros()
                                .toPlainString(),
                        days ? "days" : "hours");
    }

    private static Svg.Fill fill(Truth status) {
        return switch (status) {
            case MET -> Svg.Fill.HATCHED;
            case NOT_MET -> Svg.Fill.EMPTY;
            case OPEN -> Svg.Fill.DOTTED;
        };
    }

    private static String says(Truth status) {
        return switch (status) {
            case MET -> "in";
            case NOT_MET -> "out";
            case OPEN -> "cannot tell";
        };
    }
}
