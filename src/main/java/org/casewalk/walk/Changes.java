package org.casewalk.walk;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.casewalk.checklist.Basis;
import org.casewalk.checklist.Checklist;
import org.casewalk.checklist.Criterion;
import org.casewalk.checklist.RedFlag;
import org.casewalk.checklist.Result;
import org.casewalk.checklist.ReviewStep;
import org.casewalk.engine.Statuses;
import org.casewalk.fact.Truth;

/** What differs between two cases by the same packs, told with titles, rules and sources. Immutable. */
public final class Changes {

    private final List<Standing> all;

    /**
     * Prepares to tell changes.
     *
     * @param any the checklist of any case by these packs; what is in it is the same for all of them, but for the statuses
     */
    Changes(Checklist any) {
        this.all = all(any);
    }

    /** Tells every status that differs: red flags first, then patterns, sets, their criteria and review steps, each in library order. */
    List<Change> between(Statuses before, Statuses after) {
        Set<String> differing = after.differing(before);
        if (differing.isEmpty()) {
            return List.of();
        }
        return all.stream()
                .filter(standing -> differing.contains(standing.id))
                .map(standing -> standing.told(before, after))
                .toList();
    }

    /** @param gates criteria without which it does not apply */
    private record Standing(Change.Kind kind, String id, String title, String of, List<String> gates, Basis basis) {

        Change told(Statuses before, Statuses after) {
            boolean applies = gates.stream().noneMatch(gate -> after.of(gate) == Truth.NOT_MET);
            return new Change(kind, id, title, of, before.of(id), after.of(id), applies, basis);
        }
    }

    private static List<Standing> all(Checklist checklist) {
        List<Standing> all = new ArrayList<>();
        for (RedFlag flag : checklist.redFlags()) {
            all.add(new Standing(Change.Kind.RED_FLAG, flag.id(), flag.title(), "", List.of(), flag.basis()));
        }
        checklist.patterns().forEach(result -> decided(Change.Kind.PATTERN, result, all));
        checklist.criteriaSets().forEach(result -> decided(Change.Kind.CRITERIA_SET, result, all));
        Stream.of(checklist.patterns(), checklist.criteriaSets(), checklist.timing())
                .flatMap(List::stream)
                .forEach(result -> criteria(result, all));
        for (ReviewStep step : checklist.reviewSteps()) {
            all.add(new Standing(Change.Kind.REVIEW_STEP, step.id(), step.title(), "", List.of(), step.basis()));
        }
        return all;
    }

    private static void decided(Change.Kind kind, Result result, List<Standing> all) {
        if (!result.decidedBy().isEmpty()) {
            List<String> gates = result.criteria().stream()
                    .filter(criterion -> criterion.role().equals("gate"))
                    .map(criterion -> result.id() + "/" + criterion.id())
                    .toList();
            all.add(new Standing(
                    kind,
                    result.id(),
                    result.title(),
                    "",
                    gates,
                    result.decidedBy().get(0)));
        }
    }

    private static void criteria(Result result, List<Standing> all) {
        for (Criterion criterion : result.criteria()) {
            all.add(new Standing(
                    Change.Kind.CRITERION,
                    result.id() + "/" + criterion.id(),
                    criterion.title(),
                    result.title(),
                    List.of(),
                    criterion.basis()));
        }
    }
}
