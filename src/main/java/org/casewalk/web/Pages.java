package org.casewalk.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import io.javalin.http.Context;
import java.util.Map;

/** Fills in the templates, which became Java when the program was built. */
final class Pages {

    static final String HTML = "text/html; charset=utf-8";

    private final TemplateEngine templates = TemplateEngine.createPrecompiled(ContentType.Html);

    void show(Context context, String template, Map<String, Object> values) {
        context.contentType(HTML).result(page(template, values));
    }

    /** A page or a part of one, encoded. */
    byte[] page(String template, Map<String, Object> values) {
        Utf8ByteOutput output = new Utf8ByteOutput();
        templates.render(template + ".jte", values, output);
        return output.toByteArray();
    }
}
