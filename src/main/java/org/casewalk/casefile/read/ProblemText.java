package org.casewalk.casefile.read;

import java.util.List;
import java.util.Locale;
import org.casewalk.casefile.CaseProblem;
import org.casewalk.casefile.Place;

/** Writes problems as a person reads them: what, where, the author's own line with the place underlined, what to try. */
public final class ProblemText {

    private static final int WIDEST = 100;
    private static final int BEFORE_CARET = 40;

    private ProblemText() {}

    /** Writes one problem; every line ends with a line feed. */
    public static String of(CaseProblem problem) {
        StringBuilder text = new StringBuilder();
        text.append("%s[%s]: %s%n"
                .formatted(problem.severity().name().toLowerCase(Locale.ROOT), problem.code(), problem.message())
                .replace("\r\n", "\n"));
        text.append("  --> ").append(place(problem.place())).append('\n');
        if (!problem.sourceLine().isBlank()) {
            appendSource(problem, text);
        }
        if (!problem.expected().isEmpty()) {
            text.append("   = expected: ").append(problem.expected()).append('\n');
        }
        if (!problem.nearest().isEmpty()) {
            text.append("   = nearest: ")
                    .append(String.join(", ", problem.nearest()))
                    .append('\n');
        }
        return text.append("   = ").append(problem.maybe()).append('\n').toString();
    }

    /** Writes all problems, an empty line between two. */
    public static String of(List<CaseProblem> problems) {
        return String.join("\n", problems.stream().map(ProblemText::of).toList());
    }

    private static String place(Place place) {
        String file = place.file().isEmpty() ? "<text>" : Quoted.visible(place.file());
        String path = place.path().isEmpty() ? "" : "  (%s)".formatted(Quoted.visible(place.path()));
        return "%s:%d:%d%s".formatted(file, place.line(), place.column(), path);
    }

    /** Shows the line, or the part of a long one around the place. */
    private static void appendSource(CaseProblem problem, StringBuilder text) {
        String line = problem.sourceLine();
        int caret = Math.max(0, Math.min(problem.place().column() - 1, line.length()));
        int from = line.length() <= WIDEST ? 0 : Math.max(0, caret - BEFORE_CARET);
        int to = Math.min(line.length(), from + WIDEST);
        String number = "%3d".formatted(problem.place().line());
        String lead = from > 0 ? "…" : "";
        String before = shown(line.substring(from, caret));
        String after = shown(line.substring(caret, to));
        int width = Math.min(problem.width(), Math.max(1, to - caret));
        text.append(number)
                .append(" | ")
                .append(lead)
                .append(before)
                .append(after)
                .append(to < line.length() ? "…" : "");
        text.append('\n');
        text.append(" ".repeat(number.length())).append(" | ");
        text.append(" ".repeat(lead.length() + before.length()));
        text.append("^".repeat(width)).append('\n');
    }

    /** Every character takes one column: tabs become a space, what is not seen a dot. */
    private static String shown(String part) {
        StringBuilder shown = new StringBuilder(part.length());
        part.codePoints().forEach(c -> shown.appendCodePoint(c == '\t' ? ' ' : Quoted.unseen(c) ? '·' : c));
        return shown.toString();
    }
}
