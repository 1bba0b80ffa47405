package org.casewalk.casefile.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.casewalk.casefile.CaseProblem;
import org.casewalk.casefile.CaseProblem.Severity;
import org.casewalk.casefile.Place;

/** Collects what is wrong with one case. Not shared between threads. */
final class Problems {

    /** More are not told: whoever has a hundred starts with these. */
    static final int LIMIT = 100;

    private static final Comparator<CaseProblem> FILE_ORDER = Comparator.<CaseProblem>comparingInt(
                    problem -> problem.place().line())
            .thenComparingInt(problem -> problem.place().column());

    private final String fileName;
    private final SourceLines lines;
    private final List<CaseProblem> found = new ArrayList<>();

    Problems(String fileName, SourceLines lines) {
        this.fileName = fileName;
        this.lines = lines;
    }

    Place place(Spot spot, String path) {
        return new Place(fileName, lines.lineInFile(spot.line()), spot.column(), path);
    }

    /** Says whether there are so many that looking on is of no use. */
    boolean full() {
        return found.size() > LIMIT;
    }

    boolean anyError() {
        return found.stream().anyMatch(problem -> problem.severity() == Severity.ERROR);
    }

    void add(Fault fault, Spot spot, String path, String message, String expected, String maybe) {
        add(fault, spot, path, message, expected, List.of(), maybe);
    }

    void add(Fault fault, Spot spot, String path, String message, String expected, List<String> nearest, String maybe) {
        if (full()) {
            return;
        }
        if (found.size() == LIMIT) {
            found.add(problem(
                    Fault.MORE_PROBLEMS,
                    spot,
                    "",
                    "There are more problems than the %d told here.".formatted(LIMIT),
                    "",
                    List.of(),
                    "Maybe this is not a case file, or one mistake repeats: mend these first and read it again."));
            return;
        }
        found.add(problem(fault, spot, path, message, expected, nearest, maybe));
    }

    List<CaseProblem> inFileOrder() {
        return found.stream().sorted(FILE_ORDER).toList();
    }

    private CaseProblem problem(
            Fault fault, Spot spot, String path, String message, String expected, List<String> nearest, String maybe) {
        return new CaseProblem(
                fault.code(),
                fault.severity(),
                place(spot, path),
                spot.width(),
                message,
                expected,
                nearest,
                maybe,
                lines.line(spot.line()));
    }
}
