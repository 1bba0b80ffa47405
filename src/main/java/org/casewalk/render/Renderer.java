package org.casewalk.render;

import java.io.IOException;
import java.util.List;
import org.casewalk.checklist.Checklist;
import org.casewalk.render.json.JsonRenderer;
import org.casewalk.render.page.Explanation;
import org.casewalk.render.page.Extent;
import org.casewalk.render.page.FirstScreen;
import org.casewalk.render.page.Overview;
import org.casewalk.render.page.Page;
import org.casewalk.render.page.Topic;

/** The one door: a checklist and a format in, characters out. The same checklist and options always give the same characters. */
public final class Renderer {

    private Renderer() {}

    /**
     * Write a checklist.
     *
     * @throws IllegalArgumentException when the options ask to explain an id that {@link #explainable} does not list
     * @throws IOException when the receiver does
     */
    public static void render(Checklist checklist, Format format, Options options, Appendable out) throws IOException {
        switch (format) {
            case TEXT -> new TextWriter(options).write(page(checklist, Extent.SCREEN, options), hint(options), out);
            case JSON -> JsonRenderer.document(checklist, out);
            case NDJSON -> JsonRenderer.line(checklist, out);
            case MARKDOWN -> out.append(new MarkdownWriter().write(page(checklist, Extent.HANDOUT, options)));
            case HTML -> out.append(new HtmlWriter().write(page(checklist, Extent.FULL, options)));
        }
    }

    /**
     * Works out what a first screen comes to last, for another thread than the one that renders. It changes nothing but when
     * things are ready.
     */
    public static void ahead(Checklist checklist) {
        FirstScreen.ahead(checklist);
    }

    /**
     * Lists what can be explained: red flags, patterns and sets each followed by its criteria, review steps each
     * followed by its title, which does as well, and at last the topics: everything, the entries and so on.
     */
    public static List<String> explainable(Checklist checklist) {
        return Explanation.ids(checklist);
    }

    private static Page page(Checklist checklist, Extent extent, Options options) {
        if (options.explain().isEmpty()) {
            return extent == Extent.SCREEN
                    ? FirstScreen.page(checklist, options.width())
                    : Overview.page(checklist, extent);
        }
        return Explanation.page(checklist, options.explain())
                .orElseThrow(
                        () -> new IllegalArgumentException("Nothing here has the id \"%s\".%nMaybe it is one of: %s"
                                .formatted(options.explain(), String.join(", ", explainable(checklist)))));
    }

    private static String hint(Options options) {
        return options.explain().isEmpty()
                ? "More behind any id or review step: --explain \"…\"; also --explain "
                        + String.join(", ", Topic.words())
                : "";
    }
}
