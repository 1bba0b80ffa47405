package org.casewalk.cli;

import java.util.List;
import java.util.Locale;
import org.casewalk.pack.PackProblem;

/** Writes what is wrong with packs in the form that case problems have: what, where, the author's own line, what to try. */
final class PackProblemText {

    private static final int WIDEST = 100;

    private PackProblemText() {}

    /** Writes all problems, an empty line between two. */
    static String of(List<PackProblem> problems) {
        return String.join("\n", problems.stream().map(PackProblemText::of).toList());
    }

    private static String of(PackProblem problem) {
        StringBuilder text = new StringBuilder();
        text.append(problem.severity().name().toLowerCase(Locale.ROOT))
                .append('[')
                .append(problem.code())
                .append("]: ")
                .append(problem.message())
                .append("\n  --> ")
                .append(place(problem))
                .append('\n');
        if (!problem.sourceLine().isBlank()) {
            text.append("%3d | ".formatted(problem.place().line()))
                    .append(shown(problem.sourceLine()))
                    .append('\n');
        }
        if (!problem.nearest().isEmpty()) {
            text.append("   = nearest: ")
                    .append(String.join(", ", problem.nearest()))
                    .append('\n');
        }
        return text.append("   = ").append(problem.maybe()).append('\n').toString();
    }

    /** Line 0 stands for the file or folder as a whole. */
    private static String place(PackProblem problem) {
        StringBuilder place = new StringBuilder(problem.place().file());
        if (problem.place().line() > 0) {
            place.append(':').append(problem.place().line());
        }
        return place + (problem.rule().isEmpty() ? "" : "  (rule \"%s\")".formatted(problem.rule()));
    }

    /** A line may hold anything; what cannot be seen, or would move the cursor, is a dot. */
    private static String shown(String line) {
        StringBuilder shown = new StringBuilder();
        line.codePoints().limit(WIDEST).forEach(c -> shown.appendCodePoint(c == '\t' ? ' ' : unseen(c) ? '·' : c));
        return shown.append(line.length() > WIDEST ? "…" : "").toString();
    }

    private static boolean unseen(int c) {
        return Character.isISOControl(c)
                || Character.getType(c) == Character.FORMAT
                || Character.getType(c) == Character.SURROGATE;
    }
}
