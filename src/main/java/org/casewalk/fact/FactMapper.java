package org.casewalk.fact;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.casewalk.casefile.CaseFile;
import org.casewalk.casefile.Episode;
import org.casewalk.casefile.Person.Sex;
import org.casewalk.term.DrugClassLinks;
import org.casewalk.term.Vocabulary;

/**
 * Turns a case into the facts that answer the questions of the loaded packs. Certainty is claimed only where the record proves it;
 * what is unknown, vague or contradictory leaves both directions of a claim open. The page {@code docs/facts.md} gives the rules
 * and their reasons. Immutable and thread-safe; the questions are sorted and indexed once.
 */
public final class FactMapper {

    private final Vocabulary vocabulary;
    private final FindingFacts.Meaning meaning;
    private final DrugClassLinks classes;
    private final FindingFacts findings;
    private final ReadingFacts readings;
    private final ExposureFacts exposures;
    private final InvestigationFacts investigations;
    private final boolean person;
    private final List<String> settings;

    /**
     * Prepares for a set of questions.
     *
     * @param vocabulary gives what findings imply, the limits of tests and the classes of drugs
     * @param asked in any order; repetitions, and questions about what lower strata decide, are dropped
     */
    public FactMapper(Vocabulary vocabulary, Collection<Question> asked) {
        this(vocabulary, FindingFacts.Meaning.of(vocabulary), new DrugClassLinks(vocabulary), asked);
    }

    private FactMapper(
            Vocabulary vocabulary, FindingFacts.Meaning meaning, DrugClassLinks classes, Collection<Question> asked) {
        this.vocabulary = vocabulary;
        this.meaning = meaning;
        this.classes = classes;
        Set<Question> questions = new HashSet<>(asked);
        this.findings = new FindingFacts(meaning, of(questions, "Finding"), of(questions, "Together"));
        this.readings = new ReadingFacts(
                vocabulary,
                of(questions, "Reading"),
                of(questions, "Occasions"),
                of(questions, "Sustained"),
                of(questions, "Rise"),
                of(questions, "Swing"),
                of(questions, "Trend"));
        this.exposures =
                new ExposureFacts(vocabulary, classes, of(questions, "Exposure"), of(questions, "ExposureHistory"));
        this.investigations = new InvestigationFacts(of(questions, "Investigation"));
        this.person = !of(questions, "Person").isEmpty();
        this.settings = of(questions, "Setting").stream()
                .map(question -> question.text(0))
                .toList();
    }

    /** Prepares for other questions, and shares what depends on the vocabulary alone. */
    public FactMapper about(Collection<Question> asked) {
        return new FactMapper(vocabulary, meaning, classes, asked);
    }

    private static List<Question> of(Set<Question> questions, String type) {
        List<Question> of = new ArrayList<>();
        for (Question question : questions) {
            if (question.type().equals(type)) {
                of.add(question);
            }
        }
        of.sort(Order.QUESTIONS);
        return of;
    }

    /** Maps a case. Each question that has exactly one answer gets one fact, even where the case is silent. */
    public Facts map(CaseFile caseFile) {
        Episode episode = caseFile.episode();
        Span span = Span.of(episode);
        List<Fact> facts = new ArrayList<>();
        List<ClosedRecord> closed = new ArrayList<>();
        List<Conflict> conflicts = new ArrayList<>();
        FindingFacts.Evidence evidence = findings.gather(caseFile, episode.id(), span);
        evidence.findings(facts);
        readings.map(caseFile, episode.id(), span, facts, closed);
        evidence.together(facts);
        evidence.conflicts(conflicts);
        exposures.map(caseFile, episode.onset(), facts, closed, conflicts);
        investigations.map(caseFile, episode.id(), span, facts, closed);
        person(caseFile, facts);
        settings(caseFile, facts);
        closed.sort(Order.CLOSED);
        conflicts.sort(Order.CONFLICTS);
        return new Facts(facts, closed, conflicts);
    }

    /** Says whether an entry belongs to the episode that is walked through. */
    static boolean current(String entryEpisode, String episode) {
        return entryEpisode.isEmpty() || entryEpisode.equals(episode);
    }

    private void person(CaseFile caseFile, List<Fact> facts) {
        if (person) {
            org.casewalk.casefile.Person recorded = caseFile.person();
            boolean silent = recorded.unknown();
            facts.add(new Person(
                    recorded.ageYears().atLeast(),
                    recorded.ageYears().atMost(),
                    recorded.sex() == Sex.FEMALE,
                    recorded.sex() == Sex.MALE,
                    silent ? List.of() : List.of("person")));
        }
    }

    private void settings(CaseFile caseFile, List<Fact> facts) {
        String place = caseFile.setting();
        for (String id : settings) {
            facts.add(new Setting(
                    id,
                    place.equals(id),
                    !place.isEmpty() && !place.equals(id),
                    place.isEmpty() ? List.of() : List.of("setting")));
        }
    }
}
