package org.casewalk.web;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpResponseException;
import io.javalin.http.HttpStatus;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.casewalk.walk.Walks;
import org.casewalk.walk.store.SqliteWalkLog;

/** The site as it runs. Close it after use. */
public final class Site implements AutoCloseable {

    /** Larger than any case may be. */
    private static final long MOST_BYTES = 2_300_000;

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

    private static void configure(JavalinConfig config) {
        config.startup.showJavalinBanner = false;
        config.http.maxRequestSize = MOST_BYTES;
        config.jetty.modifyHttpConfiguration(http -> http.setSendServerVersion(false));
    }

    private void errors(RoutesConfig routes) {
        routes.exception(
                Refusal.class,
                (refusal, context) -> sorry(context, refusal.status(), String.valueOf(refusal.getMessage())));
        routes.exception(
                HttpResponseException.class,
                (answer, context) -> sorry(
                        context, HttpStatus.forStatus(answer.getStatus()), "This request could not be answered."));
        routes.exception(
                RuntimeException.class,
                (fault, context) -> sorry(
                        context,
                        HttpStatus.INTERNAL_SERVER_ERROR,
                        "This is a fault of the program. Every answer that was taken before it is kept. ("
                                + fault.getClass().getSimpleName() + ")"));
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
