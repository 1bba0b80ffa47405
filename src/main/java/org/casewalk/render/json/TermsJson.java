package org.casewalk.render.json;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.casewalk.term.TermEntry;
import org.casewalk.term.TermSearch;

/** Writes terms of the vocabulary as JSON: an object with {@code terms}, each with every field, empty where there is nothing. */
public final class TermsJson {

    private TermsJson() {}

    /** Writes what a search found, with how each was found. */
    public static void hits(List<TermSearch.Hit> hits, Appendable out) throws IOException {
        JsonRenderer.document(
                shapes -> shapes.object(() -> shapes.objects("terms", hits, hit -> {
                    shapes.text("match", hit.match().name().toLowerCase(Locale.ROOT));
                    shapes.text("matched", hit.matched());
                    fields(shapes, hit.term());
                })),
                out);
    }

    /** Writes terms as they are listed. */
    public static void terms(List<TermEntry> terms, Appendable out) throws IOException {
        JsonRenderer.document(
                shapes -> shapes.object(() -> shapes.objects("terms", terms, term -> fields(shapes, term))), out);
    }

    private static void fields(JsonShapes shapes, TermEntry term) throws IOException {
        shapes.text("kind", term.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        shapes.text("id", term.id());
        shapes.text("label", term.label());
        shapes.text("note", term.note());
        shapes.text("unit", term.unit());
        shapes.strings("synonyms", term.synonyms());
        shapes.strings("implies", term.implies());
        shapes.strings("impliedBy", term.impliedBy());
        shapes.strings("excludes", term.excludes());
        shapes.strings("classes", term.classes());
        shapes.strings("codes", term.codes());
    }
}
