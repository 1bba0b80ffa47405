package org.casewalk.web;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpResponseException;
import io.javalin.http.HttpStatus;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.casewalk.walk.WalkUnreadable;
import org.casewalk.walk.Walks;
import org.casewalk.walk.store.SqliteWalkLog;
import org.eclipse.jetty.http.HttpException;

/** The site as it runs. Close it after use. */
public final class Site implements AutoCloseable {

    /** Entries that are named where a walk cannot be read. */
    private static final int MOST_TOLD = 5;

    private static final String NOT_ANSWERED =
            "This request could not be answered; nothing was changed. Maybe go back and send it again.";

    private final Javalin server;
    private final Pages pages = new Pages();
    private final SiteOptions options;

    private Site(SiteOptions options, byte[] secret, Clock clock, Function<Pages, Routes> routes) {
        this.options = options;
        Tokens tokens = new Tokens(secret);
        Guard guard = new Guard(options, tokens);
        Routes all = routes.apply(pages);
        this.server = Javalin.create(config -> {
            configure(config);
            new Timing(clock).install(config.routes);
            guard.install(config.routes);
            errors(config.routes);
            new Assets().install(config.routes);
            new EntrancePages(pages, guard, options).install(config.routes);
            all.install(config.routes, guard);
        });
    }

    /** What a site shows behind its entrance. */
    interface Routes {
        void install(RoutesConfig routes, Guard guard);
    }

    /**
     * Starts the site.
     *
     * @param secret at least 32 bytes that nobody else knows; the same after a restart keeps open pages usable
     * @param log where those walks are kept
     */
    public static Site start(Walks walks, SqliteWalkLog log, byte[] secret, SiteOptions options) {
        ShippedCases cases = new ShippedCases();
        Site site = new Site(options, secret, log.clock(), pages -> new WalkRoutes(pages, walks, log, cases));
        site.server.start(options.host(), options.port());
        return site;
    }

    /** The port it listens on. */
    public int port() {
        return server.port();
    }

    /** The address to type on this machine. */
    public String address() {
        return "http://127.0.0.1:" + port() + "/";
    }

    /** Every address that can be asked for, with names in braces for what varies. */
    List<String> addresses() {
        return server.unsafe.internalRouter.allHttpHandlers().stream()
                .map(handler -> handler.endpoint)
                .filter(endpoint -> endpoint.method == HandlerType.GET)
                .map(endpoint -> endpoint.path)
                .toList();
    }

    private void configure(JavalinConfig config) {
        config.startup.showJavalinBanner = false;
        Limits.set(config);
        config.router.javaLangErrorHandler(this::failed);
    }

    /** What no request should bring about, memory or stack run out; without it the answer would be empty. */
    private void failed(HttpServletResponse answer, Error fault) {
        HttpStatus status = HttpStatus.INTERNAL_SERVER_ERROR;
        answer.setStatus(status.getCode());
        answer.setContentType(Pages.HTML);
        try {
            answer.getOutputStream()
                    .write(pages.page("sorry", Map.of("message", fault(fault), "status", status.getCode())));
        } catch (IOException gone) {
            // Nobody is there any more to be told.
        }
    }

    private static String fault(Throwable fault) {
        return "This is a fault of the program. Every answer that was taken before it is kept. Maybe go back and try it another way. ("
                + fault.getClass().getSimpleName() + ")";
    }

    private void errors(RoutesConfig routes) {
        routes.exception(
                Refusal.class,
                (refusal, context) -> sorry(context, refusal.status(), String.valueOf(refusal.getMessage())));
        routes.exception(
                HttpResponseException.class,
                (answer, context) -> sorry(context, HttpStatus.forStatus(answer.getStatus()), NOT_ANSWERED));
        routes.exception(
                WalkUnreadable.class,
                (unreadable, context) -> sorry(context, HttpStatus.UNPROCESSABLE_CONTENT, unreadable(unreadable)));
        routes.exception(Exception.class, (fault, context) -> {
            int code = refusedBelow(fault);
            sorry(
                    context,
                    HttpStatus.forStatus(code),
                    code < HttpStatus.INTERNAL_SERVER_ERROR.getCode() ? NOT_ANSWERED : fault(fault));
        });
    }

    /** What is read of a request may be refused by the server below: too large, too slow, not in its form. The first cause says which. */
    private static int refusedBelow(Throwable fault) {
        int code = HttpStatus.INTERNAL_SERVER_ERROR.getCode();
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            code = cause instanceof HttpException refused ? refused.getCode() : code;
        }
        return code;
    }

    private static String unreadable(WalkUnreadable unreadable) {
        String entries = unreadable.problems().stream()
                .limit(MOST_TOLD)
                .map(problem -> problem.place().path() + ": " + problem.message())
                .collect(Collectors.joining(" "));
        return unreadable.getMessage() + " " + entries
                + " It is left as it is. Maybe the packs or the release that it was made with still do.";
    }

    private void sorry(Context context, HttpStatus status, String message) {
        context.status(status);
        pages.show(context, "sorry", Map.of("message", message, "status", status.getCode()));
    }

    @Override
    public void close() {
        server.stop();
    }
}
