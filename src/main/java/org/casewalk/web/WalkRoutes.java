package org.casewalk.web;

import io.javalin.config.RoutesConfig;
import org.casewalk.walk.Walks;
import org.casewalk.walk.store.SqliteWalkLog;

/** Every address behind the entrance. */
final class WalkRoutes implements Site.Routes {

    private final Pages pages;
    private final Walks walks;
    private final SqliteWalkLog log;
    private final ShippedCases cases;

    WalkRoutes(Pages pages, Walks walks, SqliteWalkLog log, ShippedCases cases) {
        this.pages = pages;
        this.walks = walks;
        this.log = log;
        this.cases = cases;
    }

    @Override
    public void install(RoutesConfig routes, Guard guard) {
        WalkPages walkPages = new WalkPages(pages, guard, walks);
        new StartPages(pages, guard, walks, cases).install(routes);
        walkPages.install(routes);
        ClockPosts clock = new ClockPosts(walks, walkPages);
        clock.install(routes);
        new WalkPosts(walks, walkPages, clock).install(routes);
        new ThoughtPages(walks, walkPages).install(routes);
        new Exports(walks, log).install(routes);
    }
}
