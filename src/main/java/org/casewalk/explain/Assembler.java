package org.casewalk.explain;

import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.casewalk.casefile.CaseFile;
import org.casewalk.casefile.Episode;
import org.casewalk.casefile.FindingEntry;
import org.casewalk.casefile.InvestigationEntry;
import org.casewalk.casefile.Origin;
import org.casewalk.casefile.ReadingEntry;
import org.casewalk.casefile.State;
import org.casewalk.casefile.When;
import org.casewalk.checklist.Checklist;
import org.casewalk.checklist.Cited;
import org.casewalk.checklist.Entered;
import org.casewalk.checklist.Later;
import org.casewalk.checklist.Overview;
import org.casewalk.checklist.PackUsed;
import org.casewalk.checklist.RedFlag;
import org.casewalk.checklist.Result;
import org.casewalk.citation.Source;
import org.casewalk.compare.SetComparison;
import org.casewalk.engine.Statuses;
import org.casewalk.fact.Conflict;
import org.casewalk.fact.Facts;
import org.casewalk.fact.Truth;
import org.casewalk.pack.Library;
import org.casewalk.pack.Pack;
import org.casewalk.pack.Subject;
import org.casewalk.term.FindingLinks;
import org.casewalk.term.Vocabulary;

/** Puts the checklist together from a case, its facts and what the engine decided. Thread-safe. */
public final class Assembler {

    private final SetComparison comparison;
    private final Library library;
    private final List<Cited> bibliography;
    private final Reasoning reasoning;
    private final Phrases phrases;
    private final Questions questions;
    private final Observed observed;
    private final Settling settling;
    private final Unasked unasked;
    private final List<Layout> flags;
    private final List<Layout> patterns;
    private final List<Layout> sets;
    private final List<Layout> patternsAndSets;
    private final List<Layout> shared;
    private final List<Layout> steps;

    /** Prepares everything that does not depend on a case. */
    public Assembler(Library library) {
        this.comparison = new SetComparison(library);
        this.library = library;
        this.bibliography = library.bibliography().sources().values().stream()
                .map(source -> new Cited(source.key(), source.text(), source.seen() == Source.Seen.UNCONFIRMED))
                .toList();
        this.reasoning = new Reasoning(library);
        this.phrases = new Phrases(library.vocabulary(), titles(library));
        this.questions = new Questions(library.vocabulary(), phrases);
        this.observed = new Observed(library.vocabulary(), phrases, asked(reasoning, library.vocabulary()));
        this.settling = new Settling(library, reasoning, questions);
        this.unasked = new Unasked();
        Layouts layouts = new Layouts(library, reasoning, questions);
        this.flags = layouts.of(Subject.Kind.RED_FLAG);
        this.patterns = layouts.of(Subject.Kind.DESCRIBED_PATTERN, Subject.Kind.FRAGMENT);
        this.sets = layouts.of(Subject.Kind.CRITERIA_SET, Subject.Kind.FEATURE_LIST);
        this.patternsAndSets = Layouts.together(patterns, sets);
        this.shared = layouts.of(Subject.Kind.SHARED_CRITERIA);
        this.steps = layouts.of(Subject.Kind.REVIEW_STEP);
    }

    /** Explains one case. */
    public Checklist assemble(CaseFile caseFile, Facts facts, Statuses statuses) {
        List<Entered> entered = observed.of(caseFile);
        FactIndex index = new FactIndex(facts.facts(), facts.closed());
        OnRecord record = new OnRecord(reasoning, index);
        Decided decided = decided(caseFile, index, record, statuses, entered);
        List<RedFlag> redFlags = flags.stream().map(decided::redFlag).toList();
        List<Result> criteriaSets = sets.stream().map(decided::result).toList();
        List<Result> timing = shared.stream().map(decided::result).toList();
        return new Checklist(
                Checklist.FORMAT,
                caseFile.id(),
                caseFile.title(),
                origin(caseFile.origin()),
                caseFile.teaches(),
                recordedUpTo(caseFile),
                entered,
                facts.conflicts().stream().map(Conflict::statement).toList(),
                Safety.of(library, new SafetyAnswers(caseFile, record, reasoning), redFlags),
                redFlags,
                patterns.stream().map(decided::result).toList(),
                criteriaSets,
                Later.of(() -> comparison.of(criteriaSets, timing)),
                timing,
                steps.stream().map(decided::step).toList(),
                library.packs().stream().map(Assembler::used).toList(),
                bibliography);
    }

    /** Says of one case only what can be said at once. */
    public Overview overview(CaseFile caseFile, Facts facts, Statuses statuses) {
        List<Entered> entered = observed.of(caseFile);
        FactIndex index = new FactIndex(facts.facts(), facts.closed());
        OnRecord record = new OnRecord(reasoning, index);
        Decided decided = decided(caseFile, index, record, statuses, entered);
        List<RedFlag> redFlags = flags.stream()
                .filter(layout -> statuses.of(layout.subject().id()) == Truth.MET)
                .map(decided::redFlag)
                .toList();
        return new Overview(
                caseFile.title(),
                origin(caseFile.origin()),
                entered,
                Safety.of(library, new SafetyAnswers(caseFile, record, reasoning), redFlags),
                redFlags,
                patternsAndSets.stream()
                        .flatMap(layout -> decided.line(layout).stream())
                        .toList());
    }

    private Decided decided(
            CaseFile caseFile, FactIndex index, OnRecord record, Statuses statuses, List<Entered> entered) {
        Map<String, String> quotes = Observed.quotes(entered);
        Settling.OfCase ofCase = settling.of(caseFile, index, record);
        Standing standing = new Standing(reasoning, record, statuses, ofCase.recordedQuestions());
        return new Decided(
                standing,
                new Reasons(
                        reasoning,
                        phrases,
                        record,
                        standing,
                        quotes,
                        Observed.limits(entered),
                        Observed.findings(entered)),
                new Lacks(reasoning, standing, questions, caseFile),
                new Numbered(reasoning, standing),
                statuses,
                caseFile,
                ofCase,
                unasked,
                quotes);
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

    /** The latest time on record, as written; a vague time counts by its end. Nobody knows it where a sign or a value has none. */
    static String recordedUpTo(CaseFile caseFile) {
        if (hasUndated(caseFile)) {
            return "";
        }
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

    private static boolean hasUndated(CaseFile caseFile) {
        Stream<When> answers = Stream.of(
                        caseFile.findings().stream()
                                .filter(entry -> entry.state() != State.UNKNOWN)
                                .map(FindingEntry::at),
                        caseFile.readings().stream()
                                .filter(entry -> !entry.baseline())
                                .map(ReadingEntry::at),
                        caseFile.investigations().stream()
                                .filter(entry -> entry.result() == InvestigationEntry.Result.NORMAL
                                        || entry.result() == InvestigationEntry.Result.ABNORMAL)
                                .map(InvestigationEntry::at))
                .flatMap(stream -> stream);
        return answers.anyMatch(When::unknown);
    }

    static Map<String, String> titles(Library library) {
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
        for (int position = 0; position < reasoning.base().size(); position++) {
            asked.addAll(reasoning.clause(position).questions());
            if (reasoning.clause(position).needsOnset()) {
                asked.add("onset");
            }
        }
        FindingLinks links = new FindingLinks(vocabulary.findings());
        Set<String> findings = vocabulary.findings().keySet();
        Set<String> own =
                findings.stream().filter(id -> asked.contains("finding:" + id)).collect(Collectors.toSet());
        for (String id : findings) {
            if (!Collections.disjoint(links.impliedBy(id), own)
                    || !Collections.disjoint(links.implying(id), own)
                    || !Collections.disjoint(links.excludedBy(id), own)) {
                asked.add("finding:" + id);
            }
        }
        for (String id : vocabulary.drugClasses().keySet()) {
            if (vocabulary.classesHolding(id).stream().anyMatch(holding -> asked.contains("class:" + holding))) {
                asked.add("class:" + id);
            }
        }
        return asked;
    }
}
