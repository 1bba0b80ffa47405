package org.casewalk.compare;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.casewalk.checklist.Result;
import org.casewalk.fact.Truth;

/** One criteria set on one record: the conditions that the case answers, and the criteria that hold the set where it stands. */
final class SetOnRecord {

    private final Result result;
    private final String name;
    private final SetOutline outline;
    private final CriteriaOnRecord criteria;
    private final List<Leaf> leaves;
    private final boolean touched;
    private final List<Node> holding = new ArrayList<>();

    /**
     * @param name its title, as short as it stays its own
     * @param criteria of all sets of the case
     */
    SetOnRecord(Result result, String name, SetOutline outline, CriteriaOnRecord criteria) {
        this.result = result;
        this.name = name;
        this.outline = outline;
        this.criteria = criteria;
        this.leaves = new ArrayList<>(outline.asked().size());
        boolean any = false;
        for (Asked asked : outline.asked()) {
            Leaf leaf =
                    new Leaf(asked, criteria.of(asked.criterion()).evidence().get(asked.part()));
            any |= !leaf.evidence().entries().isEmpty();
            leaves.add(leaf);
        }
        this.touched = any;
        if (touched) {
            hold(outline.deciding(), new HashSet<>());
        }
    }

    Result result() {
        return result;
    }

    String name() {
        return name;
    }

    SetOutline outline() {
        return outline;
    }

    Truth status() {
        return result.status();
    }

    /** The condition at a place of the outline. */
    Leaf leaf(int place) {
        return leaves.get(place);
    }

    /** Says whether anything that the set asks is on record. */
    boolean touched() {
        return touched;
    }

    /** The criteria that the case answers and that keep the set from being met, each once, in rule order. */
    List<Node> holding() {
        return holding;
    }

    private void hold(List<Node> below, Set<String> seen) {
        for (Node lower : below) {
            if (criteria.of(lower).status() == status() && seen.add(lower.id())) {
                if (!outline.of(lower).isEmpty()) {
                    holding.add(lower);
                }
                hold(lower.below(), seen);
            }
        }
    }
}
