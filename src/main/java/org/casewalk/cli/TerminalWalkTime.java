package org.casewalk.cli;

import java.util.Locale;

/** A relative time as people type it. What it means, and whether it is one, the reader of case files decides. */
final class TerminalWalkTime {

    /** What is taken for a time: "day" and the word behind it, a range, an hour; "before" and "after" go in front. */
    static final String TYPED = "(?:(?:before|after)\\s+)?day(?:\\s+[^\\s,;]+|[-+−–0-9][^\\s,;]*)"
            + "(?:\\s+to\\s+(?:day\\s+)?[^\\s,;]+)?(?:\\s+[0-9]{1,2}:[^\\s,;]*)?";

    private TerminalWalkTime() {}

    /** Writes it as a case file does: small letters, one space, two points for "to", two digits for the hour. */
    static String written(String typed) {
        return typed.strip()
                .toLowerCase(Locale.ROOT)
                .replace('−', '-')
                .replaceAll("\\s+", " ")
                .replaceAll("day ?(?=[-+0-9])", "day ")
                .replaceAll("(\\S+) to (?:day )?(\\S+)", "$1..$2")
                .replaceAll(" ([0-9]:)", " 0$1");
    }
}
