package org.casewalk.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.casewalk.checklist.Basis;
import org.casewalk.checklist.Bounds;
import org.casewalk.checklist.Checklist;
import org.casewalk.checklist.Comparison;
import org.casewalk.checklist.Criterion;
import org.casewalk.checklist.Entered;
import org.casewalk.checklist.Evidence;
import org.casewalk.checklist.Later;
import org.casewalk.checklist.Missing;
import org.casewalk.checklist.Outlook;
import org.casewalk.checklist.PackUsed;
import org.casewalk.checklist.Parts;
import org.casewalk.checklist.RedFlag;
import org.casewalk.checklist.Result;
import org.casewalk.checklist.ReviewStep;
import org.casewalk.checklist.SafetyQuestions;
import org.casewalk.checklist.WhatIf;
import org.casewalk.fact.Truth;

/** Checklists written by hand, each named for what makes it special. */
final class Checklists {

    private static final Basis BASIS = new Basis(
            "restlessness / need-to-move",
            "described-subtypes/restlessness.drl",
            14,
            "SEED",
            "restlessness paragraph",
            "Undated text on neuroleptic syndromes",
            false);
    private static final Missing NEED =
            new Missing("finding:need-to-move", "Need to move", "Is there a need to move?", "not asked");

    private Checklists() {}

    /** Nothing was entered: everything is open. */
    static Checklist empty() {
        return checklist(List.of(), Truth.OPEN, Truth.OPEN, List.of());
    }

    /** Restlessness seen, the need to move not asked, a red flag still open. */
    static Checklist restless() {
        return checklist(List.of(shifting()), Truth.OPEN, Truth.MET, List.of());
    }

    /** Fever with altered consciousness: a red flag is on record while the pattern is open. */
    static Checklist redFlagMet() {
        Checklist open = restless();
        return with(open, flag(Truth.MET), open.patterns(), open.criteriaSets());
    }

    /** The pattern's core features are all on record. */
    static Checklist patternMet() {
        return with(restless(), flag(Truth.OPEN), List.of(pattern(Truth.MET, Truth.MET)), List.of());
    }

    /** The pattern is not reached on what was recorded. */
    static Checklist patternNotMet() {
        return with(restless(), flag(Truth.OPEN), List.of(pattern(Truth.NOT_MET, Truth.NOT_MET)), List.of());
    }

    /** A set that counts, with no upper bound for what is unknown. */
    static Checklist countedSet() {
        Result set = new Result(
                "set-2011",
                "test",
                "criteria-set",
                false,
                "Example set, 2011",
                "",
                "",
                Truth.OPEN,
                List.of(BASIS),
                true,
                Later.known(new Parts(
                        List.of(criterion(Truth.MET)),
                        List.of(new Bounds("set-2011/minor", "count", 2, Double.POSITIVE_INFINITY, 4, Truth.OPEN)),
                        List.of(),
                        List.of(NEED),
                        List.of(),
                        List.of())),
                Later.known(Outlook.NONE),
                Later.known(0));
        return with(restless(), flag(Truth.OPEN), List.of(), List.of(set));
    }

    /** A library of sixty patterns and sets against one case: three met, twenty not reached, the rest open. */
    static Checklist sixtySubjects() {
        List<Result> subjects = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            Truth status = i % 20 == 3 ? Truth.MET : i % 3 == 0 ? Truth.NOT_MET : Truth.OPEN;
            boolean touched = status != Truth.OPEN || i % 2 == 0;
            subjects.add(named("subject-%02d".formatted(i), pattern(status, touched ? status : Truth.OPEN), touched));
        }
        return with(restless(), flag(Truth.MET), subjects, List.of());
    }

    /** A question that one rule has no answer to, and another too few. */
    static Checklist openForTwoReasons() {
        Checklist open = restless();
        return new Checklist(
                open.format(),
                open.caseId(),
                open.title(),
                open.origin(),
                open.teaches(),
                open.recordedUpTo(),
                open.entered(),
                open.conflicts(),
                open.safetyQuestions(),
                open.redFlags(),
                open.patterns(),
                open.criteriaSets(),
                open.comparing(),
                open.timing(),
                List.of(step(
                        "immediate",
                        true,
                        Truth.OPEN,
                        new Missing(NEED.question(), NEED.label(), NEED.text(), "recorded, but not enough to decide"))),
                open.packs(),
                open.bibliography());
    }

    private static Result named(String id, Result result, boolean touched) {
        return new Result(
                id,
                result.pack(),
                result.kind(),
                result.emergency(),
                "Pattern or set of Author and Author, 20" + id.replaceAll("\\D", ""),
                result.text(),
                result.scope(),
                result.status(),
                result.decidedBy(),
                touched,
                Later.known(new Parts(
                        touched ? result.criteria() : List.of(),
                        result.bounds(),
                        result.status() == Truth.NOT_MET
                                ? List.of(new Result.Against("shifting", "shifting from foot to foot (recorded: no)"))
                                : List.of(),
                        result.missing(),
                        result.lookAlikes(),
                        result.notes())),
                result.outlook(),
                result.fewest());
    }

    private static Checklist with(Checklist base, RedFlag flag, List<Result> patterns, List<Result> sets) {
        return new Checklist(
                base.format(),
                base.caseId(),
                base.title(),
                base.origin(),
                base.teaches(),
                base.recordedUpTo(),
                base.entered(),
                base.conflicts(),
                base.safetyQuestions(),
                List.of(flag),
                patterns,
                sets,
                base.comparing(),
                base.timing(),
                base.reviewSteps(),
                base.packs(),
                base.bibliography());
    }

    private static Checklist checklist(List<Entered> entered, Truth pattern, Truth criterion, List<Result> sets) {
        Truth known = entered.isEmpty() ? Truth.OPEN : criterion;
        return new Checklist(
                Checklist.FORMAT,
                "restless-after-increase",
                "Restless after a dose increase",
                "fictional",
                "",
                entered.isEmpty() ? "" : "day 3",
                entered,
                List.of(),
                new SafetyQuestions(
                        2,
                        0,
                        0,
                        List.of(
                                new SafetyQuestions.Question(
                                        "airway", "Is the airway free?", SafetyQuestions.Standing.NOT_ASKED, false),
                                new SafetyQuestions.Question(
                                        "temperature",
                                        "What is the temperature?",
                                        SafetyQuestions.Standing.NOT_ASKED,
                                        false)),
                        "Safety questions answered: 0 of 2. 2 not yet asked. This is not an all-clear."),
                List.of(flag(Truth.OPEN)),
                List.of(pattern(pattern, known)),
                sets,
                Later.known(Comparison.NONE),
                List.of(),
                List.of(step("immediate", true, Truth.OPEN), step("routine", false, Truth.OPEN)),
                List.of(new PackUsed("described-subtypes", "Described subtypes", "0.1", "draft", "ab".repeat(32))),
                List.of());
    }

    private static Entered shifting() {
        return new Entered(
                "shifting-1",
                "finding",
                "shifting",
                "Shifting from foot to foot",
                "present",
                "day 2",
                List.of("new", "seen by a nurse"),
                "cannot keep his feet still",
                true);
    }

    private static RedFlag flag(Truth status) {
        return new RedFlag(
                "fever-altered-consciousness",
                "Fever with altered consciousness",
                "Whatever the cause.",
                "",
                status,
                new Basis(
                        "fever", "safety/safety.drl", 9, "PROJECT-SAFETY", "", "Safety policy of this project", false),
                List.of(),
                List.of(new Evidence("temperature above 38.0 °C", status, List.of(), "39.2 °C on day 3")),
                status == Truth.OPEN ? List.of(NEED) : List.of());
    }

    private static Criterion criterion(Truth status) {
        return new Criterion(
                "shifting",
                "shifting from foot to foot",
                "",
                "core",
                status,
                BASIS,
                List.of("shifting-1"),
                List.of(new Evidence("shifting present", status, List.of("shifting-1"), "present on day 2")),
                status == Truth.OPEN ? List.of(NEED) : List.of(),
                0,
                false);
    }

    private static Result pattern(Truth status, Truth shifting) {
        return new Result(
                "restlessness",
                "described-subtypes",
                "described-pattern",
                false,
                "Restlessness pattern, as described",
                "A need to move that eases an inner discomfort.",
                "It does not say that restlessness is a sign of anything else.",
                status,
                List.of(BASIS),
                true,
                Later.known(new Parts(
                        List.of(criterion(shifting)),
                        List.of(),
                        List.of(),
                        status == Truth.OPEN ? List.of(NEED) : List.of(),
                        List.of(new Result.LookAlike(
                                "underlying-illness",
                                "agitation of the underlying illness",
                                "",
                                List.of(NEED),
                                List.of(),
                                List.of("SEED"),
                                "",
                                Optional.empty())),
                        List.of(new Result.Note(
                                "sharpens", "Later work names it apart.", List.of("S15"), List.of("KEY"))))),
                Later.known(new Outlook(
                        status == Truth.OPEN ? List.of(List.of("finding:need-to-move")) : List.of(),
                        false,
                        status == Truth.OPEN
                                ? List.of(new WhatIf(
                                        "finding:need-to-move",
                                        "Need to move",
                                        "Is there a need to move?",
                                        "absent",
                                        Truth.NOT_MET))
                                : List.of(),
                        status == Truth.OPEN
                                ? List.of()
                                : List.of(new WhatIf(
                                        "finding:shifting",
                                        "Shifting",
                                        "Shifting from foot to foot",
                                        "absent",
                                        Truth.NOT_MET)))),
                Later.known(0));
    }

    private static ReviewStep step(String urgency, boolean shown, Truth status) {
        return step(urgency, shown, status, NEED);
    }

    private static ReviewStep step(String urgency, boolean shown, Truth status, Missing missing) {
        return new ReviewStep(
                "rs-" + urgency,
                "safety",
                "Emergency procedure",
                "Is the local emergency procedure being followed?",
                urgency,
                status,
                shown,
                "a red flag is not known yet",
                BASIS,
                Later.known(new ReviewStep.Grounds(List.of(), List.of(), List.of(missing))),
                true,
                "",
                List.of());
    }
}
