package org.casewalk.term;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** What findings say about one another, followed to the end of every chain. Sets are in the vocabulary's order; immutable. */
public final class FindingLinks {

    private final Map<String, Set<String>> implied = new LinkedHashMap<>();
    private final Map<String, Set<String>> implying = new HashMap<>();
    private final Map<String, Set<String>> excluded = new HashMap<>();

    /** Follows the links of these findings. A link to a finding that is not among them leads nowhere. */
    public FindingLinks(Map<String, FindingTerm> findings) {
        findings.keySet().forEach(id -> implied.put(id, closure(id, findings)));
        findings.keySet().forEach(id -> implying.put(id, new LinkedHashSet<>()));
        implied.forEach((id, weaker) -> weaker.forEach(
                other -> implying.getOrDefault(other, new LinkedHashSet<>()).add(id)));
        findings.values().forEach(term -> term.excludes().stream()
                .filter(findings::containsKey)
                .forEach(other -> exclude(term.id(), other)));
    }

    private static Set<String> closure(String id, Map<String, FindingTerm> findings) {
        Set<String> found = new LinkedHashSet<>();
        Deque<String> next = new ArrayDeque<>(Set.of(id));
        while (!next.isEmpty()) {
            FindingTerm term = findings.get(next.remove());
            if (term == null) {
                continue;
            }
            for (String weaker : new TreeSet<>(term.implies())) {
                if (findings.containsKey(weaker) && found.add(weaker)) {
                    next.add(weaker);
                }
            }
        }
        found.remove(id);
        return found;
    }

    /** Whatever means one of the two excludes whatever means the other. */
    private void exclude(String one, String other) {
        for (String first : among(one)) {
            for (String second : among(other)) {
                excluded.computeIfAbsent(first, id -> new LinkedHashSet<>()).add(second);
                excluded.computeIfAbsent(second, id -> new LinkedHashSet<>()).add(first);
            }
        }
    }

    private Set<String> among(String id) {
        Set<String> all = new LinkedHashSet<>(Set.of(id));
        all.addAll(implying.get(id));
        return all;
    }

    /** Names the findings that are present whenever this one is; empty for a finding that is not there. */
    public Set<String> impliedBy(String finding) {
        return implied.getOrDefault(finding, Set.of());
    }

    /** Names the findings whose presence means that this one is present. */
    public Set<String> implying(String finding) {
        return implying.getOrDefault(finding, Set.of());
    }

    /** Names the findings that cannot be present at the same moment as this one. */
    public Set<String> excludedBy(String finding) {
        return excluded.getOrDefault(finding, Set.of());
    }
}
