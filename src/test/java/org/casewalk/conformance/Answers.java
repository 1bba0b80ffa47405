package org.casewalk.conformance;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.casewalk.casefile.InvestigationEntry.Result;
import org.casewalk.casefile.Person;
import org.casewalk.casefile.Person.Sex;
import org.casewalk.pack.Claim;
import org.casewalk.pack.Pattern;
import org.casewalk.pack.Rule;
import org.casewalk.term.Interval;
import org.casewalk.term.Vocabulary;

/**
 * The answers worth trying for each question that some rules ask: below, at and above every threshold, in, out of and astride every
 * window, unknown for every reason. The first three answer in two opposite ways and not at all.
 */
final class Answers {

    private Answers() {}

    /** Answers by question, in the order in which the rules ask. */
    static Map<String, List<Answer>> to(Collection<Rule> rules, Vocabulary vocabulary) {
        Map<String, List<Pattern>> asked = new LinkedHashMap<>();
        boolean onset = false;
        for (Rule rule : rules) {
            for (Pattern pattern : rule.condition().patterns().toList()) {
                for (String question : QuestionIds.of(pattern)) {
                    asked.computeIfAbsent(question, unused -> new ArrayList<>()).add(pattern);
                }
                onset |= QuestionIds.comparesWithOnset(pattern);
            }
        }
        Map<String, List<Answer>> answers = new LinkedHashMap<>();
        asked.forEach((question, patterns) -> answers.put(question, answers(question, patterns, vocabulary)));
        if (onset) {
            answers.put(
                    QuestionIds.ONSET,
                    List.of(
                            Answer.onset(Entries.day(0)),
                            Answer.onset(Entries.days(-1, 1)),
                            Answer.NONE,
                            Answer.onset(Entries.hour(8))));
        }
        return answers;
    }

    private static List<Answer> answers(String question, List<Pattern> patterns, Vocabulary vocabulary) {
        String subject = question.substring(question.indexOf(':') + 1);
        return switch (question.replaceFirst(":.*", "")) {
            case "finding" -> FindingAnswers.to(subject, patterns);
            case "test" -> ReadingAnswers.to(vocabulary.test(subject), patterns);
            case "class" -> ExposureAnswers.to(subject, patterns, vocabulary);
            case "investigation" -> investigation(subject);
            case "person" -> person(patterns);
            case "setting" -> settings(patterns, vocabulary);
            default -> throw new IllegalArgumentException(question);
        };
    }

    private static List<Answer> investigation(String id) {
        List<Answer> answers = new ArrayList<>();
        answers.add(Answer.of("normal", Entries.investigation("i-" + id, id, Result.NORMAL)));
        answers.add(Answer.of("abnormal", Entries.investigation("i-" + id, id, Result.ABNORMAL)));
        answers.add(Answer.NONE);
        for (Result result : List.of(Result.PENDING, Result.NOT_DONE, Result.NOT_KNOWN)) {
            answers.add(Answer.of(result.name(), Entries.investigation("i-" + id, id, result)));
            answers.add(Answer.of(
                    "normal and " + result,
                    Entries.investigation("i-" + id, id, Result.NORMAL),
                    Entries.investigation("i-" + id + "-again", id, result)));
        }
        answers.add(Answer.of(
                "normal, then abnormal",
                Entries.investigation("i-" + id, id, Result.NORMAL),
                Entries.investigation("i-" + id + "-again", id, Result.ABNORMAL)));
        return answers;
    }

    private static List<Answer> person(List<Pattern> patterns) {
        List<Answer> answers = new ArrayList<>();
        List<Interval> ages = new ArrayList<>();
        for (double age : thresholds(patterns, "ageYears")) {
            ages.add(Interval.exactly(age - 1));
            ages.add(Interval.exactly(age));
            ages.add(Interval.exactly(age + 1));
            ages.add(new Interval(age - 1, Double.POSITIVE_INFINITY));
        }
        answers.add(Answer.of(new Person(Interval.exactly(5), Sex.MALE, "")));
        answers.add(Answer.of(new Person(Interval.exactly(89), Sex.FEMALE, "")));
        answers.add(Answer.NONE);
        answers.add(Answer.of(new Person(new Interval(90, Double.POSITIVE_INFINITY), Sex.OTHER, "")));
        for (Interval age : ages) {
            answers.add(Answer.of(new Person(age, Sex.NOT_STATED, "")));
            answers.add(Answer.of(new Person(age, Sex.FEMALE, "")));
        }
        return answers;
    }

    private static List<Answer> settings(List<Pattern> patterns, Vocabulary vocabulary) {
        Set<String> asked = new TreeSet<>();
        patterns.forEach(pattern -> asked.add(pattern.subject()));
        List<Answer> answers = new ArrayList<>();
        answers.add(Answer.setting(asked.iterator().next()));
        vocabulary.settings().keySet().stream()
                .filter(setting -> !asked.contains(setting))
                .limit(1)
                .forEach(setting -> answers.add(Answer.setting(setting)));
        answers.add(Answer.NONE);
        asked.stream().skip(1).forEach(setting -> answers.add(Answer.setting(setting)));
        return answers;
    }

    /** Numbers that rules compare a quantity with, ascending. */
    static Set<Double> thresholds(List<Pattern> patterns, String stem) {
        Set<Double> numbers = new TreeSet<>();
        for (Pattern pattern : patterns) {
            for (Claim claim : pattern.claims()) {
                if (claim instanceof Claim.Compares compares
                        && compares.field().replaceFirst("At(Least|Most)$", "").equals(stem)) {
                    numbers.add(compares.number());
                }
            }
        }
        return numbers;
    }
}
