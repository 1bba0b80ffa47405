package org.casewalk.render.page;

import java.util.Collection;
import java.util.List;
import org.casewalk.checklist.Checklist;
import org.casewalk.checklist.Entered;

/** Entries in the fewest words. */
final class Recorded {

    private Recorded() {}

    /** What was recorded and when; nothing is said twice. */
    static Line brief(Entered entry) {
        String said = entry.label().isEmpty() || entry.statement().startsWith(entry.label())
                ? entry.statement()
                : entry.label() + ": " + entry.statement();
        Line line = Line.empty().quote(said);
        return entry.at().isEmpty() || said.endsWith(entry.at())
                ? line
                : line.plain(" (").quote(entry.at()).plain(")");
    }

    /** The entries with these ids, in the order of the checklist. */
    static Line brief(Checklist checklist, Collection<String> ids) {
        List<Entered> entries = checklist.entered().stream()
                .filter(entry -> ids.contains(entry.id()))
                .toList();
        return joined(entries);
    }

    /** What the entries with these ids are about, each once and at most so many; what they say is told with their entries. */
    static Line labels(Checklist checklist, Collection<String> ids, int most) {
        List<String> labels = checklist.entered().stream()
                .filter(entry -> ids.contains(entry.id()))
                .map(Recorded::label)
                .distinct()
                .toList();
        Line line = Line.empty();
        for (String label : labels.subList(0, Math.min(most, labels.size()))) {
            line = (line.isEmpty() ? line : line.plain("; ")).quote(label);
        }
        return labels.size() > most ? line.plain(" and " + (labels.size() - most) + " more") : line;
    }

    private static String label(Entered entry) {
        return entry.label().isEmpty() ? entry.statement() : entry.label();
    }

    /** Entries with semicolons between. */
    static Line joined(List<Entered> entries) {
        Line line = Line.empty();
        for (Entered entry : entries) {
            line = (line.isEmpty() ? line : line.plain("; ")).then(brief(entry));
        }
        return line;
    }
}
