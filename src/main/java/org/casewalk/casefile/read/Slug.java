package org.casewalk.casefile.read;

import java.util.Locale;

/** The beginning of an id, made from free text. */
final class Slug {

    private static final int LONGEST = 40;

    private Slug() {}

    /** Joins the words by hyphens; "other" where no letter or digit is left. */
    static String of(String text) {
        String part = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
        String slug =
                part.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        return slug.isEmpty() ? "other" : slug;
    }
}
