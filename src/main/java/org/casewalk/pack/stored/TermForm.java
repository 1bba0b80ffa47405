package org.casewalk.pack.stored;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.casewalk.citation.Bibliography;
import org.casewalk.citation.Citation;
import org.casewalk.citation.Source;
import org.casewalk.term.Burden;
import org.casewalk.term.DrugClass;
import org.casewalk.term.DrugTerm;
import org.casewalk.term.Effort;
import org.casewalk.term.FindingTerm;
import org.casewalk.term.InvestigationTerm;
import org.casewalk.term.TestTerm;
import org.casewalk.term.Vocabulary;

/** The stored form of vocabulary and bibliography; each pair of methods stands together and in the same order. */
final class TermForm {

    private TermForm() {}

    static void write(Sink sink, Vocabulary vocabulary) {
        sink.all(vocabulary.findings().values(), TermForm::finding);
        sink.all(vocabulary.tests().values(), TermForm::test);
        sink.all(vocabulary.drugs().values(), TermForm::drug);
        sink.all(vocabulary.drugClasses().values(), TermForm::drugClass);
        sink.all(vocabulary.investigations().values(), TermForm::investigation);
        sink.texts(vocabulary.settings().keySet());
        sink.texts(vocabulary.settings().values());
        sink.all(vocabulary.efforts().values(), TermForm::effort);
    }

    static Vocabulary vocabulary(Spring spring) throws IOException {
        return new Vocabulary(
                spring.byKey(TermForm::finding, FindingTerm::id),
                spring.byKey(TermForm::test, TestTerm::id),
                spring.byKey(TermForm::drug, DrugTerm::id),
                spring.byKey(TermForm::drugClass, DrugClass::id),
                spring.byKey(TermForm::investigation, InvestigationTerm::id),
                settings(spring),
                spring.byKey(TermForm::effort, effort -> effort.burden().name().toLowerCase(Locale.ROOT)));
    }

    private static void effort(Sink sink, Effort effort) {
        sink.constant(effort.burden());
        sink.text(effort.label());
        sink.text(effort.delay());
        sink.text(effort.source());
    }

    private static Effort effort(Spring spring) throws IOException {
        return new Effort(spring.constant(Burden.values()), spring.text(), spring.text(), spring.text());
    }

    private static Map<String, String> settings(Spring spring) throws IOException {
        Map<String, String> settings = new LinkedHashMap<>();
        var ids = spring.texts();
        var labels = spring.texts();
        for (int i = 0; i < ids.size(); i++) {
            settings.put(ids.get(i), labels.get(i));
        }
        return settings;
    }

    private static void finding(Sink sink, FindingTerm term) {
        sink.text(term.id());
        sink.text(term.label());
        sink.text(term.question());
        sink.texts(term.synonyms());
        sink.texts(sorted(term.implies()));
        sink.texts(sorted(term.excludes()));
        sink.texts(term.codes());
        sink.constant(term.burden());
        sink.yes(term.laterObservation());
    }

    private static FindingTerm finding(Spring spring) throws IOException {
        return new FindingTerm(
                spring.text(),
                spring.text(),
                spring.text(),
                spring.texts(),
                Set.copyOf(spring.texts()),
                Set.copyOf(spring.texts()),
                spring.texts(),
                spring.constant(Burden.values()),
                spring.yes());
    }

    private static void test(Sink sink, TestTerm term) {
        sink.text(term.id());
        sink.text(term.label());
        sink.text(term.unit());
        sink.texts(term.synonyms());
        sink.interval(term.upperLimit());
        sink.interval(term.lowerLimit());
        sink.text(term.limitSource());
        sink.perhaps(term.molarMass());
        sink.text(term.molarMassSource());
        sink.interval(term.plausible());
        sink.text(term.usual());
        sink.text(term.usualSource());
        sink.texts(term.codes());
        sink.constant(term.burden());
        sink.texts(term.sites());
    }

    private static TestTerm test(Spring spring) throws IOException {
        return new TestTerm(
                spring.text(),
                spring.text(),
                spring.text(),
                spring.texts(),
                spring.interval(),
                spring.interval(),
                spring.text(),
                spring.perhaps(),
                spring.text(),
                spring.interval(),
                spring.text(),
                spring.text(),
                spring.texts(),
                spring.constant(Burden.values()),
                spring.texts());
    }

    private static void drug(Sink sink, DrugTerm term) {
        sink.text(term.id());
        sink.text(term.label());
        sink.text(term.atc());
        sink.texts(term.otherAtc());
        sink.texts(sorted(term.classes()));
        sink.yes(term.longActing());
        sink.texts(term.synonyms());
    }

    private static DrugTerm drug(Spring spring) throws IOException {
        return new DrugTerm(
                spring.text(),
                spring.text(),
                spring.text(),
                spring.texts(),
                Set.copyOf(spring.texts()),
                spring.yes(),
                spring.texts());
    }

    private static void drugClass(Sink sink, DrugClass drugClass) {
        sink.text(drugClass.id());
        sink.text(drugClass.label());
        sink.text(drugClass.note());
        sink.texts(drugClass.partOf());
    }

    private static DrugClass drugClass(Spring spring) throws IOException {
        return new DrugClass(spring.text(), spring.text(), spring.text(), spring.texts());
    }

    private static void investigation(Sink sink, InvestigationTerm term) {
        sink.text(term.id());
        sink.text(term.label());
        sink.text(term.domain());
        sink.texts(term.synonyms());
        sink.texts(term.codes());
        sink.constant(term.burden());
    }

    private static InvestigationTerm investigation(Spring spring) throws IOException {
        return new InvestigationTerm(
                spring.text(),
                spring.text(),
                spring.text(),
                spring.texts(),
                spring.texts(),
                spring.constant(Burden.values()));
    }

    static void write(Sink sink, Bibliography bibliography) {
        sink.all(bibliography.sources().values(), (s, source) -> {
            s.text(source.key());
            s.text(source.text());
            s.constant(source.seen());
        });
    }

    static Bibliography bibliography(Spring spring) throws IOException {
        return new Bibliography(
                spring.byKey(s -> new Source(s.text(), s.text(), s.constant(Source.Seen.values())), Source::key));
    }

    static void citation(Sink sink, Citation citation) {
        sink.text(citation.source());
        sink.text(citation.locator());
    }

    static Citation citation(Spring spring) throws IOException {
        return new Citation(spring.text(), spring.text());
    }

    /** Sets have no order of their own; the stored bytes must have one. */
    private static java.util.List<String> sorted(Set<String> texts) {
        return texts.stream().sorted().toList();
    }
}
