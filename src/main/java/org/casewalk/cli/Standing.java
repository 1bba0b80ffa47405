package org.casewalk.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.casewalk.checklist.Basis;
import org.casewalk.checklist.Checklist;
import org.casewalk.checklist.Criterion;
import org.casewalk.checklist.Evidence;
import org.casewalk.checklist.RedFlag;
import org.casewalk.checklist.Result;
import org.casewalk.checklist.ReviewStep;
import org.casewalk.fact.Truth;
import org.casewalk.render.page.ScreenWords;

/**
 * A status with what it rests on.
 *
 * @param kind what it is
 * @param id id of the flag, pattern or step; {@code pattern/criterion} for a criterion
 * @param words the status as the overview words it
 * @param basis the rule; empty where nothing decides
 */
record Standing(
        Kind kind,
        String id,
        String title,
        Truth status,
        String words,
        Optional<Basis> basis,
        List<Evidence> evidence) {

    /** What it is that stands so, in the order in which changes are told. */
    enum Kind {
        RED_FLAG("RED FLAGS"),
        PATTERN("PATTERNS AND CRITERIA SETS"),
        STEP("REVIEW STEPS"),
        CRITERION("CRITERIA");

        private final String heading;

        Kind(String heading) {
            this.heading = heading;
        }

        String heading() {
            return heading;
        }
    }

    /** Everything in a checklist that has a status, by id, in its order. */
    static Map<String, Standing> all(Checklist checklist) {
        boolean nothing = checklist.entered().isEmpty();
        Map<String, Standing> all = new LinkedHashMap<>();
        for (RedFlag flag : checklist.redFlags()) {
            String words = ScreenWords.flag(flag.status(), nothing);
            add(
                    all,
                    Kind.RED_FLAG,
                    flag.id(),
                    flag.title(),
                    flag.status(),
                    words,
                    List.of(flag.basis()),
                    flag.evidence());
        }
        Stream.of(checklist.patterns(), checklist.criteriaSets(), checklist.timing())
                .flatMap(List::stream)
                .forEach(result -> add(all, result, checklist));
        for (ReviewStep step : checklist.reviewSteps()) {
            String words = ScreenWords.trigger(step.status(), nothing);
            add(all, Kind.STEP, step.id(), step.title(), step.status(), words, List.of(step.basis()), step.evidence());
        }
        return all;
    }

    private static void add(Map<String, Standing> all, Result result, Checklist checklist) {
        String standing = ScreenWords.shortly(result.status());
        add(all, Kind.PATTERN, result.id(), result.title(), result.status(), standing, result.decidedBy(), List.of());
        for (Criterion criterion : result.criteria()) {
            String id = result.id() + "/" + criterion.id();
            String words = ScreenWords.recorded(criterion, checklist.entered().isEmpty());
            add(
                    all,
                    Kind.CRITERION,
                    id,
                    criterion.title(),
                    criterion.status(),
                    words,
                    List.of(criterion.basis()),
                    criterion.evidence());
        }
    }

    private static void add(
            Map<String, Standing> all,
            Kind kind,
            String id,
            String title,
            Truth status,
            String words,
            List<Basis> rules,
            List<Evidence> evidence) {
        all.put(id, new Standing(kind, id, title, status, words, rules.stream().findFirst(), evidence));
    }
}
