package org.casewalk.explain;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.casewalk.checklist.RedFlag;
import org.casewalk.checklist.SafetyQuestions;
import org.casewalk.fact.Truth;
import org.casewalk.pack.Library;
import org.casewalk.pack.Pack;
import org.casewalk.pack.Pattern;

/** How far the safety questions are answered. */
final class Safety {

    private Safety() {}

    static SafetyQuestions of(Library library, FactIndex facts, Reasoning reasoning, List<RedFlag> flags) {
        Set<String> answered = answered(facts, reasoning);
        Set<String> raised = new HashSet<>();
        flags.stream().filter(flag -> flag.status() == Truth.MET).forEach(flag -> raised.add(flag.id()));
        List<SafetyQuestions.Question> questions = new ArrayList<>();
        for (Pack pack : library.packs()) {
            for (Pack.SafetyQuestion question : pack.safetyQuestions()) {
                boolean has = question.answeredBy().stream().anyMatch(answered::contains);
                boolean positive = has && question.redFlags().stream().anyMatch(raised::contains);
                questions.add(new SafetyQuestions.Question(question.id(), question.text(), has, positive));
            }
        }
        return counted(questions);
    }

    /** A question counts as answered when some pattern about it is decided; a note that nobody could look is no answer. */
    private static Set<String> answered(FactIndex facts, Reasoning reasoning) {
        Set<String> answered = new HashSet<>();
        for (Pattern pattern : reasoning.base()) {
            if (facts.truth(pattern) != Truth.OPEN) {
                answered.addAll(Questions.of(pattern));
            }
        }
        return answered;
    }

    private static SafetyQuestions counted(List<SafetyQuestions.Question> questions) {
        int answered = (int)
                questions.stream().filter(SafetyQuestions.Question::answered).count();
        int positive = (int)
                questions.stream().filter(SafetyQuestions.Question::positive).count();
        return new SafetyQuestions(
                questions.size(), answered, positive, questions, statement(questions.size(), answered, positive));
    }

    private static String statement(int total, int answered, int positive) {
        String found =
                switch (answered) {
                    case 0 -> "";
                    default ->
                        positive == 0
                                ? " None of the %d is positive.".formatted(answered)
                                : " %d of the %d %s part of a red flag."
                                        .formatted(positive, answered, positive == 1 ? "is" : "are");
                };
        String open = answered == total ? " All were asked." : " %d not yet asked.".formatted(total - answered);
        return "Safety questions answered: %d of %d.%s%s This is not an all-clear."
                .formatted(answered, total, found, open);
    }
}
