package org.casewalk.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.casewalk.casefile.CaseEdit;
import org.casewalk.casefile.CaseFile;
import org.casewalk.casefile.InvestigationEntry;
import org.casewalk.casefile.InvestigationEntry.Result;
import org.casewalk.casefile.Person;
import org.casewalk.casefile.Place;
import org.casewalk.casefile.When;
import org.casewalk.pack.Pattern;
import org.casewalk.term.Interval;
import org.casewalk.term.Vocabulary;

/**
 * The answers that a question can have, as far as the loaded rules can tell them apart: a finding present or absent, a reading in
 * every interval between thresholds in use, and so on. Every answer is an entry that a person could have made, so that a thought
 * experiment means the same as the edit.
 */
final class Fillings {

    /** Marks entries of thought experiments; no author's id begins so. */
    static final String THOUGHT = "thought experiment: ";

    /** No older age is offered as an answer. */
    private static final double OLDEST = 115;

    private final FindingFillings findings;
    private final ReadingFillings readings;
    private final ExposureFillings exposures;
    private final Vocabulary vocabulary;
    private final Reasoning reasoning;

    Fillings(Vocabulary vocabulary, Reasoning reasoning) {
        this.vocabulary = vocabulary;
        this.findings = new FindingFillings();
        this.readings = new ReadingFillings(vocabulary);
        this.exposures = new ExposureFillings();
        this.reasoning = reasoning;
    }

    /** The base patterns that ask this question, in library order. */
    List<Pattern> asking(String question) {
        return reasoning.asking(question).stream().map(reasoning.base()::get).toList();
    }

    static boolean asks(Pattern pattern, String question) {
        return question.equals("onset")
                ? Questions.needsOnset(pattern)
                : Questions.of(pattern).contains(question);
    }

    /**
     * Lists the answers to a question that the record leaves possible; empty where this cannot be told.
     *
     * @param patterns those that ask the question, as far as their claims shall be told apart
     */
    List<Filling> open(String question, CaseFile caseFile, List<Pattern> patterns, FactIndex facts) {
        String subject = question.substring(question.indexOf(':') + 1);
        if (question.startsWith("finding:")) {
            return findings.open(question, subject, caseFile, patterns);
        }
        if (question.startsWith("test:")) {
            return readings.open(question, subject, caseFile, patterns, facts);
        }
        if (question.startsWith("class:")) {
            return exposures.open(question, subject, caseFile, patterns);
        }
        return other(question, subject, caseFile, patterns);
    }

    /** Lists the answers to a question as if nothing had been recorded about it. */
    List<Filling> anew(String question, CaseFile caseFile, List<Pattern> patterns) {
        String subject = question.substring(question.indexOf(':') + 1);
        CaseFile without = without(question, subject, caseFile);
        FactIndex nothing = new FactIndex(List.of(), List.of());
        return open(question, without, patterns, nothing).stream()
                .map(filling -> new Filling(question, filling.answer(), filling.plausible(), base -> filling.into()
                        .apply(without(question, subject, base))))
                .toList();
    }

    /** The case without what it says about a question. */
    static CaseFile without(String question, String subject, CaseFile caseFile) {
        return CaseEdit.without(caseFile, entry -> Answered.by(entry, question, subject));
    }

    private List<Filling> other(String question, String subject, CaseFile caseFile, List<Pattern> patterns) {
        if (question.startsWith("investigation:")) {
            return Stream.of(Result.NORMAL, Result.ABNORMAL)
                    .map(result -> new Filling(
                            question,
                            result == Result.NORMAL ? "normal or negative" : "abnormal or positive",
                            base -> CaseEdit.with(
                                    CaseEdit.without(base, entry -> pending(entry, subject)),
                                    investigation(subject, result))))
                    .toList();
        }
        return switch (question) {
            case "setting" -> settings(question, patterns);
            case "person" -> persons(question, caseFile, patterns);
            case "onset" -> exposures.onsets(question, caseFile, patterns);
            default -> List.of();
        };
    }

    private static boolean pending(org.casewalk.casefile.Entry entry, String subject) {
        return entry instanceof InvestigationEntry investigation
                && investigation.investigation().equals(subject)
                && investigation.result() == Result.PENDING;
    }

    private static InvestigationEntry investigation(String id, Result result) {
        return new InvestigationEntry(
                THOUGHT + id,
                id,
                result,
                InvestigationEntry.BeforeAntibiotics.NOT_STATED,
                When.UNKNOWN,
                When.UNKNOWN,
                "",
                "",
                Place.NONE);
    }

    /** Every place that a rule asks about, and one that none asks about. */
    private List<Filling> settings(String question, List<Pattern> patterns) {
        List<String> asked = patterns.stream().map(Pattern::subject).distinct().toList();
        List<String> all = new ArrayList<>(asked);
        vocabulary.settings().keySet().stream()
                .filter(id -> !asked.contains(id))
                .findFirst()
                .ifPresent(all::add);
        return all.stream()
                .map(id -> new Filling(
                        question, vocabulary.settings().getOrDefault(id, id), base -> CaseEdit.withSetting(base, id)))
                .toList();
    }

    private static List<Filling> persons(String question, CaseFile caseFile, List<Pattern> patterns) {
        Person known = caseFile.person();
        List<Interval> ages = ages(known.ageYears(), patterns);
        List<Person.Sex> sexes = known.sex() == Person.Sex.NOT_STATED
                ? List.of(Person.Sex.FEMALE, Person.Sex.MALE, Person.Sex.OTHER)
                : List.of(known.sex());
        List<Filling> all = new ArrayList<>();
        for (Interval age : ages) {
            for (Person.Sex sex : sexes) {
                String words = (age.exact() ? Numbers.text(age.atLeast()) + " years, " : "") + Layouts.token(sex);
                boolean plausible = !age.exact() || age.atLeast() <= OLDEST;
                all.add(new Filling(
                        question,
                        words,
                        plausible,
                        base -> CaseEdit.withPerson(base, new Person(age, sex, known.riskNotes()))));
            }
        }
        return all;
    }

    /** The ages that rules tell apart within what is recorded; what is recorded where they tell none apart. */
    private static List<Interval> ages(Interval known, List<Pattern> patterns) {
        List<Interval> ages = Representatives.of(Representatives.thresholds(patterns.stream(), "ageYears")).stream()
                .filter(age -> age >= known.atLeast() && age <= known.atMost())
                .map(Interval::exactly)
                .toList();
        return ages.isEmpty() ? List.of(known) : ages;
    }
}
