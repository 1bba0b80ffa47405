package org.casewalk.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.casewalk.casefile.CaseProblem;
import org.casewalk.term.FindingTerm;
import org.casewalk.term.TestTerm;
import org.casewalk.term.Vocabulary;

/** What is wrong with an answer, as a person is told on a page or in a terminal: with labels for ids, and without the places and keys of a file. */
public final class Messages {

    /** More at once help nobody. */
    private static final int MOST = 12;

    private static final Pattern ID = Pattern.compile("(?<![\\w-])[a-z][a-z0-9]*(?:-[a-z0-9]+)*(?![\\w-])");

    private final Vocabulary vocabulary;

    private Messages(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** Tells each once: what is told from both of two entries says the same twice. */
    public static List<Attempt.Message> of(List<CaseProblem> problems, Vocabulary vocabulary) {
        Messages messages = new Messages(vocabulary);
        List<Attempt.Message> told = new ArrayList<>();
        Set<List<String>> seen = new HashSet<>();
        for (CaseProblem problem : problems) {
            if (told.size() < MOST && seen.add(words(problem.message()))) {
                told.add(messages.message(problem));
            }
        }
        return told;
    }

    private static List<String> words(String text) {
        return Arrays.stream(text.split("[ ,.]+")).sorted().toList();
    }

    private Attempt.Message message(CaseProblem problem) {
        String text = problem.expected().isEmpty()
                ? problem.message()
                : "%s Expected: %s."
                        .formatted(problem.message(), problem.expected().replaceAll("\\.$", ""));
        return new Attempt.Message(spoken(text), spoken(problem.maybe()));
    }

    private String spoken(String text) {
        String plain = text.replaceAll("\"([^\"]*)\" behind \"[a-zA-Z]+\" is text\\.", "\"$1\" is no number.")
                .replace("leave the key out", "leave it empty")
                .replace(
                        "Maybe the vocabulary wants a new term: see rules/vocabulary.",
                        "Maybe it has another name: the search finds what is known here.")
                .replaceAll("\\bCel\\b", "°C");
        // What was typed stands between quotation marks and stays as it is.
        String[] parts = plain.split("\"", -1);
        for (int i = 0; i < parts.length; i += 2) {
            parts[i] = ID.matcher(parts[i]).replaceAll(id -> Matcher.quoteReplacement(label(id.group())));
        }
        return String.join("\"", parts);
    }

    private String label(String word) {
        FindingTerm finding = vocabulary.findings().get(word);
        TestTerm test = vocabulary.tests().get(word);
        return finding != null ? "“" + finding.label() + "”" : test != null ? "“" + test.label() + "”" : word;
    }
}
