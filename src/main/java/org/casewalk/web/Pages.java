package org.casewalk.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import io.javalin.http.Context;
import java.util.Map;

/** Fills in the templates, which became Java when the program was built. */
final class Pages {

    private final TemplateEngine templates = TemplateEngine.createPrecompiled(ContentType.Html);

    void show(Context context, String template, Map<String, Object> values) {
        StringOutput output = new StringOutput(16_384);
        templates.render(template + ".jte", values, output);
        context.contentType("text/html; charset=utf-8").result(output.toString());
    }
}
