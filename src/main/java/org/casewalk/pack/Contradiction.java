package org.casewalk.pack;

import java.util.List;
import java.util.Locale;
import org.casewalk.citation.Citation;

/**
 * Something on which sources contradict one another, their own copies, or the text that this project starts from. It is shown beside
 * what it concerns and never settled here.
 *
 * @param id unique in the register
 * @param title in a few words
 * @param text what does not agree, in our own words
 * @param kind what sort of contradiction it is
 * @param appliesTo ids of subjects, criteria ({@code subject/criterion}) and terms ({@code finding:}, {@code test:}, {@code class:});
 *     empty where it concerns everything
 * @param citations the sources that do not agree
 */
public record Contradiction(
        String id, String title, String text, Kind kind, List<String> appliesTo, List<Citation> citations) {

    public Contradiction {
        appliesTo = List.copyOf(appliesTo);
        citations = List.copyOf(citations);
    }

    /** What contradicts what. */
    public enum Kind {
        /** The text that the project starts from, or one view, against current literature. */
        SOURCE_VS_LITERATURE,
        /** Copies of one source that differ from it or from one another. */
        MISPRINT,
        /** Sources that draw the line at different numbers. */
        THRESHOLDS_DIFFER,
        /** What a set cannot do, and is often used for. */
        LIMITS,
        /** Codes that group or map what does not belong together. */
        CODES
    }

    /** Says whether it concerns a subject, by its id or by one of its criteria. */
    public boolean concerns(String subject) {
        for (String id : appliesTo) {
            if (id.startsWith(subject) && (id.length() == subject.length() || id.charAt(subject.length()) == '/')) {
                return true;
            }
        }
        return false;
    }

    /** Says whether a word stands in it anywhere, letter case ignored. */
    public boolean mentions(String word) {
        String wanted = word.toLowerCase(Locale.ROOT);
        String all = String.join(
                " ",
                id,
                title,
                text,
                kind.name().replace('_', '-'),
                String.join(" ", appliesTo),
                String.join(" ", citations.stream().map(Citation::source).toList()));
        return all.toLowerCase(Locale.ROOT).contains(wanted);
    }
}
