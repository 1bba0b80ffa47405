package org.casewalk.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.casewalk.casefile.CaseProblem;
import org.casewalk.term.FindingTerm;
import org.casewalk.term.Vocabulary;
import org.casewalk.walk.Replay;
import org.casewalk.walk.Walk;
import org.casewalk.walk.Walks;
import org.casewalk.walk.WhatIf;

/** Pages on which nothing is entered: what if, and when could this have been seen. */
final class ThoughtPages {

    private final Walks walks;
    private final WalkPages pages;

    ThoughtPages(Walks walks, WalkPages pages) {
        this.walks = walks;
        this.pages = pages;
    }

    void install(RoutesConfig routes) {
        routes.get("/w/{id}/what-if", this::whatIf);
        routes.get("/w/{id}/replay", this::replay);
    }

    private void whatIf(Context context) {
        Walk walk = pages.walk(context);
        Map<String, String> asked = new LinkedHashMap<>();
        for (String key : Thought.KEYS) {
            if (context.queryParam(key) != null) {
                asked.put(key, query(context, key));
            }
        }
        List<ThoughtView> thoughts =
                Thought.of(asked, walk, vocabulary()).map(thought -> followed(walk, thought, asked)).stream()
                        .toList();
        pages.show(
                context,
                walk,
                "what-if",
                "what-if",
                Map.of(
                        "thoughts",
                        thoughts,
                        "findings",
                        findings(),
                        "tests",
                        List.copyOf(vocabulary().tests().values()),
                        "unknown",
                        thoughts.isEmpty() ? query(context, "finding") + query(context, "test") : ""));
    }

    private ThoughtView followed(Walk walk, Thought thought, Map<String, String> asked) {
        boolean confirmed = asked.getOrDefault("confirmed", "").equals("yes");
        WhatIf whatIf = WhatIf.of(walks, walk, thought.edit(), confirmed);
        if (whatIf instanceof WhatIf.Differs differs) {
            return new ThoughtView(thought.words(), differs.changes(), List.of(), false, asked);
        }
        boolean asks = whatIf instanceof WhatIf.Asks;
        List<CaseProblem> problems = whatIf instanceof WhatIf.Asks unusual
                ? unusual.problems()
                : whatIf instanceof WhatIf.Impossible impossible ? impossible.problems() : List.of();
        return new ThoughtView(thought.words(), List.of(), Messages.of(problems, vocabulary()), asks, asked);
    }

    private List<String> findings() {
        return vocabulary().findings().values().stream()
                .filter(term -> !term.laterObservation())
                .map(FindingTerm::label)
                .toList();
    }

    private Vocabulary vocabulary() {
        return walks.casewalk().library().vocabulary();
    }

    private void replay(Context context) {
        Walk walk = pages.walk(context);
        Replay.Clock clock = query(context, "by").equals("observed") ? Replay.Clock.OBSERVED : Replay.Clock.AVAILABLE;
        Replay replay = Replay.of(walks.casewalk(), walk, clock);
        pages.show(context, walk, "replay", "replay", Map.of("replay", replay, "clock", clock));
    }

    private static String query(Context context, String key) {
        String value = context.queryParam(key);
        return value == null || value.length() > 100 ? "" : value;
    }
}
