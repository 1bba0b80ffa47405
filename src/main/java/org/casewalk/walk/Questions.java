package org.casewalk.walk;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.casewalk.Casewalk;
import org.casewalk.citation.Source;
import org.casewalk.pack.Library;
import org.casewalk.pack.Pack;
import org.casewalk.term.Burden;
import org.casewalk.term.Effort;
import org.casewalk.term.FindingTerm;
import org.casewalk.term.InvestigationTerm;
import org.casewalk.term.TestTerm;
import org.casewalk.term.Vocabulary;

/** Every question that the loaded packs give reason to ask, by section and heading, in the order of the table of sections. Immutable. */
public final class Questions {

    private final Map<String, Question> all = new LinkedHashMap<>();
    private final Map<String, SectionTable.Place> places = new LinkedHashMap<>();
    private final Map<Section, List<Question>> bySection = new LinkedHashMap<>();
    private final List<Pack.SafetyQuestion> safety;
    private final Library library;

    /** Draws up the questions of a library. */
    public Questions(Library library) {
        Vocabulary vocabulary = library.vocabulary();
        this.library = library;
        this.safety = library.packs().stream()
                .flatMap(pack -> pack.safetyQuestions().stream())
                .toList();
        Set<String> safetyIds = new HashSet<>();
        safety.forEach(question -> parts(question).forEach(safetyIds::add));
        SectionTable table = SectionTable.shipped();
        for (FindingTerm term : vocabulary.findings().values()) {
            add(question(term, safetyIds), table.of(term, vocabulary));
        }
        for (TestTerm term : vocabulary.tests().values()) {
            add(question(term, safetyIds), table.of(term.id()));
        }
        for (InvestigationTerm term : vocabulary.investigations().values()) {
            add(question(term, safetyIds), table.of(term.id()));
        }
        vocabulary
                .drugClasses()
                .forEach((id, term) -> add(
                        elsewhere("class:" + id, Question.Kind.DRUG_HISTORY, id, term.label()),
                        table.listed("class:" + id).orElse(SectionTable.apart(Section.EXPOSURES))));
        add(
                elsewhere("onset", Question.Kind.HEAD, "onset", "When the first sign appeared"),
                SectionTable.apart(Section.COURSE));
        add(
                elsewhere("setting", Question.Kind.HEAD, "setting", "Place of care"),
                SectionTable.apart(Section.BACKGROUND));
        add(elsewhere("person", Question.Kind.HEAD, "person", "Age and sex"), SectionTable.apart(Section.BACKGROUND));
        arrange(asked(used(library), safetyIds, vocabulary), vocabulary);
    }

    /** What packs ask, what safety questions ask, and every kind of a finding of those: a plan is a kind of suicidality. */
    private static Set<String> asked(Set<String> used, Set<String> safety, Vocabulary vocabulary) {
        Set<String> asked = new HashSet<>(used);
        asked.addAll(safety);
        vocabulary.findings().values().stream()
                .filter(term ->
                        term.implies().stream().map(id -> "finding:" + id).anyMatch(safety::contains))
                .forEach(term -> asked.add("finding:" + term.id()));
        return asked;
    }

    private void add(Question question, SectionTable.Place place) {
        all.put(question.id(), question);
        places.put(question.id(), place);
    }

    /** What a finding implies is asked first; its kinds stand below it. */
    private void arrange(Set<String> used, Vocabulary vocabulary) {
        Map<String, List<Question>> kinds = new LinkedHashMap<>();
        List<Question> top = new ArrayList<>();
        for (Question question : inPlace()) {
            if (!used.contains(question.id())) {
                continue;
            }
            Optional<String> above = above(question, used, vocabulary);
            if (above.isPresent()) {
                kinds.computeIfAbsent(above.get(), id -> new ArrayList<>()).add(question);
            } else {
                top.add(question);
            }
        }
        top.forEach(question -> bySection
                .computeIfAbsent(section(question.id()), section -> new ArrayList<>())
                .add(nested(question, kinds)));
    }

    private List<Question> inPlace() {
        return all.values().stream()
                .sorted(Comparator.comparingInt(question -> place(question).order()))
                .toList();
    }

    private SectionTable.Place place(Question question) {
        return places.getOrDefault(question.id(), SectionTable.apart(Section.BACKGROUND));
    }

    private static Question nested(Question question, Map<String, List<Question>> kinds) {
        return question.with(kinds.getOrDefault(question.id(), List.of()).stream()
                .map(kind -> nested(kind, kinds))
                .toList());
    }

    private Optional<String> above(Question question, Set<String> used, Vocabulary vocabulary) {
        FindingTerm term = vocabulary.findings().get(question.term());
        if (question.kind() != Question.Kind.FINDING || term == null) {
            return Optional.empty();
        }
        return vocabulary.findings().keySet().stream()
                .filter(term.implies()::contains)
                .map(id -> "finding:" + id)
                .filter(used::contains)
                .filter(id -> section(id) == section(question.id()))
                .findFirst();
    }

    /** The questions of a section that the loaded packs ask, kinds of a finding below it. */
    public List<Question> of(Section section) {
        return Collections.unmodifiableList(bySection.getOrDefault(section, List.of()));
    }

    /** The same under their headings, in the order of the table. */
    public Map<Heading, List<Question>> underHeadings(Section section) {
        return underHeadings(of(section));
    }

    /** What is asked about whole classes of drugs, under headings, in the order of the table. */
    public Map<Heading, List<Question>> drugClasses() {
        return underHeadings(inPlace().stream()
                .filter(question -> question.kind() == Question.Kind.DRUG_HISTORY)
                .toList());
    }

    private Map<Heading, List<Question>> underHeadings(List<Question> asked) {
        Map<Heading, List<Question>> under = new LinkedHashMap<>();
        asked.forEach(question -> under.computeIfAbsent(place(question).heading(), heading -> new ArrayList<>())
                .add(question));
        return under;
    }

    /** The question with this id, whether or not a pack asks it. */
    public Optional<Question> question(String id) {
        return Optional.ofNullable(all.get(id));
    }

    /** What it takes to get an answer, and usually how long. */
    public Optional<Effort> effort(Question question) {
        return library.vocabulary().effort(question.burden());
    }

    /** Where the table of efforts comes from, each source once, as the bibliography has it. */
    public List<String> effortSources() {
        return library.vocabulary().efforts().values().stream()
                .map(Effort::source)
                .distinct()
                .map(library.bibliography().sources()::get)
                .filter(Objects::nonNull)
                .map(Source::text)
                .toList();
    }

    /** Whether a question asks for a judgement over what is on record. */
    boolean judged(Question question) {
        return place(question).heading().judged();
    }

    /** The section in which a question is asked. */
    public Section section(String questionId) {
        SectionTable.Place place = places.get(questionId);
        return place == null ? Section.BACKGROUND : place.section();
    }

    /** Every question of the vocabulary, findings first. */
    public Stream<Question> all() {
        return all.values().stream();
    }

    /** The safety questions in their order. */
    public List<Pack.SafetyQuestion> safety() {
        return safety;
    }

    /** The questions that a safety question is made of, in its order. */
    public List<Question> asked(Pack.SafetyQuestion question) {
        return parts(question).distinct().filter(all::containsKey).map(all::get).toList();
    }

    private static Stream<String> parts(Pack.SafetyQuestion question) {
        return Stream.concat(question.everyOf().stream(), question.answeredBy().stream());
    }

    private static Set<String> used(Library library) {
        Set<String> used = new HashSet<>();
        for (org.casewalk.fact.Question question : Casewalk.questions(library)) {
            for (Object selected : question.selected()) {
                for (String kind : List.of("finding:", "test:", "investigation:")) {
                    used.add(kind + selected);
                }
            }
        }
        return used;
    }

    private static Question elsewhere(String id, Question.Kind kind, String term, String label) {
        return new Question(id, kind, term, label, "", List.of(), Burden.ASK, "", List.of(), false, false, List.of());
    }

    private static Question question(FindingTerm term, Set<String> safety) {
        String id = "finding:" + term.id();
        return new Question(
                id,
                Question.Kind.FINDING,
                term.id(),
                term.label(),
                term.question(),
                term.synonyms(),
                term.burden(),
                "",
                List.of(),
                safety.contains(id),
                term.laterObservation(),
                List.of());
    }

    private static Question question(TestTerm term, Set<String> safety) {
        String id = "test:" + term.id();
        return new Question(
                id,
                Question.Kind.READING,
                term.id(),
                term.label(),
                "",
                term.synonyms(),
                term.burden(),
                term.unit(),
                term.sites(),
                safety.contains(id),
                false,
                List.of());
    }

    private static Question question(InvestigationTerm term, Set<String> safety) {
        String id = "investigation:" + term.id();
        return new Question(
                id,
                Question.Kind.INVESTIGATION,
                term.id(),
                term.label(),
                "",
                term.synonyms(),
                term.burden(),
                "",
                List.of(),
                safety.contains(id),
                false,
                List.of());
    }
}
