package org.casewalk.explain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.casewalk.casefile.CaseFile;
import org.casewalk.checklist.Basis;
import org.casewalk.checklist.Bounds;
import org.casewalk.checklist.Criterion;
import org.casewalk.checklist.Later;
import org.casewalk.checklist.Missing;
import org.casewalk.checklist.Overview;
import org.casewalk.checklist.Parts;
import org.casewalk.checklist.RedFlag;
import org.casewalk.checklist.Result;
import org.casewalk.checklist.ReviewStep;
import org.casewalk.citation.Source;
import org.casewalk.engine.Statuses;
import org.casewalk.fact.Count;
import org.casewalk.fact.Fact;
import org.casewalk.fact.Status;
import org.casewalk.fact.Total;
import org.casewalk.fact.Truth;
import org.casewalk.pack.Claim;
import org.casewalk.pack.Library;
import org.casewalk.pack.Pack;
import org.casewalk.pack.Pattern;
import org.casewalk.pack.Role;
import org.casewalk.pack.Rule;
import org.casewalk.pack.Subject;

/** What was decided about one case, subject by subject, with the reasons. */
final class Decided {

    private final Library library;
    private final Reasoning reasoning;
    private final Phrases phrases;
    private final Questions questions;
    private final Reasons reasons;
    private final Statuses statuses;
    private final CaseFile caseFile;
    private final Settling.OfCase settling;
    private final Unasked unasked;
    private final Literature literature;
    private final Map<String, String> quotes;
    private final Map<Rule, List<Missing>> missing = new IdentityHashMap<>();
    private final Map<Integer, List<Missing>> lacking = new HashMap<>();

    Decided(
            Library library,
            Reasoning reasoning,
            Phrases phrases,
            Questions questions,
            Reasons reasons,
            Statuses statuses,
            CaseFile caseFile,
            Settling.OfCase settling,
            Unasked unasked,
            Literature literature,
            Map<String, String> quotes) {
        this.library = library;
        this.reasoning = reasoning;
        this.phrases = phrases;
        this.questions = questions;
        this.reasons = reasons;
        this.statuses = statuses;
        this.caseFile = caseFile;
        this.settling = settling;
        this.unasked = unasked;
        this.literature = literature;
        this.quotes = quotes;
    }

    RedFlag redFlag(Pack pack, Subject subject) {
        Rule rule = reasoning.rule(subject.id()).orElseThrow();
        return new RedFlag(
                subject.id(),
                subject.title(),
                subject.text(),
                subject.scope(),
                statuses.of(subject.id()),
                basis(rule),
                reasons.because(rule),
                reasons.evidence(rule),
                missing(rule));
    }

    ReviewStep step(Pack pack, Subject subject) {
        Rule rule = reasoning.rule(subject.id()).orElseThrow();
        Truth status = statuses.of(subject.id());
        boolean urgent = subject.urgency() == Subject.Urgency.IMMEDIATE;
        Steps.Shown shown = Steps.shown(status, urgent, rule.whileOpen(), rule.onlyWhenMet(), reasons.fed(rule));
        return new ReviewStep(
                subject.id(),
                pack.header().id(),
                subject.title(),
                subject.text(),
                token(subject.urgency()),
                status,
                shown.shown(),
                shown.reason(),
                basis(rule),
                Later.of(() -> grounds(rule)),
                rule.whileOpen(),
                subject.scope(),
                literature.notes(subject));
    }

    Result result(Pack pack, Subject subject) {
        List<Rule> deciding = reasoning.rule(subject.id()).stream().toList();
        return new Result(
                subject.id(),
                pack.header().id(),
                token(subject.kind()),
                subject.title(),
                subject.text(),
                subject.scope(),
                statuses.of(subject.id()),
                deciding.stream().map(this::basis).toList(),
                fed(subject, deciding),
                Later.of(() -> parts(subject, deciding)),
                settling.outlook(subject.id(), statuses.of(subject.id())));
    }

    private boolean fed(Subject subject, List<Rule> deciding) {
        return Stream.concat(deciding.stream(), subject.criteria().stream().map(text -> reasoning
                        .rule(subject.id() + "/" + text.id())
                        .orElseThrow()))
                .anyMatch(rule -> reasons.fed(rule) || statuses.of(rule.concludes()) != Truth.OPEN);
    }

    /** Worked out for one reader at a time; what criteria share is remembered here. */
    private synchronized Parts parts(Subject subject, List<Rule> deciding) {
        List<Criterion> criteria = subject.criteria().stream()
                .map(text -> criterion(subject, text))
                .toList();
        return new Parts(
                criteria,
                deciding.stream().flatMap(rule -> bounds(rule).stream()).toList(),
                against(criteria),
                missing(criteria, deciding),
                subject.lookAlikes().stream().map(this::lookAlike).toList(),
                literature.notes(subject));
    }

    /** How a pattern or set stands, without its reasons; empty where no rule decides it. */
    Optional<Overview.Line> line(Subject subject) {
        Truth status = statuses.of(subject.id());
        boolean touched = status != Truth.OPEN
                || subject.criteria().stream()
                        .anyMatch(text -> statuses.of(subject.id() + "/" + text.id()) != Truth.OPEN);
        return reasoning
                .rule(subject.id())
                .map(deciding -> new Overview.Line(subject.id(), subject.title(), status, touched));
    }

    private synchronized ReviewStep.Grounds grounds(Rule rule) {
        return new ReviewStep.Grounds(reasons.because(rule), reasons.evidence(rule), missing(rule));
    }

    private Criterion criterion(Subject subject, Subject.CriterionText text) {
        Rule rule = reasoning.rule(subject.id() + "/" + text.id()).orElseThrow();
        boolean silent = statuses.of(rule.concludes()) == Truth.OPEN
                && reasons.silent(rule)
                && unasked.about(rule, settling.recordedQuestions());
        return silent ? unasked.criterion(rule, caseFile, () -> worded(text, rule)) : worded(text, rule);
    }

    private Criterion worded(Subject.CriterionText text, Rule rule) {
        return new Criterion(
                text.id(),
                text.title(),
                text.note(),
                token(rule.role()),
                statuses.of(rule.concludes()),
                basis(rule),
                reasons.because(rule),
                reasons.evidence(rule),
                rule.laterObservation() ? List.of() : missing(rule),
                rule.points().orElse(0),
                rule.laterObservation());
    }

    private List<Missing> missing(Rule rule) {
        List<Missing> known = missing.get(rule);
        if (known == null) {
            known = lacking(rule);
            missing.put(rule, known);
        }
        return known;
    }

    /** What the open patterns of a rule lack, each question once; rules that ask the same lack the same. */
    private List<Missing> lacking(Rule rule) {
        Map<String, Missing> all = new LinkedHashMap<>();
        for (Pattern pattern : reasons.open(rule)) {
            List<Missing> one = lacking.computeIfAbsent(
                    reasoning.position(pattern), position -> questions.missing(List.of(pattern), caseFile));
            one.forEach(missing -> all.putIfAbsent(missing.question(), missing));
        }
        return List.copyOf(all.values());
    }

    private List<Missing> missing(List<Criterion> criteria, List<Rule> deciding) {
        Map<String, Missing> all = new LinkedHashMap<>();
        deciding.forEach(rule -> missing(rule).forEach(missing -> all.putIfAbsent(missing.question(), missing)));
        criteria.forEach(
                criterion -> criterion.missing().forEach(missing -> all.putIfAbsent(missing.question(), missing)));
        return List.copyOf(all.values());
    }

    /** The counts and totals a deciding rule compares, each with its number; a status it compares is followed down. */
    private List<Bounds> bounds(Rule rule) {
        List<Bounds> bounds = new ArrayList<>();
        rule.condition().patterns().forEach(pattern -> {
            Class<? extends Fact> type = pattern.type().type();
            boolean grouped = type == Count.class || type == Total.class;
            boolean number = pattern.claims().stream().anyMatch(Claim.Compares.class::isInstance);
            if (grouped && number) {
                bounds.add(bounds(pattern));
            } else if (grouped) {
                reasoning.group(pattern.subject()).forEach(lower -> bounds.addAll(bounds(lower)));
            }
            if (type == Status.class) {
                reasoning.rule(pattern.subject()).ifPresent(lower -> bounds.addAll(bounds(lower)));
            }
        });
        return bounds.stream().distinct().toList();
    }

    private Bounds bounds(Pattern pattern) {
        boolean weighted = pattern.type().type() == Total.class;
        Fact fact = reasoning.bounds(pattern.subject(), weighted, statuses::of);
        double low = fact instanceof Total total ? total.pointsAtLeast() : ((Count) fact).metAtLeast();
        double high = fact instanceof Total total ? total.pointsAtMost() : ((Count) fact).metAtMost();
        double cutOff = pattern.claims().stream()
                .filter(Claim.Compares.class::isInstance)
                .mapToDouble(claim -> ((Claim.Compares) claim).number())
                .findFirst()
                .orElse(0);
        return new Bounds(pattern.subject(), weighted ? "points" : "count", low, high, cutOff, reasons.truth(pattern));
    }

    private static List<Result.Against> against(List<Criterion> criteria) {
        return criteria.stream()
                .filter(criterion -> criterion.role().equals(token(Role.CONTRARY)) && criterion.status() == Truth.MET
                        || criterion.role().equals(token(Role.CORE)) && criterion.status() == Truth.NOT_MET)
                .map(criterion -> new Result.Against(
                        criterion.id(), criterion.title() + (criterion.status() == Truth.MET ? "" : " (recorded: no)")))
                .toList();
    }

    private Result.LookAlike lookAlike(Subject.LookAlike alike) {
        List<Missing> missing = new ArrayList<>();
        Set<String> answered = new TreeSet<>();
        for (String question : alike.separatedBy()) {
            List<String> said = settling.answers(question);
            if (said.isEmpty()) {
                missing.add(questions.missing(question, "not on record"));
            } else {
                said.forEach(id -> answered.add(quotes.getOrDefault(id, id)));
            }
        }
        return new Result.LookAlike(
                alike.id(),
                alike.title(),
                alike.text(),
                missing,
                List.copyOf(answered),
                Literature.keys(alike.citations()),
                alike.subject(),
                Optional.of(alike.subject()).filter(id -> !id.isEmpty()).map(statuses::of));
    }

    private Basis basis(Rule rule) {
        Source source = library.bibliography().sources().get(rule.citation().source());
        return new Basis(
                rule.name(),
                rule.place().file(),
                rule.place().line(),
                rule.citation().source(),
                rule.citation().locator(),
                source == null ? "" : source.text(),
                source != null && source.seen() == Source.Seen.UNCONFIRMED);
    }

    static String token(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
