package org.casewalk.explain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.casewalk.casefile.CaseFile;
import org.casewalk.casefile.Episode;
import org.casewalk.casefile.FindingEntry;
import org.casewalk.casefile.InvestigationEntry;
import org.casewalk.casefile.Origin;
import org.casewalk.casefile.ReadingEntry;
import org.casewalk.casefile.When;
import org.casewalk.checklist.Checklist;
import org.casewalk.checklist.Entered;
import org.casewalk.checklist.Overview;
import org.casewalk.checklist.PackUsed;
import org.casewalk.checklist.RedFlag;
import org.casewalk.checklist.Result;
import org.casewalk.compare.SetComparison;
import org.casewalk.engine.Statuses;
import org.casewalk.fact.Conflict;
import org.casewalk.fact.Facts;
import org.casewalk.fact.Truth;
import org.casewalk.pack.Library;
import org.casewalk.pack.Pack;
import org.casewalk.pack.Pattern;
import org.casewalk.pack.Subject;
import org.casewalk.term.FindingLinks;
import org.casewalk.term.Vocabulary;

/** Puts the checklist together from a case, its facts and what the engine decided. Thread-safe. */
public final class Assembler {

    private static final Subject.Kind[] PATTERNS = {Subject.Kind.DESCRIBED_PATTERN, Subject.Kind.FRAGMENT};
    private static final Subject.Kind[] SETS = {Subject.Kind.CRITERIA_SET, Subject.Kind.FEATURE_LIST};

    private final SetComparison comparison;
    private final Library library;
    private final Reasoning reasoning;
    private final Phrases phrases;
    private final Questions questions;
    private final Observed observed;
    private final Settling settling;
    private final Unasked unasked;
    private final Literature literature;

    /** Prepares everything that does not depend on a case. */
    public Assembler(Library library) {
        this.comparison = new SetComparison(library);
        this.library = library;
        this.reasoning = new Reasoning(library);
        this.phrases = new Phrases(library.vocabulary(), titles(library));
        this.questions = new Questions(library.vocabulary(), phrases);
        this.observed = new Observed(library.vocabulary(), phrases, asked(reasoning, library.vocabulary()));
        this.settling = new Settling(library, reasoning, questions);
        this.unasked = new Unasked(reasoning);
        this.literature = new Literature(library);
    }

    /** Explains one case. */
    public Checklist assemble(CaseFile caseFile, Facts facts, Statuses statuses) {
        List<Entered> entered = observed.of(caseFile);
        FactIndex index = new FactIndex(facts.facts(), facts.closed());
        Truth[] now = reasoning.truths(index);
        Decided decided = decided(caseFile, index, now, statuses, entered);
        List<RedFlag> flags = each(Subject.Kind.RED_FLAG, decided::redFlag);
        List<Result> sets = results(decided, SETS);
        List<Result> shared = results(decided, Subject.Kind.SHARED_CRITERIA);
        return new Checklist(
                Checklist.FORMAT,
                caseFile.id(),
                caseFile.title(),
                origin(caseFile.origin()),
                caseFile.teaches(),
                recordedUpTo(caseFile),
                entered,
                facts.conflicts().stream().map(Conflict::statement).toList(),
                Safety.of(library, new SafetyAnswers(caseFile, index, now, reasoning), flags),
                flags,
                results(decided, PATTERNS),
                sets,
                comparison.of(sets, shared),
                shared,
                each(Subject.Kind.REVIEW_STEP, decided::step),
                library.packs().stream().map(Assembler::used).toList());
    }

    /** Says of one case only what can be said at once. */
    public Overview overview(CaseFile caseFile, Facts facts, Statuses statuses) {
        List<Entered> entered = observed.of(caseFile);
        FactIndex index = new FactIndex(facts.facts(), facts.closed());
        Truth[] now = reasoning.truths(index);
        Decided decided = decided(caseFile, index, now, statuses, entered);
        List<RedFlag> flags = each(Subject.Kind.RED_FLAG, decided::redFlag);
        return new Overview(
                caseFile.title(),
                origin(caseFile.origin()),
                entered,
                Safety.of(library, new SafetyAnswers(caseFile, index, now, reasoning), flags),
                flags,
                Stream.concat(lines(decided, PATTERNS), lines(decided, SETS)).toList());
    }

    private Stream<Overview.Line> lines(Decided decided, Subject.Kind... kinds) {
        Set<Subject.Kind> wanted = Set.of(kinds);
        return library.packs().stream()
                .flatMap(pack -> pack.subjects().stream())
                .filter(subject -> wanted.contains(subject.kind()))
                .flatMap(subject -> decided.line(subject).stream());
    }

    private Decided decided(CaseFile caseFile, FactIndex index, Truth[] now, Statuses statuses, List<Entered> entered) {
        Map<String, String> quotes = Observed.quotes(entered);
        Reasons reasons = new Reasons(reasoning, phrases, index, now, statuses, quotes, Observed.findings(entered));
        return new Decided(
                library,
                reasoning,
                phrases,
                questions,
                reasons,
                statuses,
                caseFile,
                settling.of(caseFile, index, now),
                unasked,
                literature,
                quotes);
    }

    private List<Result> results(Decided decided, Subject.Kind... kinds) {
        Set<Subject.Kind> wanted = Set.of(kinds);
        List<Result> results = new ArrayList<>();
        for (Pack pack : library.packs()) {
            pack.subjects().stream()
                    .filter(subject -> wanted.contains(subject.kind()))
                    .forEach(subject -> results.add(decided.result(pack, subject)));
        }
        return results;
    }

    private <T> List<T> each(Subject.Kind kind, java.util.function.BiFunction<Pack, Subject, T> explained) {
        List<T> all = new ArrayList<>();
        for (Pack pack : library.packs()) {
            pack.subjects().stream()
                    .filter(subject -> subject.kind() == kind)
                    .forEach(subject -> all.add(explained.apply(pack, subject)));
        }
        return all;
    }

    private static PackUsed used(Pack pack) {
        Pack.Header header = pack.header();
        return new PackUsed(header.id(), header.title(), header.version(), header.status(), pack.contentHash());
    }

    private static String origin(Origin origin) {
        if (origin instanceof Origin.Published published) {
            return "published: " + published.citation();
        }
        if (origin instanceof Origin.ClosedReview review) {
            return "closed retrospective review" + (review.purpose().isEmpty() ? "" : ": " + review.purpose());
        }
        return origin instanceof Origin.Fictional ? "fictional" : "origin not stated";
    }

    /** The latest time on record, as written; a vague time counts by its end. */
    static String recordedUpTo(CaseFile caseFile) {
        Stream<When> times = Stream.of(
                        caseFile.findings().stream()
                                .flatMap((FindingEntry entry) -> Stream.of(entry.at(), entry.worst(), entry.ended())),
                        caseFile.readings().stream().map(ReadingEntry::at),
                        caseFile.investigations().stream().map(InvestigationEntry::at),
                        caseFile.exposures().stream().map(exposure -> exposure.at()),
                        caseFile.episodes().stream().map(Episode::onset))
                .flatMap(stream -> stream);
        return times.filter(when ->
                        !when.unknown() && !Double.isInfinite(when.hours().atMost()))
                .max(Comparator.comparingDouble((When when) -> when.hours().atMost())
                        .thenComparing(When::written))
                .map(When::written)
                .orElse("");
    }

    private static Map<String, String> titles(Library library) {
        Map<String, String> titles = new LinkedHashMap<>();
        for (Pack pack : library.packs()) {
            for (Subject subject : pack.subjects()) {
                titles.put(subject.id(), subject.title());
                subject.criteria().forEach(text -> titles.put(subject.id() + "/" + text.id(), text.title()));
            }
        }
        return titles;
    }

    /** Every question that a rule asks, with the findings whose record bears on it through what they imply, follow from or exclude. */
    private static Set<String> asked(Reasoning reasoning, Vocabulary vocabulary) {
        Set<String> asked = new LinkedHashSet<>();
        for (Pattern pattern : reasoning.base()) {
            asked.addAll(Questions.of(pattern));
            if (Questions.needsOnset(pattern)) {
                asked.add("onset");
            }
        }
        FindingLinks links = new FindingLinks(vocabulary.findings());
        List<String> bearing = vocabulary.findings().keySet().stream()
                .filter(id -> Stream.of(links.impliedBy(id), links.implying(id), links.excludedBy(id))
                        .flatMap(Set::stream)
                        .anyMatch(other -> asked.contains("finding:" + other)))
                .toList();
        bearing.forEach(id -> asked.add("finding:" + id));
        for (String id : vocabulary.drugClasses().keySet()) {
            if (vocabulary.classesHolding(id).stream().anyMatch(holding -> asked.contains("class:" + holding))) {
                asked.add("class:" + id);
            }
        }
        return asked;
    }
}
