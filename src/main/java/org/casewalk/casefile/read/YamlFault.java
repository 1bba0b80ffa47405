package org.casewalk.casefile.read;

import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.reader.ReaderException;

/** Says in our words why a text is not YAML. */
final class YamlFault {

    private YamlFault() {}

    static BrokenText of(MarkedYAMLException cause, String text) {
        Mark mark = cause.getProblemMark() == null ? cause.getContextMark() : cause.getProblemMark();
        Spot spot = mark == null ? Spot.START : new Spot(mark.getLine() + 1, mark.getColumn() + 1, 1);
        String problem = String.valueOf(cause.getProblem()).replaceAll("\\s+", " ");
        String line = new SourceLines(text, 1).line(spot.line());
        return new BrokenText(
                Fault.NOT_WELL_FORMED,
                spot,
                "This is not well-formed YAML: %s.".formatted(problem.replaceAll("[.]+$", "")),
                maybe(problem, line));
    }

    static BrokenText of(ReaderException cause, String text) {
        int at = Math.min(cause.getPosition(), text.length());
        String before = text.substring(0, at);
        int line = 1 + (int) before.chars().filter(c -> c == '\n').count();
        return new BrokenText(
                Fault.CONTROL_CHARACTER,
                new Spot(line, before.length() - before.lastIndexOf('\n'), 1),
                "The character U+%04X cannot stand in a case.".formatted(cause.getCodePoint()),
                "Maybe it came along with copied text: delete it and type the text again.");
    }

    static BrokenText of(YAMLException cause) {
        return new BrokenText(
                Fault.NOT_WELL_FORMED,
                Spot.START,
                "This is not well-formed YAML.",
                "Maybe a quote or a bracket is left open: %s"
                        .formatted(String.valueOf(cause.getMessage()).replaceAll("\\s+", " ")));
    }

    private static String maybe(String problem, String line) {
        String indent = line.substring(0, line.length() - line.stripLeading().length());
        if (indent.contains("\t") || problem.contains("'\\t")) {
            return "Maybe the line is indented with a tab: YAML wants spaces.";
        }
        if (problem.contains("mapping values are not allowed")) {
            return "Maybe a text with a colon in it wants quotes.";
        }
        if (problem.contains("could not find expected ':'")) {
            return "Maybe a colon is missing after the key.";
        }
        if (problem.contains("chomping")) {
            return "Maybe a sign such as > or | begins the value: put it in quotes.";
        }
        if (problem.contains("<block end>")) {
            return "Maybe this line is indented differently from its neighbours, or a quote is missing.";
        }
        return "Maybe a quote or a bracket is left open here or on the line before.";
    }
}
