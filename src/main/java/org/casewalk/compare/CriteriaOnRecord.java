package org.casewalk.compare;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.casewalk.checklist.Criterion;
import org.casewalk.checklist.Result;

/** The criteria of the sets of one case, and of what sets share; only those that are asked for are worked out. */
final class CriteriaOnRecord {

    private final Map<String, Result> results = new HashMap<>();

    CriteriaOnRecord(List<Result> sets, List<Result> shared) {
        sets.forEach(result -> results.put(result.id(), result));
        shared.forEach(result -> results.put(result.id(), result));
    }

    /** Gives a criterion as it stands on the record. */
    Criterion of(Node node) {
        return Objects.requireNonNull(results.get(node.owner()), node.owner())
                .criteria()
                .get(node.place());
    }
}
