package org.casewalk.term;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Makes the entries that a search shows, kind by kind. */
final class TermEntries {

    private final Vocabulary vocabulary;
    private final FindingLinks links;

    private TermEntries(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.links = new FindingLinks(vocabulary.findings());
    }

    static List<TermEntry> of(Vocabulary vocabulary) {
        TermEntries entries = new TermEntries(vocabulary);
        return Stream.of(
                        vocabulary.findings().values().stream().map(entries::finding),
                        vocabulary.tests().values().stream().map(entries::test),
                        vocabulary.drugs().values().stream().map(entries::drug),
                        vocabulary.drugClasses().values().stream().map(entries::drugClass),
                        vocabulary.investigations().values().stream().map(entries::investigation),
                        vocabulary.settings().entrySet().stream()
                                .map(setting -> plain(TermKind.SETTING, setting.getKey(), setting.getValue())))
                .flatMap(kind -> kind)
                .toList();
    }

    private TermEntry finding(FindingTerm term) {
        return new TermEntry(
                TermKind.FINDING,
                term.id(),
                term.label(),
                term.question(),
                "",
                term.synonyms(),
                List.copyOf(links.impliedBy(term.id())),
                List.copyOf(links.implying(term.id())),
                List.copyOf(links.excludedBy(term.id())),
                List.of(),
                term.codes());
    }

    private TermEntry test(TestTerm term) {
        String usual = term.usual().isEmpty() ? "" : "Usual: " + term.usual() + " (" + term.usualSource() + ").";
        return entry(
                TermKind.TEST, term.id(), term.label(), usual, term.unit(), term.synonyms(), Set.of(), term.codes());
    }

    private TermEntry drug(DrugTerm term) {
        List<String> codes = new ArrayList<>();
        Stream.concat(Stream.of(term.atc()).filter(atc -> !atc.isEmpty()), term.otherAtc().stream())
                .map(atc -> "ATC " + atc)
                .forEach(codes::add);
        String note = term.longActing() ? "Has a long-acting form in the WHO list." : "";
        return entry(TermKind.DRUG, term.id(), term.label(), note, "", term.synonyms(), term.classes(), codes);
    }

    private TermEntry drugClass(DrugClass term) {
        Set<String> holding = new java.util.LinkedHashSet<>(vocabulary.classesHolding(term.id()));
        holding.remove(term.id());
        return entry(TermKind.DRUG_CLASS, term.id(), term.label(), term.note(), "", List.of(), holding, List.of());
    }

    private TermEntry investigation(InvestigationTerm term) {
        return entry(
                TermKind.INVESTIGATION,
                term.id(),
                term.label(),
                "Part of the work-up: " + term.domain() + ".",
                "",
                term.synonyms(),
                Set.of(),
                term.codes());
    }

    private static TermEntry plain(TermKind kind, String id, String label) {
        return entry(kind, id, label, "", "", List.of(), Set.of(), List.of());
    }

    private static TermEntry entry(
            TermKind kind,
            String id,
            String label,
            String note,
            String unit,
            List<String> synonyms,
            Set<String> classes,
            List<String> codes) {
        return new TermEntry(
                kind,
                id,
                label,
                note,
                unit,
                synonyms,
                List.of(),
                List.of(),
                List.of(),
                classes.stream().sorted().toList(),
                codes);
    }
}
