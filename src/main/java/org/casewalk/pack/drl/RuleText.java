package org.casewalk.pack.drl;

import java.util.List;

/**
 * One rule as cut from the text, before any parser saw it.
 *
 * @param name as written, empty when it could not be read
 * @param start the word {@code rule}
 * @param comment the sentence above it, without comment signs
 * @param head tokens between name and {@code when}
 * @param condition tokens between {@code when} and {@code then}
 * @param consequence tokens between {@code then} and {@code end}
 * @param end offset behind its last token
 */
record RuleText(
        String name,
        Token start,
        String comment,
        List<Token> head,
        List<Token> condition,
        List<Token> consequence,
        int end) {

    RuleText {
        head = List.copyOf(head);
        condition = List.copyOf(condition);
        consequence = List.copyOf(consequence);
    }

    int line() {
        return start.line();
    }
}
