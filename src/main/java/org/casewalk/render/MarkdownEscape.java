package org.casewalk.render;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes from every sign in a text the power to mark up. */
final class MarkdownEscape {

    private static final String ANYWHERE = "\\`*_[]<>|~&$#@";
    private static final Pattern AT_THE_START = Pattern.compile("^\\s*(?:[-+=]|\\d+[.)](?=\\s|$))");
    private static final Pattern ADDRESS = Pattern.compile("://|\\bwww\\.", Pattern.CASE_INSENSITIVE);

    private MarkdownEscape() {}

    /** Escapes a piece of text that may stand anywhere in a line. */
    static String of(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (ANYWHERE.indexOf(c) >= 0) {
                escaped.append('\\');
            }
            escaped.append(c);
        }
        Matcher start = AT_THE_START.matcher(escaped);
        if (start.find()) {
            escaped.insert(start.end() - 1, '\\');
        }
        return ADDRESS.matcher(escaped).replaceAll(MarkdownEscape::apart);
    }

    /** An address that is only text must not become a link. */
    private static String apart(MatchResult found) {
        String address = found.group();
        return Matcher.quoteReplacement(address.equals("://") ? ":\\/\\/" : address.replace(".", "\\."));
    }
}
