package org.casewalk.casefile.read;

import java.util.Locale;

/** The two notations of a case file. Both have the same shape. */
public enum Format {
    JSON,
    YAML,
    /** By the ending of the file name; where that says nothing, JSON when the text begins with a brace, else YAML. */
    BY_NAME_OR_TEXT;

    Format settle(String fileName, String text) {
        if (this != BY_NAME_OR_TEXT) {
            return this;
        }
        String name = fileName.toLowerCase(Locale.ROOT);
        if (name.endsWith(".json") || name.endsWith(".ndjson")) {
            return JSON;
        }
        if (name.endsWith(".yaml") || name.endsWith(".yml")) {
            return YAML;
        }
        return text.stripLeading().startsWith("{") ? JSON : YAML;
    }
}
