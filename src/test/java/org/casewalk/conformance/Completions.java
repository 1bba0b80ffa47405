package org.casewalk.conformance;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.casewalk.fact.ClosedRecord;
import org.casewalk.fact.Fact;
import org.casewalk.fact.Facts;
import org.casewalk.pack.Claim;
import org.casewalk.pack.Pattern;
import org.casewalk.pack.Rule;

/**
 * The two-valued worlds that the facts of a case leave possible: every flag decided, every number exact, and for each open record
 * nothing more or one more fact that meets what a rule asks of it.
 */
final class Completions {

    /** Flags that decide each other: where neither holds, one of them does in every world. */
    private static final List<List<String>> PAIRS = List.of(
            List.of("present", "absent"),
            List.of("presentNow", "absentNow"),
            List.of("newOrWorse", "longStanding"),
            List.of("reached", "outOfReach"),
            List.of("rising", "notRising"),
            List.of("both", "notBoth"),
            List.of("added", "notAdded"),
            List.of("raised", "notRaised"),
            List.of("injected", "notInjected"),
            List.of("withdrawn", "notWithdrawn"),
            List.of("longActing", "notLongActing"),
            List.of("sinceOnset", "beforeOnset"),
            List.of("taken", "notTaken"),
            List.of("exposedAtOnset", "notExposedAtOnset"),
            List.of("withdrawnBeforeOnset", "notWithdrawnBeforeOnset"),
            List.of("normal", "abnormal"),
            List.of("female", "male"),
            List.of("here", "elsewhere"));

    private final Map<String, Set<Double>> thresholds = new LinkedHashMap<>();
    private final List<List<List<Fact>>> slots = new ArrayList<>();

    Completions(Facts facts, Collection<Rule> rules) {
        List<Pattern> patterns =
                rules.stream().flatMap(rule -> rule.condition().patterns()).toList();
        for (Pattern pattern : patterns) {
            for (Claim claim : pattern.claims()) {
                if (claim instanceof Claim.Compares compares) {
                    String stem = compares.field().substring(0, compares.field().lastIndexOf("At"));
                    thresholds
                            .computeIfAbsent(pattern.type().name() + stem, unused -> new TreeSet<>())
                            .add(compares.number());
                }
            }
        }
        for (Fact fact : facts.facts()) {
            slots.add(worlds(fact).stream().map(List::of).toList());
        }
        Set<Fact> further = new HashSet<>();
        for (Pattern pattern : patterns) {
            String type = pattern.type().name();
            boolean any = Set.of("Reading", "Exposure", "Investigation").contains(type);
            if (any && !facts.closed().contains(new ClosedRecord(type, pattern.subject()))) {
                Fact satisfying = satisfying(pattern);
                if (further.add(satisfying)) {
                    slots.add(List.of(List.of(), List.of(satisfying)));
                }
            }
        }
    }

    double size() {
        return slots.stream().mapToDouble(List::size).reduce(1, (a, b) -> a * b);
    }

    /** Numbered worlds; a number below {@link #size()} names one. */
    List<Fact> world(long number) {
        List<Fact> world = new ArrayList<>();
        long rest = number;
        for (List<List<Fact>> slot : slots) {
            world.addAll(slot.get((int) (rest % slot.size())));
            rest /= slot.size();
        }
        return world;
    }

    List<Fact> world(Random random) {
        List<Fact> world = new ArrayList<>();
        slots.forEach(slot -> world.addAll(slot.get(random.nextInt(slot.size()))));
        return world;
    }

    private List<Fact> worlds(Fact fact) {
        List<Map<String, Object>> worlds = new ArrayList<>(List.of(columns(fact)));
        for (List<String> pair : PAIRS) {
            decide(worlds, pair.get(0), pair.get(1));
        }
        if (columns(fact).containsKey("oral") && !Columns.flag(fact, "oral")) {
            split(worlds, List.of(Map.of("oral", true), Map.of("oral", false)));
        }
        for (String column : columns(fact).keySet()) {
            if (column.endsWith("AtLeast")) {
                settle(worlds, fact, column.substring(0, column.length() - "AtLeast".length()));
            }
        }
        return worlds.stream()
                .filter(Completions::coherent)
                .map(world -> made(fact.getClass(), world))
                .distinct()
                .toList();
    }

    private static void decide(List<Map<String, Object>> worlds, String one, String other) {
        Object first = worlds.get(0).get(one);
        Object second = worlds.get(0).get(other);
        if (Boolean.FALSE.equals(first) && !Boolean.TRUE.equals(second)) {
            split(
                    worlds,
                    second == null
                            ? List.of(Map.of(one, true), Map.of(one, false))
                            : List.of(Map.of(one, true), Map.of(other, true), Map.of()));
        }
    }

    /** What is absent has no baseline; everything else about which a rule asks is one way or the other. */
    private static boolean coherent(Map<String, Object> world) {
        boolean absent = Boolean.TRUE.equals(world.get("absent"));
        for (List<String> pair : PAIRS) {
            Object one = world.get(pair.get(0));
            Object other = world.get(pair.get(1));
            boolean neither = Boolean.FALSE.equals(one) && Boolean.FALSE.equals(other);
            boolean baseline = pair.get(0).equals("newOrWorse");
            if (baseline && absent ? !neither : neither) {
                return false;
            }
        }
        return true;
    }

    private void settle(List<Map<String, Object>> worlds, Fact fact, String stem) {
        double low = Columns.number(fact, stem + "AtLeast");
        double high = Columns.number(fact, stem + "AtMost");
        Set<Double> values = new TreeSet<>();
        for (double threshold : thresholds.getOrDefault(fact.getClass().getSimpleName() + stem, Set.of())) {
            for (double value : new double[] {threshold - 0.5, threshold, threshold + 0.5}) {
                if (low <= value && value <= high) {
                    values.add(value);
                }
            }
        }
        if (values.isEmpty()) {
            values.add(Double.isInfinite(low) ? high : low);
        }
        split(
                worlds,
                values.stream()
                        .map(value -> Map.<String, Object>of(stem + "AtLeast", value, stem + "AtMost", value))
                        .toList());
    }

    private static void split(List<Map<String, Object>> worlds, List<Map<String, Object>> ways) {
        List<Map<String, Object>> before = List.copyOf(worlds);
        worlds.clear();
        for (Map<String, Object> world : before) {
            for (Map<String, Object> way : ways) {
                Map<String, Object> next = new LinkedHashMap<>(world);
                next.putAll(way);
                worlds.add(next);
            }
        }
    }

    /** One more fact, for which every claim of the pattern holds. */
    private static Fact satisfying(Pattern pattern) {
        Class<? extends Fact> type = pattern.type().type();
        Map<String, Object> world = new LinkedHashMap<>();
        for (RecordComponent component : type.getRecordComponents()) {
            Class<?> column = component.getType();
            world.put(
                    component.getName(),
                    column == boolean.class
                            ? Boolean.FALSE
                            : column == double.class ? (Object) 0.0 : column == List.class ? List.of() : "");
        }
        pattern.selectors().forEach(chosen -> world.put(chosen.field(), chosen.value()));
        List<Claim> claims = new ArrayList<>(pattern.claims());
        claims.sort((a, b) -> b.field().compareTo(a.field())); // AtMost first, so that AtLeast has the last word
        for (Claim claim : claims) {
            if (claim instanceof Claim.Compares compares) {
                String stem = compares.field().substring(0, compares.field().lastIndexOf("At"));
                double value =
                        switch (compares.operator()) {
                            case GREATER -> compares.number() + 0.5;
                            case LESS -> compares.number() - 0.5;
                            case GREATER_OR_EQUAL, LESS_OR_EQUAL -> compares.number();
                        };
                world.put(stem + "AtLeast", value);
                world.put(stem + "AtMost", value);
            } else {
                world.put(claim.field(), true);
            }
        }
        for (List<String> pair : PAIRS) {
            if (Boolean.FALSE.equals(world.get(pair.get(0))) && Boolean.FALSE.equals(world.get(pair.get(1)))) {
                world.put(pair.get(1), true);
            }
        }
        return made(type, world);
    }

    private static Map<String, Object> columns(Fact fact) {
        Map<String, Object> columns = new LinkedHashMap<>();
        for (RecordComponent component : fact.getClass().getRecordComponents()) {
            columns.put(component.getName(), Columns.of(fact, component.getName()));
        }
        return columns;
    }

    private static Fact made(Class<? extends Fact> type, Map<String, Object> world) {
        RecordComponent[] components = type.getRecordComponents();
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        Object[] values = Arrays.stream(components)
                .map(component -> world.get(component.getName()))
                .toArray();
        try {
            Constructor<? extends Fact> canonical = type.getDeclaredConstructor(types);
            return canonical.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("No " + type.getSimpleName() + " of " + world, e);
        }
    }
}
