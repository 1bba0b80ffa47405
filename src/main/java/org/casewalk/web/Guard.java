package org.casewalk.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.HttpStatus;
import io.javalin.http.SameSite;
import java.time.Duration;
import java.util.Set;

/**
 * Who may ask for what. Refuses a host that is not ours (a page elsewhere could otherwise reach this machine by a name of its own), a
 * post that another page sent, and other machines that have not joined; and sends every visit through the first page.
 */
final class Guard {

    static final String VISIT = "casewalk-visit";
    static final String GATE = "casewalk-gate";
    static final String JOINED = "casewalk-joined";
    /** Name of the field, and of the attribute of a request. */
    static final String CSRF = "csrf";

    private static final String CSP =
            "default-src 'self'; object-src 'none'; base-uri 'none'; form-action 'self';" + " frame-ancestors 'none'";
    private static final Duration LASTS = Duration.ofDays(90);
    private static final Set<String> LOOPBACK = Set.of("127.0.0.1", "localhost");
    private static final Set<String> OPEN = Set.of("/", "/gate", "/unwell", "/join");
    private static final String UPLOAD = "/start/file";

    /** What is sent from the pages that are open to everybody is a few short fields. */
    private static final long MOST_BYTES_FROM_ANYBODY = 8_000;

    private final SiteOptions options;
    private final Tokens tokens;

    Guard(SiteOptions options, Tokens tokens) {
        this.options = options;
        this.tokens = tokens;
    }

    void install(RoutesConfig routes) {
        routes.before(this::headers);
        routes.before(this::host);
        // What somebody may not send is not read: the body comes last.
        routes.before(Guard::ownPage);
        routes.before(Guard::size);
        routes.before(this::visit);
        routes.before(this::joined);
        routes.before(this::gate);
        routes.before(this::token);
    }

    private void headers(Context context) {
        context.header("Content-Security-Policy", CSP)
                .header("X-Content-Type-Options", "nosniff")
                .header("Referrer-Policy", "same-origin")
                .header("Cross-Origin-Resource-Policy", "same-origin");
        // Browsers take it from this machine alone, and complain of it anywhere else without encryption.
        if (LOOPBACK.contains(String.valueOf(context.req().getServerName()))) {
            context.header("Cross-Origin-Opener-Policy", "same-origin");
        }
        if (!asset(context)) {
            context.header("Cache-Control", "no-store");
        }
    }

    private static boolean asset(Context context) {
        return context.path().startsWith("/assets/");
    }

    private void host(Context context) {
        String named = String.valueOf(context.req().getServerName());
        int port = context.req().getServerPort();
        // It may listen on more addresses than were named, some of which came later.
        boolean here = !options.lan() || options.names().contains(context.req().getLocalAddr());
        if (!here || !options.names().contains(named) || port != context.req().getLocalPort()) {
            throw new Refusal(HttpStatus.MISDIRECTED_REQUEST, "This site does not answer to that name.");
        }
    }

    private static void size(Context context) {
        if (!post(context)) {
            return;
        }
        long length = context.req().getContentLengthLong();
        boolean anybody = OPEN.contains(context.path());
        if (length > (anybody ? MOST_BYTES_FROM_ANYBODY : Limits.MOST_BYTES) || length < 0 && anybody) {
            throw new Refusal(
                    HttpStatus.CONTENT_TOO_LARGE,
                    "What was sent is larger than any case may be. Maybe it is another file than the one that was meant.");
        }
        boolean parts = String.valueOf(context.contentType()).startsWith("multipart/");
        if (parts && !context.path().equals(UPLOAD)) {
            throw new Refusal(
                    HttpStatus.UNSUPPORTED_MEDIA_TYPE, "No file can be sent here. Maybe begin at the start page.");
        }
    }

    private static boolean post(Context context) {
        return context.method().name().equals("POST");
    }

    /** Gives every visit a name, which the tokens of its forms are made from. */
    private void visit(Context context) {
        if (asset(context)) {
            return;
        }
        String visit = context.cookie(VISIT);
        if (visit == null || !tokens.genuine(visit)) {
            visit = tokens.visit();
            outlasting(context, visit);
        }
        context.attribute(VISIT, visit);
    }

    static void cookie(Context context, String name, String value) {
        context.cookie(ours(name, value));
    }

    /** The name of a visit outlasts the browser, so that what was typed in it is there again; what a visit has earned does not. */
    private static void outlasting(Context context, String visit) {
        Cookie cookie = ours(VISIT, visit);
        cookie.setMaxAge((int) LASTS.toSeconds());
        context.cookie(cookie);
    }

    private static Cookie ours(String name, String value) {
        Cookie cookie = new Cookie(name, value);
        cookie.setHttpOnly(true);
        cookie.setSameSite(SameSite.STRICT);
        cookie.setPath("/");
        return cookie;
    }

    static String visitOf(Context context) {
        String visit = context.attribute(VISIT);
        return visit == null ? "" : visit;
    }

    /** What a visit is called where it writes: that part of its name which alone lets nobody in. */
    static String writer(Context context) {
        String visit = visitOf(context);
        return visit.substring(0, Math.max(visit.indexOf('.'), 0));
    }

    /** The token of the forms of a visit, made once for a request. */
    String csrf(Context context) {
        String known = context.attribute(CSRF);
        if (known == null) {
            known = tokens.earned(CSRF, visitOf(context));
            context.attribute(CSRF, known);
        }
        return known;
    }

    /** A post comes from one of our own pages or not at all: what the browser says of it is looked at first, the token last. */
    private static void ownPage(Context context) {
        String origin = context.header("Origin");
        String site = context.header("Sec-Fetch-Site");
        boolean foreign = origin != null && !origin.equals("http://" + context.host())
                || site != null && !Set.of("same-origin", "none").contains(site);
        if (post(context) && foreign) {
            throw notOurs();
        }
    }

    private void token(Context context) {
        if (!post(context)) {
            return;
        }
        String token = context.formParam(CSRF);
        if (token == null || !Tokens.same(csrf(context), token)) {
            throw notOurs();
        }
    }

    private static Refusal notOurs() {
        return new Refusal(
                HttpStatus.FORBIDDEN,
                "This did not come from a page of this site, or the page was too old. Nothing was changed."
                        + " Maybe open the page again.");
    }

    private void joined(Context context) {
        if (!options.lan() || asset(context) || context.path().equals("/join") || fromHere(context)) {
            return;
        }
        if (!has(context, JOINED)) {
            notIntoThePage(context);
            context.redirect("/join", HttpStatus.SEE_OTHER);
            context.skipRemainingHandlers();
        }
    }

    /** Whether this is the machine that runs the site, and others may join. */
    boolean invites(Context context) {
        return options.lan() && fromHere(context);
    }

    static boolean fromHere(Context context) {
        String address = context.req().getRemoteAddr();
        return address.equals("127.0.0.1") || address.equals("0:0:0:0:0:0:0:1") || address.equals("[::1]");
    }

    private void gate(Context context) {
        if (OPEN.contains(context.path()) || asset(context) || has(context, GATE)) {
            return;
        }
        notIntoThePage(context);
        if (post(context)) {
            throw notOurs();
        }
        context.redirect("/?to=" + Addresses.encoded(context.path()), HttpStatus.SEE_OTHER);
        context.skipRemainingHandlers();
    }

    /** A page that is open would put the first page, or that of the code, in the place of what it asked for. */
    private static void notIntoThePage(Context context) {
        if (WalkPages.hypermedia(context)) {
            throw new Refusal(
                    HttpStatus.UNAUTHORIZED, "The first page of this site was not passed since it was started.");
        }
    }

    private boolean has(Context context, String what) {
        String cookie = context.cookie(what);
        return cookie != null && Tokens.same(earned(context, what), cookie);
    }

    /** Notes that a visit has passed the first page, or joined. */
    void earn(Context context, String what) {
        outlasting(context, visitOf(context));
        cookie(context, what, earned(context, what));
    }

    /** Who joined has joined with this code: another run has another, and asks for it anew. */
    private String earned(Context context, String what) {
        return tokens.earned(what.equals(JOINED) ? JOINED + " " + options.joinCode() : what, visitOf(context));
    }
}
