package org.casewalk.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;

/** The few files that pages load, all from inside the program. */
final class Assets {

    private static final Map<String, String> FILES = Map.of(
            "site.css", "/org/casewalk/web/site.css",
            "print.css", "/org/casewalk/web/print.css",
            "page.js", "/org/casewalk/web/page.js",
            "print.js", "/org/casewalk/web/print.js",
            "icon.svg", "/org/casewalk/web/icon.svg",
            "htmx.js", "/META-INF/resources/webjars/htmx.org/2.0.10/dist/htmx.min.js");

    private static final Map<String, String> TYPES =
            Map.of(".css", "text/css; charset=utf-8", ".js", "text/javascript; charset=utf-8", ".svg", "image/svg+xml");

    void install(RoutesConfig routes) {
        FILES.keySet().forEach(name -> routes.get("/assets/" + name, context -> file(context, name)));
    }

    /** Opens one by its name. */
    static InputStream open(String name) {
        InputStream stream = Assets.class.getResourceAsStream(FILES.getOrDefault(name, name));
        if (stream == null) {
            throw new IllegalStateException("The program lacks its file " + name);
        }
        return stream;
    }

    private static void file(Context context, String name) throws IOException {
        try (InputStream stream = open(name)) {
            context.contentType(TYPES.getOrDefault(name.substring(name.lastIndexOf('.')), "text/plain"))
                    .header("Cache-Control", "no-cache")
                    .result(stream.readAllBytes());
        }
    }
}
