package org.casewalk.cli;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.casewalk.casefile.CaseProblem;
import org.casewalk.term.Vocabulary;

/** What is wrong with an answer, without the keys and ids of a file that nobody sees here. */
final class TerminalWalkProblems {

    private static final Pattern ID = Pattern.compile("(?<![\\w-])[a-z][a-z0-9]*(?:-[a-z0-9]+)*(?![\\w-])");

    private final Vocabulary vocabulary;

    TerminalWalkProblems(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** Tells each once: what is told from both of two entries says the same twice. */
    Prose told(List<CaseProblem> problems, Prose prose) {
        Set<List<String>> seen = new HashSet<>();
        for (CaseProblem problem : problems) {
            if (seen.add(
                    Arrays.stream(problem.message().split("[ ,.]+")).sorted().toList())) {
                prose.line(spoken(message(problem))).line("  ", "  ", spoken(problem.maybe()));
            }
        }
        return prose;
    }

    private static String message(CaseProblem problem) {
        return problem.expected().isEmpty()
                ? problem.message()
                : "%s Expected: %s."
                        .formatted(problem.message(), problem.expected().replaceAll("\\.$", ""));
    }

    private String spoken(String text) {
        String plain = text.replaceAll("\"([^\"]*)\" behind \"[a-zA-Z]+\" is text\\.", "\"$1\" is no number.")
                .replace("leave the key out", "leave it out")
                .replace(
                        "Maybe the vocabulary wants a new term: see rules/vocabulary.",
                        "Maybe it has another name: find WORD looks for one.")
                .replaceAll("\\bCel\\b", "°C");
        // What was typed stands between quotation marks and stays as it is.
        String[] parts = plain.split("\"", -1);
        for (int i = 0; i < parts.length; i += 2) {
            parts[i] = ID.matcher(parts[i]).replaceAll(id -> Matcher.quoteReplacement(label(id.group())));
        }
        return String.join("\"", parts);
    }

    private String label(String word) {
        return Optional.ofNullable(vocabulary.findings().get(word))
                .map(term -> "“" + term.label() + "”")
                .or(() -> Optional.ofNullable(vocabulary.tests().get(word)).map(term -> "“" + term.label() + "”"))
                .orElse(word);
    }
}
