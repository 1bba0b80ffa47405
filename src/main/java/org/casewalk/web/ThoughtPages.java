package org.casewalk.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.casewalk.casefile.write.EntryForm;
import org.casewalk.casefile.write.EntryKind;
import org.casewalk.term.FindingTerm;
import org.casewalk.walk.Replay;
import org.casewalk.walk.Walk;
import org.casewalk.walk.WalkEvent;
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
        List<ThoughtView> thoughts =
                edit(context, walk)
                        .map(edit -> new ThoughtView(words(context, walk), WhatIf.of(walks, walk, edit)))
                        .stream()
                        .toList();
        pages.show(
                context,
                walk,
                "what-if",
                "what-if",
                Map.of(
                        "thoughts",
                        thoughts,
                        "findingLabels",
                        labels(),
                        "unknown",
                        finding(context).isEmpty() ? query(context, "finding") : ""));
    }

    private List<String> labels() {
        return findings().values().stream()
                .filter(term -> !term.laterObservation())
                .map(FindingTerm::label)
                .toList();
    }

    /** A finding by its id, or by its label as it is typed; the empty string where nothing is called that. */
    private String finding(Context context) {
        String named = query(context, "finding").strip();
        return findings().values().stream()
                .filter(term -> term.id().equals(named)
                        || term.label().equalsIgnoreCase(named)
                        || term.synonyms().stream().anyMatch(named::equalsIgnoreCase))
                .map(FindingTerm::id)
                .findFirst()
                .orElse("");
    }

    private Map<String, FindingTerm> findings() {
        return walks.casewalk().library().vocabulary().findings();
    }

    /** The edit that the address asks for; empty where it asks for none. */
    private Optional<WalkEvent> edit(Context context, Walk walk) {
        String entry = query(context, "entry");
        String finding = finding(context);
        String answer = query(context, "answer");
        Optional<EntryForm> known = walk.document().entry(entry);
        if (known.isPresent() && answer.equals("take-back")) {
            return Optional.of(new WalkEvent.TakenBack(entry));
        }
        if (known.isPresent() && known.get().kind() == EntryKind.FINDING && !answer.isEmpty()) {
            return Optional.of(new WalkEvent.Put(Forms.withState(known.get(), answer)));
        }
        if (!finding.isEmpty() && !answer.isEmpty()) {
            EntryForm form = walk.document().entries().stream()
                    .filter(recorded -> recorded.text("finding").equals(finding))
                    .findFirst()
                    .orElseGet(() -> new EntryForm(
                            EntryKind.FINDING, walk.document().freeId(finding), Map.of("finding", List.of(finding))));
            return Optional.of(new WalkEvent.Put(Forms.withState(form, answer)));
        }
        return Optional.empty();
    }

    private String words(Context context, Walk walk) {
        String subject = walk.overview().entered().stream()
                .filter(entered -> entered.id().equals(query(context, "entry")))
                .map(entered -> entered.label())
                .findFirst()
                .orElseGet(() -> label(finding(context)));
        String answer = query(context, "answer");
        return subject + ": "
                + (answer.equals("take-back") ? "as if it had not been recorded" : answer.replace('-', ' '));
    }

    private String label(String finding) {
        FindingTerm term = findings().get(finding);
        return term == null ? finding : term.label();
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
