package org.casewalk.compare;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.casewalk.checklist.Criterion;
import org.casewalk.checklist.Result;

/** The criteria of the sets of one case, and of what sets share, by id; only those that are asked for are worked out. */
final class CriteriaOnRecord {

    private final Map<String, Result> results = new HashMap<>();
    private final Map<String, Map<String, Criterion>> criteria = new HashMap<>();

    CriteriaOnRecord(List<Result> sets, List<Result> shared) {
        Stream.concat(sets.stream(), shared.stream()).forEach(result -> results.put(result.id(), result));
    }

    /** Gives a criterion by its id with the owner; empty where none of these has it. */
    Optional<Criterion> of(String id) {
        int slash = id.indexOf('/');
        if (slash < 0) {
            return Optional.empty();
        }
        return Optional.ofNullable(
                criteria.computeIfAbsent(id.substring(0, slash), this::criteria).get(id.substring(slash + 1)));
    }

    private Map<String, Criterion> criteria(String owner) {
        Map<String, Criterion> own = new HashMap<>();
        Result result = results.get(owner);
        if (result != null) {
            result.criteria().forEach(criterion -> own.put(criterion.id(), criterion));
        }
        return own;
    }
}
