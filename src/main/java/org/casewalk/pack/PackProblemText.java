package org.casewalk.pack;

import java.util.List;
import java.util.Locale;
import org.casewalk.casefile.Place;

/** Writes problems of rules folders as a person reads them: what, where, the author's own line with the place marked, what to try. */
public final class PackProblemText {

    private static final int WIDEST = 100;
    private static final int BEFORE_CARET = 40;

    private PackProblemText() {}

    /** Writes one problem; every line ends with a line feed. */
    public static String of(PackProblem problem) {
        StringBuilder text = new StringBuilder();
        text.append(problem.severity().name().toLowerCase(Locale.ROOT))
                .append('[')
                .append(problem.code())
                .append("]: ")
                .append(seen(problem.message()))
                .append('\n');
        text.append("  --> ").append(place(problem)).append('\n');
        if (!problem.sourceLine().isBlank()) {
            appendSource(problem, text);
        }
        if (!problem.nearest().isEmpty()) {
            text.append("   = nearest: ")
                    .append(String.join(", ", problem.nearest()))
                    .append('\n');
        }
        return text.append("   = ").append(seen(problem.maybe())).append('\n').toString();
    }

    /** Writes all problems, an empty line between two. */
    public static String of(List<PackProblem> problems) {
        return String.join("\n", problems.stream().map(PackProblemText::of).toList());
    }

    private static String place(PackProblem problem) {
        Place place = problem.place();
        String line = place.line() > 0 ? ":" + place.line() : "";
        String column = place.line() > 0 && place.column() > 0 ? ":" + place.column() : "";
        String rule = problem.rule().isEmpty() ? "" : "  (rule \"%s\")".formatted(seen(problem.rule()));
        String path = place.path().isEmpty() ? "" : "  (%s)".formatted(seen(place.path()));
        return seen(place.file()) + line + column + rule + path;
    }

    /** Shows the line, or the part of a long one around the place. */
    private static void appendSource(PackProblem problem, StringBuilder text) {
        String line = problem.sourceLine();
        int column = problem.place().column();
        int caret = Math.max(0, Math.min(column - 1, line.length()));
        int from = line.length() <= WIDEST ? 0 : Math.max(0, caret - BEFORE_CARET);
        int to = Math.min(line.length(), from + WIDEST);
        String number = "%3d".formatted(problem.place().line());
        String lead = from > 0 ? "…" : "";
        text.append(number)
                .append(" | ")
                .append(lead)
                .append(seen(line.substring(from, to)))
                .append(to < line.length() ? "…" : "")
                .append('\n');
        if (column > 0) {
            text.append(" ".repeat(number.length()))
                    .append(" | ")
                    .append(" ".repeat(lead.length() + caret - from))
                    .append("^".repeat(Math.max(1, Math.min(width(line, caret), to - caret))))
                    .append('\n');
        }
    }

    /** Gives the width of the word or quoted text at a place. */
    private static int width(String line, int caret) {
        if (caret >= line.length()) {
            return 1;
        }
        if (line.charAt(caret) == '"') {
            int end = line.indexOf('"', caret + 1);
            return end < 0 ? 1 : end - caret + 1;
        }
        int end = caret;
        while (end < line.length()
                && (Character.isLetterOrDigit(line.charAt(end)) || "-_".indexOf(line.charAt(end)) >= 0)) {
            end++;
        }
        return end - caret;
    }

    /** Every character takes one column: tabs become a space, what a terminal would obey or hide a dot. */
    private static String seen(String part) {
        StringBuilder shown = new StringBuilder(part.length());
        part.chars().forEach(c -> shown.append(c == '\t' ? ' ' : unseen(c) ? '·' : (char) c));
        return shown.toString();
    }

    private static boolean unseen(int c) {
        return Character.getType(c) == Character.CONTROL || c >= 0x2028 && c <= 0x202E || c >= 0x2066 && c <= 0x2069;
    }
}
