package org.casewalk.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.casewalk.pack.Library;
import org.casewalk.walk.Walk;

/** The handout of a walk as a file of its own: the page that the site prints, with its styles inside, no script, nothing fetched. */
public final class Handout {

    private Handout() {}

    /**
     * Gives the page, in UTF-8 when written.
     *
     * @param library the packs of the walk
     */
    public static String of(Walk walk, Library library) {
        Shell shell =
                new Shell("", walk, "print", List.of(), Asks.first(walk.next().get()), "", false);
        byte[] page = new Pages()
                .page(
                        "print",
                        Map.of(
                                "shell",
                                shell,
                                "brief",
                                InShort.of(walk, library),
                                "pictures",
                                Drawn.timeline(walk, library),
                                "style",
                                style("site.css") + style("print.css")));
        return new String(page, StandardCharsets.UTF_8);
    }

    private static String style(String name) {
        try (InputStream stream = Assets.open(name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException("The program cannot read its own file " + name, broken);
        }
    }
}
