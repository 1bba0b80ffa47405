package org.casewalk.explain;

import java.util.List;
import java.util.TreeSet;

/** Ids of entries put together, each once and sorted; mostly there are none, or those of one part. */
final class EntryIds {

    private List<String> one = List.of();
    private final TreeSet<String> several = new TreeSet<>();

    /** Adds ids that are sorted, each once. */
    void add(List<String> ids) {
        if (ids.isEmpty() || ids == one) {
            return;
        }
        if (one.isEmpty() && several.isEmpty()) {
            one = ids;
            return;
        }
        several.addAll(one);
        several.addAll(ids);
        one = List.of();
    }

    /** Gives all of them. */
    List<String> sorted() {
        return several.isEmpty() ? List.copyOf(one) : List.copyOf(several);
    }
}
