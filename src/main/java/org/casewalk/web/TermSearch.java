package org.casewalk.web;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.casewalk.walk.Question;

/** Finds questions by what a person types: label, id or another name; what begins with it first. */
final class TermSearch {

    private static final int NO_MATCH = 9;

    private TermSearch() {}

    static List<Question> find(String typed, Stream<Question> questions) {
        String wanted = typed.strip().toLowerCase(Locale.ROOT);
        if (wanted.isEmpty()) {
            return List.of();
        }
        return questions
                .filter(question -> distance(question, wanted) < NO_MATCH)
                .sorted(Comparator.comparingInt(question -> distance(question, wanted)))
                .toList();
    }

    private static int distance(Question question, String wanted) {
        int best = distance(question.label(), wanted);
        best = Math.min(best, 1 + distance(question.term().replace('-', ' '), wanted));
        for (String name : question.alsoCalled()) {
            best = Math.min(best, 1 + distance(name, wanted));
        }
        return best;
    }

    private static int distance(String name, String wanted) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.equals(wanted)) {
            return 0;
        }
        if (lower.startsWith(wanted)) {
            return 1;
        }
        return lower.contains(" " + wanted) ? 2 : lower.contains(wanted) ? 3 : NO_MATCH;
    }
}
