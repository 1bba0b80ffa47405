package org.casewalk.render;

import java.util.regex.Pattern;

/** Takes from every sign in a text the power to mark up. */
final class MarkdownEscape {

    private static final Pattern ANYWHERE = Pattern.compile("[\\\\`*_\\[\\]<>|~&$#]");
    private static final Pattern AT_THE_START = Pattern.compile("^(\\s*)([-+=>])");
    private static final Pattern NUMBER_AT_THE_START = Pattern.compile("^(\\s*\\d+)([.)])");
    private static final Pattern ADDRESS = Pattern.compile("://|(?<=(?i:www))\\.|@");

    private MarkdownEscape() {}

    /** Escapes a piece of text that may stand anywhere in a line. */
    static String of(String text) {
        String escaped = ANYWHERE.matcher(text).replaceAll("\\\\$0");
        escaped = AT_THE_START.matcher(escaped).replaceFirst("$1\\\\$2");
        escaped = NUMBER_AT_THE_START.matcher(escaped).replaceFirst("$1\\\\$2");
        return ADDRESS.matcher(escaped)
                .replaceAll(found -> found.group().equals("://") ? ":\\\\/\\\\/" : "\\\\" + found.group());
    }
}
