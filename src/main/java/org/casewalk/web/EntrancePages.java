package org.casewalk.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** The first pages: is somebody unwell now, and on a local network the join code. */
final class EntrancePages {

    /** Wrong codes that one machine may send before it is not asked any more. */
    private static final int MOST_TRIES = 10;

    private final Pages pages;
    private final Guard guard;
    private final SiteOptions options;
    private final Map<String, AtomicInteger> wrong = new ConcurrentHashMap<>();

    EntrancePages(Pages pages, Guard guard, SiteOptions options) {
        this.pages = pages;
        this.guard = guard;
        this.options = options;
    }

    void install(RoutesConfig routes) {
        routes.get("/", this::gate);
        routes.post("/gate", this::passed);
        routes.get("/unwell", context -> pages.show(context, "unwell", Map.of()));
        routes.get("/join", context -> join(context, ""));
        routes.post("/join", this::joined);
        routes.get("/invite", this::invite);
    }

    private void gate(Context context) {
        String to = context.queryParam("to");
        pages.show(context, "gate", Map.of("csrf", guard.csrf(context), "to", to == null ? "" : to));
    }

    private void passed(Context context) {
        if (Forms.text(context, "unwell").equals("yes")) {
            context.redirect("/unwell", HttpStatus.SEE_OTHER);
            return;
        }
        guard.earn(context, Guard.GATE);
        context.redirect(Addresses.inside(Forms.text(context, "to")), HttpStatus.SEE_OTHER);
    }

    private void join(Context context, String message) {
        pages.show(context, "join", Map.of("csrf", guard.csrf(context), "message", message));
    }

    /** How others join. Only the machine that runs the site sees it: whoever joined shall not pass the code on without a word. */
    private void invite(Context context) {
        if (!guard.invites(context)) {
            throw Refusal.noSuchPage();
        }
        String address =
                "http://%s:%d/".formatted(options.names().get(0), context.req().getLocalPort());
        pages.show(
                context,
                "invite",
                Map.of("address", address, "code", options.joinCode(), "qr", QrPicture.svg(address)));
    }

    private void joined(Context context) {
        AtomicInteger tries = wrong.computeIfAbsent(context.req().getRemoteAddr(), address -> new AtomicInteger());
        // Counted before it is looked at: of many that come at once no more are looked at than of some one after the
        // other.
        if (tries.incrementAndGet() > MOST_TRIES) {
            throw new Refusal(
                    HttpStatus.TOO_MANY_REQUESTS, "Too many wrong codes from this machine. Maybe ask whoever runs it.");
        }
        String code = Forms.needed(context, "code").strip().toUpperCase(java.util.Locale.ROOT);
        if (!Tokens.same(options.joinCode(), code)) {
            context.status(HttpStatus.FORBIDDEN);
            join(context, "That is not the code.");
            return;
        }
        tries.decrementAndGet();
        guard.earn(context, Guard.JOINED);
        context.redirect("/", HttpStatus.SEE_OTHER);
    }
}
