package org.casewalk.pack.drl;

import java.util.List;
import org.casewalk.casefile.Place;
import org.casewalk.pack.Fault;
import org.casewalk.pack.Problems;

/** Problems of one rule file. */
final class FileProblems {

    private final String file;
    private final Problems problems;

    FileProblems(String file, Problems problems) {
        this.file = file;
        this.problems = problems;
    }

    Place place(int line, int column) {
        return new Place(file, line, column, "");
    }

    void add(Fault fault, Token at, String rule, String message, String maybe) {
        problems.add(fault, place(at.line(), at.column()), rule, message, List.of(), maybe);
    }

    void add(Fault fault, Token at, String rule, String message, List<String> nearest, String maybe) {
        problems.add(fault, place(at.line(), at.column()), rule, message, nearest, maybe);
    }

    void add(Fault fault, int line, int column, String rule, String message, List<String> nearest, String maybe) {
        problems.add(fault, place(line, column), rule, message, nearest, maybe);
    }

    void add(Forbidden forbidden, Token at, String rule) {
        add(forbidden, at, rule, at.text());
    }

    void add(Forbidden forbidden, Token at, String rule, String written) {
        add(forbidden.fault(), at, rule, forbidden.message(written), forbidden.maybe());
    }
}
