package org.casewalk.render.json;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.casewalk.checklist.Basis;
import org.casewalk.checklist.Checklist;
import org.casewalk.checklist.Criterion;
import org.casewalk.checklist.Missing;
import org.casewalk.checklist.RedFlag;
import org.casewalk.checklist.Result;
import org.casewalk.checklist.ReviewStep;
import org.casewalk.checklist.WhatIf;

/**
 * What many parts of a checklist share and is written once: what a question asks and why it is open, what a source is. Where the
 * same question is open for several reasons, the first one in the order of the checklist counts as its own.
 */
final class SaidOnce {

    private final Map<String, Missing> questions = new HashMap<>();
    private final Map<String, Basis> sources = new HashMap<>();

    private SaidOnce() {}

    static SaidOnce of(Checklist checklist) {
        SaidOnce once = new SaidOnce();
        for (RedFlag flag : checklist.redFlags()) {
            once.take(flag.basis(), flag.missing());
        }
        List<Result> results = Stream.of(checklist.patterns(), checklist.criteriaSets(), checklist.timing())
                .flatMap(List::stream)
                .toList();
        for (Result result : results) {
            for (Basis basis : result.decidedBy()) {
                once.sources.putIfAbsent(basis.source(), basis);
            }
            for (Criterion criterion : result.criteria()) {
                once.take(criterion.basis(), criterion.missing());
            }
            once.take(result.missing());
        }
        for (ReviewStep step : checklist.reviewSteps()) {
            once.take(step.basis(), step.missing());
        }
        // What separates a look-alike, or would change an answer, is asked for another reason and comes last.
        for (Result result : results) {
            result.lookAlikes().forEach(alike -> once.take(alike.missing()));
            result.couldSettle().forEach(once::take);
            result.wouldChange().forEach(once::take);
        }
        return once;
    }

    private void take(Basis basis, List<Missing> missing) {
        sources.putIfAbsent(basis.source(), basis);
        take(missing);
    }

    private void take(List<Missing> missing) {
        for (Missing one : missing) {
            questions.putIfAbsent(one.question(), one);
        }
    }

    private void take(WhatIf whatIf) {
        if (!questions.containsKey(whatIf.question())) {
            questions.put(whatIf.question(), new Missing(whatIf.question(), whatIf.label(), whatIf.text(), ""));
        }
    }

    /** Every question that the checklist names, by id; without a reason where it is on record. */
    Collection<Missing> questions() {
        return new TreeMap<>(questions).values();
    }

    /** One rule's basis for every source that a rule cites, by key. */
    Collection<Basis> sources() {
        return new TreeMap<>(sources).values();
    }

    /** Picks those that are open for another reason than the table gives. */
    List<Missing> otherwise(List<Missing> missing) {
        for (Missing one : missing) {
            if (isOtherwise(one)) {
                return missing.stream().filter(this::isOtherwise).toList();
            }
        }
        return List.of();
    }

    private boolean isOtherwise(Missing one) {
        Missing known = questions.get(one.question());
        return known != null && !known.why().equals(one.why());
    }
}
