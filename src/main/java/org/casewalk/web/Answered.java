package org.casewalk.web;

import io.javalin.http.Context;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.casewalk.walk.Question;
import org.casewalk.walk.Walk;
import org.casewalk.walk.Walks;

/** What an answer changed on the page that it came from: a page with a script puts that in the place of what stands there. */
final class Answered {

    private final Walks walks;
    private final Rows rows;

    Answered(Walks walks, Rows rows) {
        this.walks = walks;
        this.rows = rows;
    }

    /**
     * Whether the page can take up what changed and be whole again: it asks for a part, it showed the walk as it stood before the answer,
     * and the answer was given to a question of it.
     */
    static boolean fits(Context context, Walk before, Walk now, String where) {
        return WalkPages.hypermedia(context)
                && Forms.upTo(context) == before.revision()
                && now.revision() <= before.revision() + 1
                && where.startsWith("q-");
    }

    /** The rows of a page that differ, and the one that was answered, which may show more than what is on record. */
    List<Row> rows(String here, Walk before, Walk now, String where, List<Attempt> attempts) {
        List<Row> was = all(here, before, List.of());
        List<Row> is = all(here, now, List.of());
        List<Row> shown = all(here, now, attempts);
        // One question may stand on a page twice; what takes its place takes both.
        Map<String, Row> differ = new LinkedHashMap<>();
        for (int i = 0; i < is.size(); i++) {
            if (!is.get(i).equals(was.get(i)) || holds(is.get(i), where)) {
                differ.put(is.get(i).question().id(), shown.get(i));
            }
        }
        return List.copyOf(differ.values());
    }

    private static boolean holds(Row row, String where) {
        return row.question().anchor().equals(where) || row.kinds().stream().anyMatch(kind -> holds(kind, where));
    }

    private List<Row> all(String here, Walk walk, List<Attempt> attempts) {
        Optional<Question> question =
                here.startsWith("q/") ? walks.questions().question(here.substring(2)) : Optional.empty();
        Stream<Row> alone = question.stream().map(asked -> rows.row(asked, walk, attempts));
        Stream<Row> together = WalkPages.section(here).stream()
                .flatMap(section -> rows.groups(section, walk, attempts).stream())
                .flatMap(group -> group.rows().stream());
        return Stream.concat(alone, together).toList();
    }
}
