package org.casewalk.casefile.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.casewalk.term.DrugClass;
import org.casewalk.term.DrugTerm;
import org.casewalk.term.FindingLinks;
import org.casewalk.term.FindingTerm;
import org.casewalk.term.InvestigationTerm;
import org.casewalk.term.Nearest;
import org.casewalk.term.TestTerm;
import org.casewalk.term.Vocabulary;

/** Looks the words of a case up in the vocabulary, and tells those that are not there. */
final class Terms {

    private final Lexicon<FindingTerm> findings =
            new Lexicon<>("finding", Fault.UNKNOWN_FINDING, "Maybe it belongs under findings: it is a finding.");
    private final Lexicon<TestTerm> tests =
            new Lexicon<>("test", Fault.UNKNOWN_TEST, "Maybe it belongs under readings: it is a test.");
    private final Lexicon<DrugTerm> drugs =
            new Lexicon<>("drug", Fault.UNKNOWN_DRUG, "Maybe \"drug\" is meant: it is a drug.");
    private final Lexicon<DrugClass> drugClasses = new Lexicon<>(
            "class of drugs", Fault.UNKNOWN_DRUG_CLASS, "Maybe \"drugClass\" is meant: it is a class of drugs.");
    private final Lexicon<InvestigationTerm> investigations = new Lexicon<>(
            "investigation", Fault.UNKNOWN_INVESTIGATION, "Maybe it belongs under investigations: it is one.");
    private final Lexicon<String> settings =
            new Lexicon<>("setting", Fault.UNKNOWN_SETTING, "Maybe it is meant as the setting of the case.");

    private final FindingLinks links;

    Terms(Vocabulary vocabulary) {
        links = new FindingLinks(vocabulary.findings());
        findings.of(vocabulary.findings().values(), FindingTerm::id, term -> names(term.label(), term.synonyms()));
        tests.of(vocabulary.tests().values(), TestTerm::id, term -> names(term.label(), term.synonyms()));
        drugs.of(vocabulary.drugs().values(), DrugTerm::id, term -> names(term.label(), term.synonyms()));
        drugClasses.of(vocabulary.drugClasses().values(), DrugClass::id, term -> List.of(term.label()));
        investigations.of(
                vocabulary.investigations().values(),
                InvestigationTerm::id,
                term -> names(term.label(), term.synonyms()));
        settings.of(vocabulary.settings().keySet(), id -> id, id -> List.of());
    }

    /** What findings say about one another. */
    FindingLinks links() {
        return links;
    }

    Optional<FindingTerm> finding(Fields fields, String key, Problems problems) {
        return look(findings, fields, key, problems);
    }

    Optional<TestTerm> test(Fields fields, String key, Problems problems) {
        return look(tests, fields, key, problems);
    }

    Optional<DrugTerm> drug(Fields fields, String key, Problems problems) {
        return look(drugs, fields, key, problems);
    }

    Optional<DrugClass> drugClass(Fields fields, String key, Problems problems) {
        return look(drugClasses, fields, key, problems);
    }

    Optional<InvestigationTerm> investigation(Fields fields, String key, Problems problems) {
        return look(investigations, fields, key, problems);
    }

    Optional<String> setting(Fields fields, String key, Problems problems) {
        return look(settings, fields, key, problems);
    }

    /** Gives the term behind a key; empty when nothing sound stands there or the vocabulary does not have it, which is told. */
    private <T> Optional<T> look(Lexicon<T> lexicon, Fields fields, String key, Problems problems) {
        if (!fields.has(key)) {
            return Optional.empty();
        }
        Optional<T> term = lexicon.find(fields.text(key));
        if (term.isEmpty() && !problems.full()) {
            tellUnknown(lexicon, fields, key, problems);
        }
        if (term.isEmpty()) {
            fields.markBroken();
        }
        return term;
    }

    private void tellUnknown(Lexicon<?> lexicon, Fields fields, String key, Problems problems) {
        String written = fields.text(key);
        List<String> nearest = Nearest.to(written, lexicon.words());
        Optional<String> dose = Doses.in(written);
        problems.add(
                dose.isPresent() ? Fault.DOSE_IN_TEXT : lexicon.unknown(),
                fields.spot(key),
                fields.path(key),
                "The vocabulary has no %s %s.".formatted(lexicon.kind(), Quoted.of(written)),
                dose.isPresent() ? "the name alone, without a dose" : "a word of the vocabulary",
                nearest,
                dose.isPresent() ? "Maybe leave the dose out." : maybe(written, nearest));
    }

    private String maybe(String written, List<String> nearest) {
        if (!nearest.isEmpty()) {
            return "Maybe \"%s\" is meant.".formatted(nearest.get(0));
        }
        return List.of(findings, tests, investigations, drugClasses, drugs, settings).stream()
                .filter(lexicon -> lexicon.find(written).isPresent())
                .map(Lexicon::belongs)
                .findFirst()
                .orElse("Maybe the vocabulary wants a new term: see rules/vocabulary.");
    }

    private static List<String> names(String label, List<String> synonyms) {
        List<String> names = new ArrayList<>(synonyms);
        names.add(label);
        return names;
    }
}
