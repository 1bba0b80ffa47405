package org.casewalk.web;

import io.javalin.http.Context;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
        Rows.Seen was = rows.seen(before, List.of());
        Rows.Seen is = rows.seen(now, attempts);
        // One question may stand on a page twice; what takes its place takes both.
        Map<String, Row> differ = new LinkedHashMap<>();
        for (Question question : asked(here)) {
            if (holds(question, where) || is.differs(question, was)) {
                differ.computeIfAbsent(question.id(), id -> Rows.row(question, is));
            }
        }
        return List.copyOf(differ.values());
    }

    private static boolean holds(Question question, String where) {
        return question.standsAt(where) || question.precisely().stream().anyMatch(kind -> holds(kind, where));
    }

    /** The questions of a page in the order in which they stand on it. */
    private List<Question> asked(String here) {
        if (here.startsWith("q/")) {
            return walks.questions().question(here.substring(2)).stream().toList();
        }
        return WalkPages.section(here).map(rows::asked).orElse(List.of());
    }
}
