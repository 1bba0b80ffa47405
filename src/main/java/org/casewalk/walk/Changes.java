package org.casewalk.walk;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.casewalk.checklist.Basis;
import org.casewalk.checklist.Checklist;
import org.casewalk.checklist.Criterion;
import org.casewalk.checklist.RedFlag;
import org.casewalk.checklist.Result;
import org.casewalk.checklist.ReviewStep;
import org.casewalk.fact.Truth;

/** What differs between two checklists of the same packs. */
public final class Changes {

    private Changes() {}

    /** Tells every status that differs: red flags first, then patterns, sets, their criteria and review steps, each in library order. */
    public static List<Change> between(Checklist before, Checklist after) {
        Map<String, Truth> then = new LinkedHashMap<>();
        all(before).forEach(standing -> then.put(standing.kind + standing.id, standing.status));
        return all(after)
                .filter(now -> then.getOrDefault(now.kind + now.id, now.status) != now.status)
                .map(now -> now.since(then.getOrDefault(now.kind + now.id, Truth.OPEN)))
                .toList();
    }

    private record Standing(Change.Kind kind, String id, String title, String of, Truth status, Basis basis) {
        Change since(Truth before) {
            return new Change(kind, id, title, of, before, status, basis);
        }
    }

    private static Stream<Standing> all(Checklist checklist) {
        List<Standing> all = new ArrayList<>();
        for (RedFlag flag : checklist.redFlags()) {
            all.add(new Standing(Change.Kind.RED_FLAG, flag.id(), flag.title(), "", flag.status(), flag.basis()));
        }
        checklist.patterns().forEach(result -> decided(Change.Kind.PATTERN, result, all));
        checklist.criteriaSets().forEach(result -> decided(Change.Kind.CRITERIA_SET, result, all));
        Stream.of(checklist.patterns(), checklist.criteriaSets(), checklist.timing())
                .flatMap(List::stream)
                .forEach(result -> criteria(result, all));
        for (ReviewStep step : checklist.reviewSteps()) {
            all.add(new Standing(Change.Kind.REVIEW_STEP, step.id(), step.title(), "", step.status(), step.basis()));
        }
        return all.stream();
    }

    private static void decided(Change.Kind kind, Result result, List<Standing> all) {
        if (!result.decidedBy().isEmpty()) {
            Basis basis = result.decidedBy().get(0);
            all.add(new Standing(kind, result.id(), result.title(), "", result.status(), basis));
        }
    }

    private static void criteria(Result result, List<Standing> all) {
        for (Criterion criterion : result.criteria()) {
            all.add(new Standing(
                    Change.Kind.CRITERION,
                    result.id() + "/" + criterion.id(),
                    criterion.title(),
                    result.title(),
                    criterion.status(),
                    criterion.basis()));
        }
    }
}
