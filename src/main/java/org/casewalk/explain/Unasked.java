package org.casewalk.explain;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.casewalk.casefile.CaseFile;
import org.casewalk.checklist.Criterion;
import org.casewalk.pack.Rule;

/**
 * Criteria on which a case has nothing at all: they read the same in every such case, and most criteria of most cases are such, so
 * each is put into words once. Thread-safe; holds at most two for each rule.
 */
final class Unasked {

    private final Reasoning reasoning;
    private final Map<String, Set<String>> questions = new ConcurrentHashMap<>();
    private final Map<Key, Criterion> known = new ConcurrentHashMap<>();

    /** A criterion also waits for the first sign where that is unknown. */
    private record Key(String concludes, boolean onsetUnknown) {}

    Unasked(Reasoning reasoning) {
        this.reasoning = reasoning;
    }

    /** Says whether no entry is about any question behind a rule. */
    boolean about(Rule rule, Set<String> recorded) {
        for (String question : questions.computeIfAbsent(rule.concludes(), reasoning::questions)) {
            if (recorded.contains(question)) {
                return false;
            }
        }
        return true;
    }

    /** Gives the criterion of a rule that nothing on record feeds and no entry is about. */
    Criterion criterion(Rule rule, CaseFile caseFile, Supplier<Criterion> worded) {
        Key key = new Key(rule.concludes(), caseFile.episode().onset().unknown());
        Criterion before = known.get(key);
        if (before != null) {
            return before;
        }
        Criterion now = worded.get();
        known.put(key, now);
        return now;
    }
}
