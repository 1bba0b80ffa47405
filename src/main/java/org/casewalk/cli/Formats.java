package org.casewalk.cli;

import java.util.List;
import java.util.stream.Stream;
import org.casewalk.render.Format;
import org.casewalk.term.Nearest;

/** The forms of a checklist as words of the command line. */
final class Formats {

    static final List<String> TOKENS =
            Stream.of(Format.values()).map(Format::token).toList();

    private Formats() {}

    /** Finds a form by its word. */
    static Format of(String written) {
        return Format.of(written).orElseThrow(() -> {
            List<String> near = Nearest.to(written, TOKENS);
            return new Stop(
                    ExitCode.USAGE,
                    "There is no format \"%s\".".formatted(written),
                    near.isEmpty()
                            ? "Maybe one of: %s.".formatted(String.join(", ", TOKENS))
                            : "Maybe --format %s.".formatted(near.get(0)));
        });
    }

    /** A page holds one case; two pages after each other are no page. */
    static void refuseSeveral(Format format, boolean several) {
        if (several && format == Format.HTML) {
            throw new Stop(
                    ExitCode.USAGE,
                    "One HTML page shows one case, and there are several.",
                    "Maybe run it once for each case, or use --format markdown.");
        }
    }

    /** What stands between two cases. */
    static String between(Format format) {
        return switch (format) {
            case TEXT -> "\n" + "=".repeat(72) + "\n\n";
            case MARKDOWN -> "\n---\n\n";
            case JSON, NDJSON, HTML -> "";
        };
    }
}
