package org.casewalk.explain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.casewalk.fact.ClosedRecord;
import org.casewalk.fact.Fact;
import org.casewalk.fact.FactType;
import org.casewalk.fact.Field;
import org.casewalk.fact.Truth;
import org.casewalk.pack.ClaimTest;
import org.casewalk.pack.Pattern;

/** Facts by kind and subject, and what they say about one pattern. */
final class FactIndex {

    private final Map<Class<?>, Map<String, List<Fact>>> facts = new HashMap<>();
    private final Map<String, Set<String>> closed = new HashMap<>();

    FactIndex(Collection<? extends Fact> facts, Collection<ClosedRecord> closed) {
        closed.forEach(record -> this.closed
                .computeIfAbsent(record.type(), type -> new HashSet<>())
                .add(record.of()));
        Class<?> kind = FactIndex.class;
        Map<String, List<Fact>> ofKind = Map.of();
        for (Fact fact : facts) {
            // Facts come kind by kind, and most subjects have one.
            if (fact.getClass() != kind) {
                kind = fact.getClass();
                ofKind = this.facts.computeIfAbsent(kind, type -> new HashMap<>());
            }
            List<Fact> before = ofKind.putIfAbsent(FactType.subject(fact), List.of(fact));
            if (before != null) {
                List<Fact> all = new ArrayList<>(before);
                all.add(fact);
                ofKind.put(FactType.subject(fact), all);
            }
        }
    }

    /** Lists the facts that answer a pattern's question. */
    List<Fact> answers(Pattern pattern) {
        List<Fact> about =
                facts.getOrDefault(pattern.type().type(), Map.of()).getOrDefault(pattern.subject(), List.of());
        return about.isEmpty() || pattern.selectors().size() <= 1 ? about : selected(pattern, about);
    }

    private static List<Fact> selected(Pattern pattern, List<Fact> about) {
        List<Fact> selected = new ArrayList<>();
        for (Fact fact : about) {
            if (selected(pattern, fact)) {
                selected.add(fact);
            }
        }
        return selected;
    }

    /** Says whether the record of a pattern's question is closed; for single facts the fact itself says. */
    boolean closed(Pattern pattern) {
        return closed.getOrDefault(pattern.type().name(), Set.of()).contains(pattern.subject());
    }

    /** Says what the record proves about one pattern. */
    Truth truth(Pattern pattern) {
        return truth(pattern, ClaimTest.of(pattern), answers(pattern));
    }

    /** The same, where the claims were read and the facts that answer it looked up before. */
    Truth truth(Pattern pattern, ClaimTest claims, List<Fact> answers) {
        boolean possible = pattern.type().single() ? answers.isEmpty() : !closed(pattern);
        for (Fact fact : answers) {
            if (claims.certain(fact)) {
                return Truth.MET;
            }
            possible |= claims.possible(fact);
        }
        return possible ? Truth.OPEN : Truth.NOT_MET;
    }

    private static boolean selected(Pattern pattern, Fact fact) {
        for (Pattern.Chosen chosen : pattern.selectors()) {
            if (!selected(chosen, pattern.type().fields(), fact)) {
                return false;
            }
        }
        return true;
    }

    private static boolean selected(Pattern.Chosen chosen, List<? extends Field<?>> fields, Fact fact) {
        for (Field<?> field : fields) {
            if (field instanceof Field.Selector<?> selector && selector.name().equals(chosen.field())) {
                return value(selector, fact).equals(chosen.value());
            }
        }
        return false;
    }

    @SuppressWarnings("unchecked") // a fact type's selectors read facts of its class
    private static Object value(Field.Selector<?> selector, Fact fact) {
        return ((Field.Selector<Fact>) selector).value().apply(fact);
    }
}
