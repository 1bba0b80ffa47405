package org.casewalk.render.page;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.casewalk.checklist.Checklist;
import org.casewalk.checklist.Result;
import org.casewalk.fact.Truth;

/** Which subjects the entries of a case answer some part of, or speak against. */
final class Touched {

    private static final Set<String> ABOUT_DRUGS = Set.of("exposure", "drug-history", "person", "setting", "onset");

    private final Map<String, String> kinds = new HashMap<>();

    Touched(Checklist checklist) {
        checklist.entered().forEach(entry -> kinds.put(entry.id(), entry.kind()));
    }

    /** By something that was looked for, measured or told, not only by drugs and times. */
    boolean bySigns(Result result) {
        return by(result, kind -> !ABOUT_DRUGS.contains(kind));
    }

    boolean byAnything(Result result) {
        return by(result, kind -> true);
    }

    private boolean by(Result result, Predicate<String> kind) {
        return result.fed()
                && result.criteria().stream()
                        .filter(criterion -> Standing.isTick(result, criterion)
                                || criterion.role().equals("contrary") && criterion.status() == Truth.MET)
                        .flatMap(criterion -> criterion.evidence().stream())
                        .filter(part -> part.says() != Truth.OPEN)
                        .flatMap(part -> part.entries().stream())
                        .map(id -> kinds.getOrDefault(id, ""))
                        .anyMatch(kind);
    }
}
