package org.casewalk.web;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.casewalk.walk.Question;
import org.casewalk.walk.Section;

/** Addresses inside the site. */
public final class Addresses {

    private Addresses() {}

    /** A page of a walk; the empty path is its first section. */
    public static String walk(String id, String path) {
        return "/w/" + id + (path.isEmpty() ? "" : "/" + path);
    }

    /** A section of a walk. */
    public static String section(String id, Section section) {
        return walk(id, "s/" + section.path());
    }

    /** The place where a question is asked. */
    public static String question(String id, Question question, Section section) {
        return switch (question.kind()) {
            case DRUG_HISTORY -> section(id, section) + "#classes";
            case HEAD -> section(id, section) + "#head";
            case FINDING, READING, INVESTIGATION -> walk(id, "q/" + encoded(question.id()));
        };
    }

    /** A text as it stands in an address. */
    public static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** The text of a part of an address. */
    static String decoded(String part) {
        return URLDecoder.decode(part, StandardCharsets.UTF_8);
    }

    /** A path of this site, or the start page: never an address elsewhere. */
    static String inside(String path) {
        return path.startsWith("/w/") && path.matches("[A-Za-z0-9/._-]{1,200}") ? path : "/start";
    }
}
