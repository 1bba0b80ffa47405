package org.casewalk.render;

import java.util.Optional;

/** The forms in which a checklist can be had. */
public enum Format {
    /** For a terminal, one screen; what stands behind a line is asked for by its id. */
    TEXT("text"),
    /** One indented JSON document. */
    JSON("json"),
    /** The same on one line, without what the packs alone say. */
    NDJSON("ndjson"),
    /** For notes and handouts. */
    MARKDOWN("markdown"),
    /** One self-contained page without scripts. */
    HTML("html");

    private final String token;

    Format(String token) {
        this.token = token;
    }

    /** The word for it on the command line. */
    public String token() {
        return token;
    }

    /** Finds the form with this word; empty when there is none. */
    public static Optional<Format> of(String token) {
        for (Format format : values()) {
            if (format.token.equals(token)) {
                return Optional.of(format);
            }
        }
        return Optional.empty();
    }

    @Override
    public String toString() {
        return token;
    }
}
