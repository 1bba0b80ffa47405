package org.casewalk.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.UploadedFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.casewalk.casefile.CaseFile;
import org.casewalk.casefile.Origin;
import org.casewalk.casefile.write.CaseDocument;
import org.casewalk.walk.Outcome;
import org.casewalk.walk.Walks;

/** Where a walk begins: from nothing, from a shipped case, from a file; or where an earlier one goes on. */
final class StartPages {

    /** Earlier walks shown. */
    private static final int SHOWN = 30;

    /** What is typed to begin from nothing; shown again where nothing was begun. */
    private static final List<String> TYPED = List.of("title", "origin", "because");

    private final Pages pages;
    private final Guard guard;
    private final Walks walks;
    private final ShippedCases cases;

    StartPages(Pages pages, Guard guard, Walks walks, ShippedCases cases) {
        this.pages = pages;
        this.guard = guard;
        this.walks = walks;
        this.cases = cases;
    }

    void install(RoutesConfig routes) {
        routes.get("/start", context -> start(context, List.of()));
        routes.post("/start/nothing", this::fromNothing);
        routes.post("/start/shipped", this::fromShipped);
        routes.post("/start/file", this::fromFile);
        routes.get(
                "/about",
                context -> pages.show(
                        context, "about", Map.of("library", walks.casewalk().library(), "csrf", guard.csrf(context))));
    }

    private void start(Context context, List<Attempt.Message> messages) {
        // Other machines see walks they were given the address of, and no list.
        List<Earlier> earlier = Guard.fromHere(context) ? earlier() : List.of();
        pages.show(
                context,
                "start",
                Map.of(
                        "csrf",
                        guard.csrf(context),
                        "published",
                        cases.in("published"),
                        "shelves",
                        Shelf.of(cases),
                        "earlier",
                        earlier,
                        "messages",
                        messages,
                        "notices",
                        Notice.of(context),
                        "typed",
                        Forms.words(context, TYPED),
                        "invites",
                        guard.invites(context)));
    }

    private List<Earlier> earlier() {
        List<Earlier> earlier = new ArrayList<>();
        walks.ids().stream().limit(SHOWN).forEach(id -> walks.heading(id)
                .ifPresent(head -> earlier.add(
                        new Earlier(id, head.title(), head.origin(), head.events(), Notice.of(walks.check(id))))));
        return earlier;
    }

    private void fromNothing(Context context) {
        String title = Forms.needed(context, "title").strip();
        String because = Forms.text(context, "because").strip();
        Origin origin =
                switch (Forms.text(context, "origin")) {
                    case "fictional" -> new Origin.Fictional();
                    case "published" -> new Origin.Published(because, "");
                    case "review" -> new Origin.ClosedReview(because);
                    default -> new Origin.NotStated();
                };
        boolean needsMore = because.isEmpty() && !(origin instanceof Origin.Fictional);
        if (origin instanceof Origin.NotStated || needsMore || title.isEmpty()) {
            refuse(
                    context,
                    List.of(new Attempt.Message(
                            "A walk needs a title and an origin; a published case its citation, a review its purpose.",
                            "Maybe it is fictional.")));
            return;
        }
        CaseFile named = CaseFile.empty("walk", title, origin);
        begun(
                context,
                walks.begin(CaseDocument.of(named, walks.casewalk().library().vocabulary())));
    }

    private void fromShipped(Context context) throws IOException {
        ShippedCases.Shipped shipped = cases.at(Forms.needed(context, "case")).orElseThrow(Refusal::noSuchPage);
        begun(context, walks.begin(shipped.path() + ".yaml", cases.text(shipped)));
    }

    private void fromFile(Context context) throws IOException {
        UploadedFile file = context.uploadedFile("file");
        if (file == null || file.size() == 0) {
            refuse(context, List.of(new Attempt.Message("No file was chosen.", "Maybe choose a case file.")));
            return;
        }
        try (InputStream content = file.content()) {
            String text = new String(content.readAllBytes(), StandardCharsets.UTF_8);
            begun(context, walks.begin(file.filename(), text));
        }
    }

    private void begun(Context context, Outcome outcome) {
        if (outcome instanceof Outcome.Taken taken) {
            context.redirect(Addresses.walk(taken.walk().id(), "s/safety"), HttpStatus.SEE_OTHER);
        } else if (outcome instanceof Outcome.Refused refused) {
            refuse(
                    context,
                    Messages.of(refused.problems(), walks.casewalk().library().vocabulary()));
        }
    }

    private void refuse(Context context, List<Attempt.Message> messages) {
        context.status(HttpStatus.UNPROCESSABLE_CONTENT);
        start(context, messages);
    }
}
