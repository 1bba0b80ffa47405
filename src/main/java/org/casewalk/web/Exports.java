package org.casewalk.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.casewalk.render.Format;
import org.casewalk.render.Options;
import org.casewalk.render.Renderer;
import org.casewalk.walk.Walk;
import org.casewalk.walk.Walks;
import org.casewalk.walk.store.SqliteWalkLog;

/** What a walk leaves with: the case, the checklist, the log. */
final class Exports {

    private final Walks walks;
    private final SqliteWalkLog log;

    Exports(Walks walks, SqliteWalkLog log) {
        this.walks = walks;
        this.log = log;
    }

    void install(RoutesConfig routes) {
        routes.get(
                "/w/{id}/export/case.json",
                context -> file(
                        context,
                        "application/json",
                        "case.json",
                        walk(context).document().indented()));
        routes.get(
                "/w/{id}/export/checklist.json",
                context -> file(context, "application/json", "checklist.json", rendered(walk(context), Format.JSON)));
        routes.get(
                "/w/{id}/export/checklist.md",
                context -> file(context, "text/markdown", "checklist.md", rendered(walk(context), Format.MARKDOWN)));
        routes.get(
                "/w/{id}/export/log.ndjson",
                context -> file(
                        context,
                        "application/x-ndjson",
                        "log.ndjson",
                        log.export(walk(context).id())));
        routes.post("/w/{id}/purge", this::purge);
    }

    private Walk walk(Context context) {
        return walks.open(context.pathParam("id")).orElseThrow(Refusal::noSuchPage);
    }

    private static String rendered(Walk walk, Format format) {
        StringBuilder text = new StringBuilder();
        try {
            Renderer.render(walk.checklist(), format, Options.plain(), text);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    private static void file(Context context, String type, String name, String text) {
        context.contentType(type + "; charset=utf-8")
                .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
                .result(text);
    }

    private void purge(Context context) {
        if (!Forms.text(context, "sure").equals("yes")) {
            throw new Refusal(HttpStatus.UNPROCESSABLE_CONTENT, "Nothing was removed: the box was not ticked.");
        }
        boolean gone = walks.purge(walk(context).id());
        context.redirect(gone ? "/start" : Notice.STILL_READ.on("/start"), HttpStatus.SEE_OTHER);
    }
}
