package org.casewalk.pack.drl;

import org.casewalk.pack.Fault;

/** Checks that texts stand in straight double quotes. */
final class Quotes {

    private Quotes() {}

    /** Reports a token that is not quoted as it should; says whether it did. */
    static boolean refuses(Token token, String rule, FileProblems problems) {
        switch (token.kind()) {
            case CURLY_QUOTE ->
                problems.add(
                        Fault.CURLY_QUOTE,
                        token,
                        rule,
                        "The quote here is a typographic one.",
                        "Maybe a word processor changed it: type a straight \" instead.");
            case OPEN_TEXT ->
                problems.add(
                        Fault.OPEN_QUOTE,
                        token,
                        rule,
                        "The quote that opens here is not closed on its line.",
                        "Maybe a \" is missing behind the text.");
            case SINGLE_QUOTED ->
                problems.add(
                        Fault.SINGLE_QUOTE,
                        token,
                        rule,
                        "\"%s\" stands in single quotes.".formatted(token.text()),
                        "Maybe use double quotes: \"%s\".".formatted(token.text()));
            case TEXT -> {
                return backslash(token, rule, problems);
            }
            case WORD, NUMBER, SIGN, COMMENT -> {
                return false;
            }
        }
        return true;
    }

    private static boolean backslash(Token token, String rule, FileProblems problems) {
        if (!token.text().contains("\\")) {
            return false;
        }
        problems.add(
                Fault.BACKSLASH,
                token,
                rule,
                "The text \"%s\" has a backslash in it.".formatted(token.text()),
                "Maybe it can go: ids and places in a source are plain text.");
        return true;
    }
}
