package org.casewalk.explain;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.casewalk.checklist.Bounds;
import org.casewalk.checklist.Criterion;
import org.casewalk.checklist.Missing;

/**
 * Criteria and whole subjects on which a case has nothing at all: they read the same in every such case, and most of them are such in
 * most cases, so each is put into words once. Thread-safe; holds at most two for each.
 */
final class Unasked {

    private final Map<Key, Criterion> criteria = new ConcurrentHashMap<>();
    private final Map<Key, Whole> subjects = new ConcurrentHashMap<>();

    /** What it is about; a criterion also waits for the first sign where that is unknown. */
    private record Key(String of, boolean onsetUnknown) {}

    /** What of a subject's parts only such a case leaves as it is. */
    record Whole(List<Criterion> criteria, List<Bounds> bounds, List<Missing> missing) {
        Whole {
            criteria = List.copyOf(criteria);
            bounds = List.copyOf(bounds);
            missing = List.copyOf(missing);
        }
    }

    /** Gives the criterion of an open rule that the case leaves untouched. */
    Criterion criterion(Ruling ruling, boolean onsetUnknown, Supplier<Criterion> worded) {
        return known(criteria, new Key(ruling.rule().concludes(), onsetUnknown), worded);
    }

    /** Gives the parts of an open subject all of whose rules the case leaves untouched. */
    Whole subject(String id, boolean onsetUnknown, Supplier<Whole> worded) {
        return known(subjects, new Key(id, onsetUnknown), worded);
    }

    private static <T> T known(Map<Key, T> known, Key key, Supplier<T> worded) {
        T before = known.get(key);
        if (before != null) {
            return before;
        }
        T now = worded.get();
        known.put(key, now);
        return now;
    }
}
