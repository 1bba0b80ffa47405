package org.casewalk.picture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.casewalk.checklist.Checklist;
import org.casewalk.checklist.Result;
import org.casewalk.checklist.WhatIf;
import org.casewalk.fact.Truth;

/** What one more answer would change: questions against the open patterns and sets that a single answer to them can decide. */
public final class AnswerMap {

    /** More rows than this are no longer a map; the table has them all. */
    private static final int MOST_ROWS = 12;

    private AnswerMap() {}

    /**
     * Draws the map of a checklist; with nothing that one answer can decide it has no rows.
     *
     * @param name unique on the page; begins every id of the drawing
     */
    public static Picture of(String name, Checklist checklist) {
        List<Result> open = checklist.patternsAndSets().stream()
                .filter(result -> !result.couldSettle().isEmpty())
                .toList();
        Map<String, String> questions = new LinkedHashMap<>();
        open.forEach(result ->
                result.couldSettle().forEach(answer -> questions.putIfAbsent(answer.question(), answer.text())));
        List<String> ranked = questions.keySet().stream()
                .sorted(Comparator.comparingLong((String question) -> -reach(open, question)))
                .toList();
        List<String> rows = ranked.stream().limit(MOST_ROWS).toList();
        List<Result> columns = reached(open, rows);
        Grid drawn = grid(
                columns,
                rows.stream().filter(question -> reach(columns, question) > 0).toList(),
                questions);
        String title = "What one more answer could decide";
        String description = description(open, ranked);
        return new Picture(
                title,
                description,
                List.of(drawn.drawing(name, title, description)),
                grid(open, ranked, questions).table());
    }

    /** Of those that are open the ones that most of these questions reach, in their own order. */
    private static List<Result> reached(List<Result> open, List<String> questions) {
        Comparator<Result> byQuestions = Comparator.comparingLong(result -> -questions.stream()
                .filter(question -> !ends(result, question).isEmpty())
                .count());
        List<Result> most = open.stream()
                .filter(result -> questions.stream()
                        .anyMatch(question -> !ends(result, question).isEmpty()))
                .sorted(byQuestions)
                .limit(Grid.MOST_COLUMNS)
                .toList();
        return open.stream().filter(most::contains).toList();
    }

    private static long reach(List<Result> open, String question) {
        return open.stream().filter(result -> !ends(result, question).isEmpty()).count();
    }

    private static String description(List<Result> open, List<String> questions) {
        if (questions.isEmpty()) {
            return "No single answer would decide a pattern or set.";
        }
        String cut = open.size() > Grid.MOST_COLUMNS || questions.size() > MOST_ROWS
                ? " The drawing has the questions that reach most; the table has all."
                : "";
        return "Each row is a question, each numbered column a pattern or set that is open; a sign says what an answer to this question alone"
                + " would make of it." + cut;
    }

    private static Grid grid(List<Result> open, List<String> questions, Map<String, String> texts) {
        return new Grid(
                List.of("Question", "What an answer to it alone would decide"),
                open.stream().map(Result::title).toList(),
                questions.stream()
                        .map(question -> row(open, question, texts.getOrDefault(question, question)))
                        .toList());
    }

    private static Grid.Row row(List<Result> open, String question, String text) {
        List<Sign> cells = new ArrayList<>();
        List<String> words = new ArrayList<>();
        for (Result result : open) {
            cells.add(sign(ends(result, question)));
            words.add(result.couldSettle().stream()
                    .filter(answer -> answer.question().equals(question))
                    .map(answer -> answer.answer() + ": " + (answer.status() == Truth.MET ? "met" : "not met"))
                    .reduce((a, b) -> a + "; " + b)
                    .orElse(""));
        }
        return new Grid.Row(text, cells, words);
    }

    private static Set<Truth> ends(Result result, String question) {
        Set<Truth> ends = new LinkedHashSet<>();
        result.couldSettle().stream()
                .filter(answer -> answer.question().equals(question))
                .map(WhatIf::status)
                .forEach(ends::add);
        return ends;
    }

    private static Sign sign(Set<Truth> ends) {
        if (ends.isEmpty()) {
            return Sign.NOT_PART;
        }
        if (ends.size() > 1) {
            return Sign.EITHER;
        }
        return ends.contains(Truth.MET) ? Sign.MET : Sign.NOT_MET;
    }
}
