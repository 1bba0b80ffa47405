package org.casewalk.conformance;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.casewalk.Casewalk;
import org.casewalk.casefile.CaseFile;
import org.casewalk.checklist.Bounds;
import org.casewalk.checklist.Checklist;
import org.casewalk.checklist.Criterion;
import org.casewalk.checklist.Missing;
import org.casewalk.checklist.RedFlag;
import org.casewalk.checklist.Result;
import org.casewalk.checklist.ReviewStep;
import org.casewalk.fact.FactMapper;
import org.casewalk.fact.Facts;
import org.casewalk.fact.Investigation;
import org.casewalk.fact.Truth;
import org.casewalk.pack.Library;
import org.casewalk.term.FindingTerm;

/** Puts the product's answer to a case beside the evaluator's and lists what differs. */
final class Comparison {

    private static final FindingsReadAgain FINDINGS = FindingsReadAgain.ofAllVocabularies();

    private final Casewalk product;
    private final FactMapper mapper;
    private final Evaluator evaluator;

    Comparison(Library library) {
        this(library, Set.of());
    }

    Comparison(Library library, Set<Defect> planted) {
        product = Casewalk.of(library);
        mapper = new FactMapper(library.vocabulary(), Casewalk.questions(library));
        Set<String> later = library.vocabulary().findings().values().stream()
                .filter(FindingTerm::laterObservation)
                .map(term -> "finding:" + term.id())
                .collect(Collectors.toSet());
        evaluator = new Evaluator(Cone.rules(library), later, planted);
    }

    Judgement judge(CaseFile caseFile) {
        return evaluator.judge(facts(caseFile), !caseFile.episode().onset().unknown());
    }

    /** The facts of the program, but whether a finding was there, and what results in words say, is worked out again. */
    private Facts facts(CaseFile caseFile) {
        Facts mapped = mapper.map(caseFile);
        return new Facts(
                Stream.concat(
                                mapped.facts().stream()
                                        .filter(fact -> !(fact instanceof Investigation))
                                        .map(fact -> FINDINGS.corrected(fact, caseFile.findings(), caseFile.episode())),
                                InvestigationsReadAgain.results(caseFile).stream())
                        .toList(),
                Stream.concat(
                                mapped.closed().stream()
                                        .filter(closed -> !closed.type().equals("Investigation")),
                                InvestigationsReadAgain.closed(caseFile).stream())
                        .toList(),
                mapped.conflicts());
    }

    /** Statuses that differ. */
    List<String> statuses(CaseFile caseFile) {
        Judgement judgement = judge(caseFile);
        List<String> differences = new ArrayList<>();
        for (Map.Entry<String, Truth> shown : product.statuses(caseFile).all().entrySet()) {
            differ(differences, shown.getKey() + " status", shown.getValue(), judgement.status(shown.getKey()));
        }
        return told(differences, caseFile);
    }

    /** Statuses, bounds, reasons and missing questions that differ. */
    List<String> checklist(CaseFile caseFile) {
        Judgement judgement = judge(caseFile);
        Checklist checklist = product.check(caseFile);
        List<String> differences = new ArrayList<>();
        Set<String> seen = new LinkedHashSet<>();
        for (List<Result> results : List.of(checklist.patterns(), checklist.criteriaSets(), checklist.timing())) {
            results.forEach(result -> result(result, judgement, differences, seen));
        }
        for (RedFlag flag : checklist.redFlags()) {
            seen.add(flag.id());
            parts(flag.id(), flag.status(), flag.because(), flag.missing(), judgement, differences);
        }
        for (ReviewStep step : checklist.reviewSteps()) {
            seen.add(step.id());
            parts(step.id(), step.status(), step.because(), step.missing(), judgement, differences);
        }
        differ(differences, "what has a status", Set.copyOf(seen), Set.copyOf(evaluator.subjects()));
        return told(differences, caseFile);
    }

    private void result(Result result, Judgement judgement, List<String> differences, Set<String> seen) {
        Set<String> missing = new LinkedHashSet<>();
        for (Criterion criterion : result.criteria()) {
            String subject = result.id() + "/" + criterion.id();
            seen.add(subject);
            parts(subject, criterion.status(), criterion.because(), criterion.missing(), judgement, differences);
            missing.addAll(judgement.missing(subject));
        }
        if (evaluator.subjects().contains(result.id())) {
            seen.add(result.id());
            differ(differences, result.id() + " status", result.status(), judgement.status(result.id()));
            missing.addAll(judgement.missing(result.id()));
        }
        differ(differences, result.id() + " missing", Set.copyOf(questions(result.missing())), Set.copyOf(missing));
        for (Bounds bounds : result.bounds()) {
            Judgement.Range range =
                    bounds.kind().equals("count") ? judgement.count(bounds.of()) : judgement.points(bounds.of());
            differ(differences, bounds.of(), new Judgement.Range(bounds.low(), bounds.high()), range);
        }
    }

    private static void parts(
            String subject,
            Truth status,
            List<String> because,
            List<Missing> missing,
            Judgement judgement,
            List<String> differences) {
        differ(differences, subject + " status", status, judgement.status(subject));
        differ(differences, subject + " because", because, List.copyOf(judgement.because(subject)));
        differ(differences, subject + " missing", questions(missing), judgement.missing(subject));
    }

    private static List<String> questions(List<Missing> missing) {
        return missing.stream().map(Missing::question).toList();
    }

    private static void differ(List<String> differences, String what, Object product, Object evaluator) {
        if (!product.equals(evaluator)) {
            differences.add("%s: the product says %s, the evaluator %s".formatted(what, product, evaluator));
        }
    }

    private static List<String> told(List<String> differences, CaseFile caseFile) {
        return differences.stream()
                .map(difference -> difference + ", in "
                        + caseFile.entries().toList() + " " + caseFile.person() + " " + caseFile.setting() + " "
                        + caseFile.episode().onset().written())
                .toList();
    }
}
