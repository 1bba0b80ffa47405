package org.casewalk.pack;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.casewalk.casefile.Place;

/** Collects what is wrong with rules folders, with the authors' own lines. Not shared between threads. */
public final class Problems {

    private record Text(int order, List<String> lines) {}

    private final Map<String, Text> texts = new LinkedHashMap<>();
    private final List<PackProblem> found = new ArrayList<>();

    /** Remembers a file's text, so that problems in it can show the line. Files are told in the order of these calls. */
    public void read(String file, String text) {
        texts.putIfAbsent(file, new Text(texts.size(), List.of(text.split("\r\n|\r|\n", -1))));
    }

    /** Adds a problem outside any rule. */
    public void add(Fault fault, Place place, String message, String maybe) {
        add(fault, place, "", message, List.of(), maybe);
    }

    /** Adds a problem; the same one twice is told once. */
    public void add(Fault fault, Place place, String rule, String message, List<String> nearest, String maybe) {
        PackProblem problem = new PackProblem(
                fault.code(), fault.severity(), place, rule, message, nearest, maybe, line(place.file(), place.line()));
        if (!found.contains(problem)) {
            found.add(problem);
        }
    }

    /** Says whether the folders are refused. */
    public boolean anyError() {
        return found.stream().anyMatch(problem -> problem.severity() == PackProblem.Severity.ERROR);
    }

    /** Lists all problems by file, line and column. */
    public List<PackProblem> inOrder() {
        return found.stream()
                .sorted(Comparator.<PackProblem>comparingInt(problem -> order(problem.place()))
                        .thenComparingInt(problem -> problem.place().line())
                        .thenComparingInt(problem -> problem.place().column()))
                .toList();
    }

    /** Gives an author's line without its end; empty when there is no such file or line. */
    public String line(String file, int line) {
        Text text = texts.get(file);
        return text == null || line < 1 || line > text.lines.size() ? "" : text.lines.get(line - 1);
    }

    private int order(Place place) {
        Text text = texts.get(place.file());
        return text == null ? texts.size() : text.order;
    }
}
