package org.casewalk.engine;

import java.util.ArrayList;
import java.util.List;
import org.casewalk.pack.Condition;

/**
 * Both directions of a condition, each as alternatives of literals that all have to hold. "Not met" is the mirror image of "met":
 * every "and" becomes an "or" of its parts' refutations, and the other way round. Because both come from the same tree, no boundary
 * can be written twice differently.
 */
final class Directions {

    private Directions() {}

    /** Gives the alternatives for one direction, in the order of the rule. */
    static List<List<Literal>> of(Condition condition, boolean met) {
        if (condition instanceof Condition.Match match) {
            return List.of(List.of(new Literal(match.pattern(), met)));
        }
        if (condition instanceof Condition.All all) {
            return met ? joined(all.parts(), true) : either(all.parts(), false);
        }
        List<Condition> parts = ((Condition.Any) condition).parts();
        return met ? either(parts, true) : joined(parts, false);
    }

    private static List<List<Literal>> either(List<Condition> parts, boolean met) {
        return parts.stream().flatMap(part -> of(part, met).stream()).toList();
    }

    private static List<List<Literal>> joined(List<Condition> parts, boolean met) {
        List<List<Literal>> alternatives = List.of(List.of());
        for (Condition part : parts) {
            alternatives = product(alternatives, of(part, met));
        }
        return alternatives;
    }

    private static List<List<Literal>> product(List<List<Literal>> left, List<List<Literal>> right) {
        List<List<Literal>> both = new ArrayList<>();
        for (List<Literal> l : left) {
            for (List<Literal> r : right) {
                List<Literal> all = new ArrayList<>(l);
                all.addAll(r);
                both.add(List.copyOf(all));
            }
        }
        return both;
    }
}
