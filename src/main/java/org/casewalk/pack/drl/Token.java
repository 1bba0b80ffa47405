package org.casewalk.pack.drl;

/**
 * A word, text, number or sign of a rule file.
 *
 * @param text as meant: texts without quotes, comments without signs
 * @param start offset of the first character
 * @param end offset behind the last character
 * @param line from 1
 * @param column from 1
 * @param firstOnLine whether nothing but space stands before it
 */
record Token(Kind kind, String text, int start, int end, int line, int column, boolean firstOnLine) {

    enum Kind {
        WORD,
        /** In double quotes. */
        TEXT,
        /** In double quotes, but the line ends before the closing one. */
        OPEN_TEXT,
        /** In single quotes. */
        SINGLE_QUOTED,
        /** One typographic quote. */
        CURLY_QUOTE,
        NUMBER,
        SIGN,
        COMMENT
    }

    boolean word(String wanted) {
        return kind == Kind.WORD && text.equals(wanted);
    }

    boolean sign(String wanted) {
        return kind == Kind.SIGN && text.equals(wanted);
    }

    boolean is(Kind wanted) {
        return kind == wanted;
    }

    /** Says whether it names or is a value: it can stand on one side of a comparison. */
    boolean operand() {
        return switch (kind) {
            case WORD, TEXT, NUMBER -> true;
            case OPEN_TEXT, SINGLE_QUOTED, CURLY_QUOTE, SIGN, COMMENT -> false;
        };
    }
}
