package org.casewalk.explain;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.casewalk.checklist.Basis;
import org.casewalk.checklist.Later;
import org.casewalk.citation.Source;
import org.casewalk.pack.Library;
import org.casewalk.pack.Pack;
import org.casewalk.pack.Rule;
import org.casewalk.pack.Subject;

/** The subjects of a library by kind, laid out for checklists. Made once for a library; thread-safe. */
final class Layouts {

    /** Says nothing about a case, and keeps the order in which packs list them otherwise. */
    private static final Comparator<Layout> EMERGENCIES_FIRST =
            Comparator.comparing(layout -> !layout.subject().emergency());

    private final Library library;
    private final Reasoning reasoning;
    private final Questions questions;
    private final Literature literature;
    private final List<Layout> all;

    Layouts(Library library, Reasoning reasoning, Questions questions) {
        this.library = library;
        this.reasoning = reasoning;
        this.questions = questions;
        this.literature = new Literature(library);
        this.all = library.packs().stream()
                .flatMap(pack -> pack.subjects().stream().map(subject -> layout(pack, subject)))
                .toList();
    }

    /** Lists the subjects of some kinds: what packs declare an emergency first, then the others, both in pack order. */
    List<Layout> of(Subject.Kind... kinds) {
        Set<Subject.Kind> wanted = Set.of(kinds);
        return all.stream()
                .filter(layout -> wanted.contains(layout.subject().kind()))
                .sorted(EMERGENCIES_FIRST)
                .toList();
    }

    /** Lists patterns and sets as {@link org.casewalk.checklist.Checklist#patternsAndSets} does. */
    static List<Layout> together(List<Layout> patterns, List<Layout> sets) {
        return Stream.concat(patterns.stream(), sets.stream())
                .sorted(EMERGENCIES_FIRST
                        .thenComparingInt(layout -> layout.pack().header().order())
                        .thenComparing(layout -> layout.pack().header().id()))
                .toList();
    }

    private Layout layout(Pack pack, Subject subject) {
        Optional<Ruling> ruling = reasoning.ruling(subject.id());
        return new Layout(
                pack,
                subject,
                token(subject.kind()),
                ruling,
                ruling.stream().map(this::basis).toList(),
                subject.criteria().stream().map(text -> ruling(subject, text)).toList(),
                Later.of(() -> lines(subject)),
                Later.of(() -> subject.lookAlikes().stream().map(this::alike).toList()),
                Later.of(() -> literature.notes(subject)));
    }

    private Ruling ruling(Subject subject, Subject.CriterionText text) {
        return reasoning.ruling(subject.id() + "/" + text.id()).orElseThrow();
    }

    private List<Layout.Line> lines(Subject subject) {
        return subject.criteria().stream()
                .map(text -> {
                    Ruling ruling = ruling(subject, text);
                    return new Layout.Line(
                            text, ruling, basis(ruling), token(ruling.rule().role()));
                })
                .toList();
    }

    private Layout.Alike alike(Subject.LookAlike alike) {
        return new Layout.Alike(
                alike,
                alike.separatedBy().stream()
                        .map(question -> questions.missing(question, "not on record"))
                        .toList(),
                Literature.keys(alike.citations()));
    }

    private Basis basis(Ruling ruling) {
        Rule rule = ruling.rule();
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
