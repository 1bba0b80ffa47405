package org.casewalk.render;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.regex.Pattern;
import org.casewalk.checklist.Checklist;

/** Renders into a string, and takes out again what is exempt from the wording rules by type. */
final class Rendered {

    private static final Pattern EXEMPT = Pattern.compile("⟦[^⟧]*⟧");

    /** What the tool and its packs may never author. */
    private static final List<Pattern> FORBIDDEN = List.of(
            forbidden("diagnosis is"),
            forbidden("diagnosed"),
            forbidden("patients? ha(s|ve)"),
            forbidden("rul(e|es|ed|ing) (in|out)"),
            forbidden("(un|most )?likel(y|ihood)"),
            forbidden("(im)?probab(le|ly|ility)"),
            forbidden("percent"),
            forbidden("score[sd]?"),
            forbidden("rank(s|ed|ing)?"),
            forbidden("best match|best fit|leading"),
            forbidden("treat with"),
            forbidden("(give|start|stop|resume) (the|a|an|haloperidol|drug)"),
            Pattern.compile("\\d ?%( chance)?"),
            Pattern.compile("\\b\\d+([.,]\\d+)? ?m?g\\b"));

    private Rendered() {}

    static String as(Format format, Checklist checklist) {
        return as(format, checklist, Options.plain());
    }

    static String as(Format format, Checklist checklist, Options options) {
        StringBuilder out = new StringBuilder();
        try {
            Renderer.render(checklist, format, options, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }

    /** Gives the forbidden wordings in what was authored; spaces and line breaks count alike. */
    static List<String> forbidden(Format format, String rendered) {
        String authored = flat(EXEMPT.matcher(withoutStyle(format, rendered)).replaceAll(" "));
        return FORBIDDEN.stream()
                .filter(pattern -> pattern.matcher(authored).find())
                .map(Pattern::pattern)
                .toList();
    }

    static String flat(String text) {
        return text.replaceAll("\\s+", " ");
    }

    private static String withoutStyle(Format format, String rendered) {
        return format == Format.HTML ? rendered.replaceAll("(?s)<style>.*?</style>|<[^>]*>", "") : rendered;
    }

    private static Pattern forbidden(String words) {
        return Pattern.compile("\\b(" + words + ")\\b", Pattern.CASE_INSENSITIVE);
    }
}
