package org.casewalk.explain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.casewalk.checklist.RedFlag;
import org.casewalk.checklist.SafetyQuestions;
import org.casewalk.fact.Truth;
import org.casewalk.pack.Library;
import org.casewalk.pack.Pack;

/** How far the safety questions are answered. */
final class Safety {

    private final SafetyAnswers answers;
    private final List<RedFlag> flags;

    private Safety(SafetyAnswers answers, List<RedFlag> flags) {
        this.answers = answers;
        this.flags = flags;
    }

    static SafetyQuestions of(Library library, SafetyAnswers answers, List<RedFlag> flags) {
        Safety safety = new Safety(answers, flags);
        List<SafetyQuestions.Question> questions = new ArrayList<>();
        for (Pack pack : library.packs()) {
            pack.safetyQuestions().forEach(question -> questions.add(safety.question(question)));
        }
        int answered = count(questions, SafetyQuestions.Standing.ANSWERED);
        int positive = (int)
                questions.stream().filter(SafetyQuestions.Question::positive).count();
        return new SafetyQuestions(questions.size(), answered, positive, questions, statement(questions, positive));
    }

    private SafetyQuestions.Question question(Pack.SafetyQuestion question) {
        boolean positive = positive(question);
        return new SafetyQuestions.Question(
                question.id(),
                question.text(),
                positive ? SafetyQuestions.Standing.ANSWERED : standing(halves(question)),
                positive);
    }

    /** What answers a question as a whole, then each half that it needs besides. */
    private List<SafetyQuestions.Standing> halves(Pack.SafetyQuestion question) {
        List<SafetyQuestions.Standing> halves = new ArrayList<>();
        halves.add(question.answeredBy().stream()
                .map(answers::standing)
                .min(Comparator.naturalOrder())
                .orElse(SafetyQuestions.Standing.ANSWERED));
        question.everyOf().forEach(asked -> halves.add(answers.standing(asked)));
        return halves;
    }

    /** Half a question answered is not an answer to the question, and half of it asked in vain is not the question asked. */
    private static SafetyQuestions.Standing standing(List<SafetyQuestions.Standing> halves) {
        boolean same = halves.stream().distinct().count() == 1;
        boolean allAsked = halves.stream()
                .noneMatch(half ->
                        half == SafetyQuestions.Standing.NOT_ASKED || half == SafetyQuestions.Standing.ANSWERED);
        if (same || allAsked) {
            return halves.stream().max(Comparator.naturalOrder()).orElseThrow();
        }
        return SafetyQuestions.Standing.IN_PART;
    }

    /** Positive where what answers the question is part of why a flag it feeds is met; a normal value beside a flag is not. */
    private boolean positive(Pack.SafetyQuestion question) {
        Set<String> said = Stream.concat(question.answeredBy().stream(), question.everyOf().stream())
                .flatMap(asked -> answers.known(asked).stream())
                .collect(Collectors.toSet());
        return flags.stream()
                .filter(flag ->
                        flag.status() == Truth.MET && question.redFlags().contains(flag.id()))
                .anyMatch(flag -> flag.because().stream().anyMatch(said::contains));
    }

    private static int count(List<SafetyQuestions.Question> questions, SafetyQuestions.Standing standing) {
        return (int) questions.stream()
                .filter(question -> question.standing() == standing)
                .count();
    }

    private static String statement(List<SafetyQuestions.Question> questions, int positive) {
        int answered = count(questions, SafetyQuestions.Standing.ANSWERED);
        return "Safety questions answered: " + answered + " of " + questions.size() + "." + found(answered, positive)
                + open(questions) + " This is not an all-clear.";
    }

    private static String found(int answered, int positive) {
        return switch (answered) {
            case 0 -> "";
            case 1 -> positive == 0 ? " It is part of no red flag on record." : " It is part of a red flag.";
            default ->
                positive == 0
                        ? " None of the " + answered + " is part of a red flag on record."
                        : " " + positive + " of the " + answered + (positive == 1 ? " is" : " are")
                                + " part of a red flag.";
        };
    }

    /** Nobody asked comes first; what was asked in vain is counted apart. */
    private static String open(List<SafetyQuestions.Question> questions) {
        String open = Stream.of(
                        SafetyQuestions.Standing.NOT_ASKED,
                        SafetyQuestions.Standing.IN_PART,
                        SafetyQuestions.Standing.ASKED_NOT_KNOWN,
                        SafetyQuestions.Standing.COULD_NOT_ASSESS)
                .filter(standing -> count(questions, standing) > 0)
                .map(standing -> count(questions, standing) + " " + standing.words())
                .collect(Collectors.joining(", "));
        return open.isEmpty() ? " All were asked." : " " + open + ".";
    }
}
