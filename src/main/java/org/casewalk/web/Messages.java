package org.casewalk.web;

import java.util.List;
import org.casewalk.casefile.CaseProblem;

/** What is wrong with an answer, as a page says it: without the places of a file that nobody sees. */
final class Messages {

    /** More at once help nobody. */
    private static final int MOST = 12;

    private Messages() {}

    static List<Attempt.Message> of(List<CaseProblem> problems) {
        return problems.stream()
                .limit(MOST)
                .map(problem -> new Attempt.Message(text(problem), problem.maybe()))
                .toList();
    }

    private static String text(CaseProblem problem) {
        return problem.expected().isEmpty()
                ? problem.message()
                : "%s Expected: %s."
                        .formatted(problem.message(), problem.expected().replaceAll("\\.$", ""));
    }
}
