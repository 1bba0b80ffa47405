package org.casewalk.render.json;

import java.io.IOException;
import org.casewalk.checklist.Checklist;

/**
 * Writes a checklist as JSON. A document has everything in it, so nothing needs to be asked for with an option; a line leaves out
 * the words that the packs give, which its content hashes name, and keeps everything that tells two cases apart.
 */
public final class JsonRenderer {

    private JsonRenderer() {}

    /** Write an indented document that ends with a line feed. */
    public static void document(Checklist checklist, Appendable out) throws IOException {
        write(shapes -> new ChecklistJson(shapes, checklist).write(), out, true);
    }

    /** Write one line that ends with a line feed and has none inside. */
    public static void line(Checklist checklist, Appendable out) throws IOException {
        write(shapes -> new ChecklistJson(shapes, checklist).write(), out, false);
    }

    /** Something that writes itself as one document. */
    interface Document {
        void write(JsonShapes shapes) throws IOException;
    }

    /** Writes any document as {@link #document} writes a checklist. */
    static void document(Document document, Appendable out) throws IOException {
        write(document, out, true);
    }

    private static void write(Document document, Appendable out, boolean whole) throws IOException {
        JsonText text = new JsonText(out, whole);
        document.write(new JsonShapes(text, whole));
        text.finish();
    }
}
