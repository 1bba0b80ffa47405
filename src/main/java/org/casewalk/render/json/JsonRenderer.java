package org.casewalk.render.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.PrettyPrinter;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.IOException;
import java.io.Writer;
import org.casewalk.checklist.Checklist;

/**
 * Writes a checklist as JSON. A document has everything in it, so nothing needs to be asked for with an option; a line leaves out
 * the words that the packs give, which its content hashes name, and keeps everything that tells two cases apart.
 */
public final class JsonRenderer {

    private static final JsonFactory FACTORY = factory();

    private JsonRenderer() {}

    /** Write an indented document that ends with a line feed. */
    public static void document(Checklist checklist, Appendable out) throws IOException {
        write(shapes -> new ChecklistJson(shapes, checklist).write(), out, indented(), true);
    }

    /** Write one line that ends with a line feed and has none inside. */
    public static void line(Checklist checklist, Appendable out) throws IOException {
        write(shapes -> new ChecklistJson(shapes, checklist).write(), out, new MinimalPrettyPrinter(), false);
    }

    /** Something that writes itself as one document. */
    interface Document {
        void write(JsonShapes shapes) throws IOException;
    }

    /** Writes any document as {@link #document} writes a checklist. */
    static void document(Document document, Appendable out) throws IOException {
        write(document, out, indented(), true);
    }

    private static void write(Document document, Appendable out, PrettyPrinter printer, boolean words)
            throws IOException {
        try (JsonGenerator json = FACTORY.createGenerator(new AppendableWriter(out))) {
            json.setPrettyPrinter(printer);
            document.write(new JsonShapes(json, words));
        }
        out.append('\n');
    }

    private static JsonFactory factory() {
        JsonFactory factory = new JsonFactory();
        factory.setCharacterEscapes(new HiddenCharacterEscapes());
        return factory;
    }

    /** Line feeds whatever the machine, so that the bytes are the same everywhere. */
    private static PrettyPrinter indented() {
        DefaultIndenter lines = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter(Separators.createDefaultInstance()
                .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
                .withArrayEmptySeparator("")
                .withObjectEmptySeparator(""));
        printer.indentArraysWith(lines);
        printer.indentObjectsWith(lines);
        return printer;
    }

    /** Hands characters on; never closes, because the receiver belongs to the caller. */
    private static final class AppendableWriter extends Writer {

        private final Appendable out;

        AppendableWriter(Appendable out) {
            this.out = out;
        }

        @Override
        public void write(char[] buffer, int from, int length) throws IOException {
            if (out instanceof Writer writer) {
                writer.write(buffer, from, length);
            } else {
                out.append(java.nio.CharBuffer.wrap(buffer, from, length));
            }
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
