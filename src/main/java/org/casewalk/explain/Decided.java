package org.casewalk.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.casewalk.casefile.CaseFile;
import org.casewalk.checklist.Criterion;
import org.casewalk.checklist.Later;
import org.casewalk.checklist.Missing;
import org.casewalk.checklist.Overview;
import org.casewalk.checklist.Parts;
import org.casewalk.checklist.RedFlag;
import org.casewalk.checklist.Result;
import org.casewalk.checklist.ReviewStep;
import org.casewalk.engine.Statuses;
import org.casewalk.fact.Truth;
import org.casewalk.pack.Role;
import org.casewalk.pack.Rule;
import org.casewalk.pack.Subject;

/** What was decided about one case, subject by subject, with the reasons. */
final class Decided {

    private static final String CONTRARY = Layouts.token(Role.CONTRARY);
    private static final String CORE = Layouts.token(Role.CORE);

    private final Standing standing;
    private final Reasons reasons;
    private final Lacks lacks;
    private final Numbered numbered;
    private final Statuses statuses;
    private final boolean onsetUnknown;
    private final Settling.OfCase settling;
    private final Unasked unasked;
    private final Map<String, String> quotes;

    Decided(
            Standing standing,
            Reasons reasons,
            Lacks lacks,
            Numbered numbered,
            Statuses statuses,
            CaseFile caseFile,
            Settling.OfCase settling,
            Unasked unasked,
            Map<String, String> quotes) {
        this.standing = standing;
        this.reasons = reasons;
        this.lacks = lacks;
        this.numbered = numbered;
        this.statuses = statuses;
        this.onsetUnknown = caseFile.episode().onset().unknown();
        this.settling = settling;
        this.unasked = unasked;
        this.quotes = quotes;
    }

    RedFlag redFlag(Layout layout) {
        Subject subject = layout.subject();
        Ruling ruling = layout.ruling().orElseThrow();
        return new RedFlag(
                subject.id(),
                subject.title(),
                subject.text(),
                subject.scope(),
                standing.status(ruling),
                layout.basis().get(0),
                reasons.because(ruling),
                reasons.evidence(ruling),
                lacks.of(ruling));
    }

    ReviewStep step(Layout layout) {
        Subject subject = layout.subject();
        Ruling ruling = layout.ruling().orElseThrow();
        Rule rule = ruling.rule();
        Truth status = standing.status(ruling);
        boolean urgent = subject.urgency() == Subject.Urgency.IMMEDIATE;
        Steps.Shown shown = Steps.shown(status, urgent, rule.whileOpen(), rule.onlyWhenMet(), standing.fed(ruling));
        return new ReviewStep(
                subject.id(),
                layout.pack().header().id(),
                subject.title(),
                subject.text(),
                Layouts.token(subject.urgency()),
                status,
                shown.shown(),
                shown.reason(),
                layout.basis().get(0),
                Later.of(() -> grounds(ruling)),
                rule.whileOpen(),
                subject.scope(),
                layout.notes().get());
    }

    Result result(Layout layout) {
        Subject subject = layout.subject();
        Truth status = status(layout);
        return new Result(
                subject.id(),
                layout.pack().header().id(),
                layout.kind(),
                subject.emergency(),
                subject.title(),
                subject.text(),
                subject.scope(),
                status,
                layout.basis(),
                fed(layout),
                Later.of(() -> parts(layout)),
                settling.outlook(subject.id(), status),
                status == Truth.OPEN ? settling.settledByAtLeast(subject.id()) : Later.known(0));
    }

    private Truth status(Layout layout) {
        return layout.ruling().map(standing::status).orElse(Truth.OPEN);
    }

    private boolean fed(Layout layout) {
        if (layout.ruling().isPresent() && fed(layout.ruling().get())) {
            return true;
        }
        for (Ruling criterion : layout.criteria()) {
            if (fed(criterion)) {
                return true;
            }
        }
        return false;
    }

    private boolean fed(Ruling ruling) {
        return standing.fed(ruling) || standing.status(ruling) != Truth.OPEN;
    }

    /** How a pattern or set stands, without its reasons; empty where no rule decides it. */
    Optional<Overview.Line> line(Layout layout) {
        Subject subject = layout.subject();
        Truth status = status(layout);
        boolean touched = status != Truth.OPEN
                || layout.criteria().stream().anyMatch(criterion -> standing.status(criterion) != Truth.OPEN);
        boolean applies = layout.criteria().stream()
                .noneMatch(criterion ->
                        criterion.rule().role() == Role.GATE && standing.status(criterion) == Truth.NOT_MET);
        return layout.ruling()
                .map(deciding -> new Overview.Line(subject.id(), subject.title(), status, touched, applies));
    }

    /** Worked out for one reader at a time; what criteria share is remembered here. */
    private synchronized Parts parts(Layout layout) {
        Unasked.Whole whole = untouched(layout)
                ? unasked.subject(layout.subject().id(), onsetUnknown, () -> whole(layout))
                : whole(layout);
        return new Parts(
                whole.criteria(),
                whole.bounds(),
                against(whole.criteria()),
                whole.missing(),
                layout.alikes().get().stream().map(this::lookAlike).toList(),
                layout.notes().get());
    }

    private boolean untouched(Layout layout) {
        if (layout.ruling().isPresent() && !untouched(layout.ruling().get())) {
            return false;
        }
        for (Ruling criterion : layout.criteria()) {
            if (!untouched(criterion)) {
                return false;
            }
        }
        return true;
    }

    private boolean untouched(Ruling ruling) {
        return standing.status(ruling) == Truth.OPEN && standing.untouched(ruling);
    }

    private Unasked.Whole whole(Layout layout) {
        List<Criterion> criteria =
                layout.lines().get().stream().map(this::criterion).toList();
        Lacks.Once missing = new Lacks.Once();
        layout.ruling().ifPresent(ruling -> missing.add(lacks.of(ruling)));
        criteria.forEach(criterion -> missing.add(criterion.missing()));
        return new Unasked.Whole(criteria, layout.ruling().map(numbered::of).orElse(List.of()), missing.listed());
    }

    private synchronized ReviewStep.Grounds grounds(Ruling ruling) {
        return new ReviewStep.Grounds(reasons.because(ruling), reasons.evidence(ruling), lacks.of(ruling));
    }

    private Criterion criterion(Layout.Line line) {
        return untouched(line.ruling())
                ? unasked.criterion(line.ruling(), onsetUnknown, () -> worded(line))
                : worded(line);
    }

    private Criterion worded(Layout.Line line) {
        Ruling ruling = line.ruling();
        Rule rule = ruling.rule();
        return new Criterion(
                line.text().id(),
                line.text().title(),
                line.text().note(),
                line.role(),
                standing.status(ruling),
                line.basis(),
                reasons.because(ruling),
                reasons.evidence(ruling),
                rule.laterObservation() ? List.of() : lacks.of(ruling),
                rule.points().orElse(0),
                rule.laterObservation());
    }

    private static List<Result.Against> against(List<Criterion> criteria) {
        List<Result.Against> against = new ArrayList<>();
        for (Criterion criterion : criteria) {
            boolean met = criterion.status() == Truth.MET;
            boolean notMet = criterion.status() == Truth.NOT_MET;
            if (met && criterion.role().equals(CONTRARY)
                    || notMet && criterion.role().equals(CORE)) {
                against.add(new Result.Against(criterion.id(), criterion.title() + (met ? "" : " (recorded: no)")));
            }
        }
        return against;
    }

    private Result.LookAlike lookAlike(Layout.Alike layout) {
        Subject.LookAlike alike = layout.alike();
        List<Missing> missing = new ArrayList<>();
        Set<String> answered = new TreeSet<>();
        for (Missing separating : layout.separating()) {
            List<String> said = settling.answers(separating.question());
            if (said.isEmpty()) {
                missing.add(separating);
            } else {
                said.forEach(id -> answered.add(quotes.getOrDefault(id, id)));
            }
        }
        return new Result.LookAlike(
                alike.id(),
                alike.title(),
                alike.text(),
                answered.isEmpty() ? layout.separating() : missing,
                List.copyOf(answered),
                layout.sources(),
                alike.subject(),
                alike.subject().isEmpty() ? Optional.empty() : Optional.of(statuses.of(alike.subject())));
    }
}
