package org.casewalk.casefile.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Makes ids for entries that have none, from their content and never from their position: the term alone where that is enough, the
 * term with its time where several entries share the term, and a number in the order of the content where even that is shared.
 */
final class EntryIds {

    private final Set<String> taken = new HashSet<>();
    private final List<Nameless> nameless = new ArrayList<>();

    /**
     * An entry that wants an id.
     *
     * @param base what it is about, for instance {@code rigidity}
     * @param time as written; empty when there is none
     * @param content everything it says, in one text
     * @param slot position in the list that {@link #assign} answers with
     */
    private record Nameless(String base, String time, String content, int slot) {
        String withTime() {
            return time.isEmpty() ? base : base + "@" + time;
        }
    }

    /** Keeps an id that the author gave; says whether it was free. */
    boolean take(String id) {
        return taken.add(id);
    }

    /** Asks for an id. */
    void ask(String base, String time, String content, int slot) {
        nameless.add(new Nameless(base, time, content, slot));
    }

    /** Gives the ids by slot. */
    Map<Integer, String> assign() {
        Map<Integer, String> ids = new TreeMap<>();
        Map<String, List<Nameless>> byBase = new TreeMap<>();
        nameless.forEach(entry ->
                byBase.computeIfAbsent(entry.base, base -> new ArrayList<>()).add(entry));
        byBase.forEach((base, entries) -> {
            if (entries.size() == 1 && take(base)) {
                ids.put(entries.get(0).slot, base);
            } else {
                assignWithTime(entries, ids);
            }
        });
        return ids;
    }

    private void assignWithTime(List<Nameless> sameBase, Map<Integer, String> ids) {
        Map<String, List<Nameless>> byTime = new TreeMap<>();
        sameBase.forEach(entry -> byTime.computeIfAbsent(entry.withTime(), time -> new ArrayList<>())
                .add(entry));
        byTime.forEach((name, entries) -> {
            entries.sort(Comparator.comparing(Nameless::content));
            int number = 1;
            for (Nameless entry : entries) {
                String id = name;
                while (!take(id)) {
                    number++;
                    id = name + "#" + number;
                }
                ids.put(entry.slot, id);
            }
        });
    }
}
