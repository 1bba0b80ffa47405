package org.casewalk.pack.drl;

import java.util.ArrayList;
import java.util.List;
import org.casewalk.pack.drl.Token.Kind;

/** Cuts a rule file into tokens, so that checks see neither comments nor the inside of texts. */
final class Scanner {

    private static final List<String> LONG_SIGNS = List.of("==", "!=", ">=", "<=", "&&", "||", ":=", "->");
    private static final String CURLY = "\u201C\u201D\u201E\u201F\u2018\u2019\u201A\u201B\u00AB\u00BB";

    private final String text;
    private final List<Token> tokens = new ArrayList<>();
    private int at;
    private int line = 1;
    private int lineStart;
    private boolean fresh = true;

    private Scanner(String text) {
        this.text = text;
    }

    /** Lists all tokens, comments too. */
    static List<Token> scan(String text) {
        Scanner scanner = new Scanner(text);
        while (scanner.at < text.length()) {
            scanner.next();
        }
        return scanner.tokens;
    }

    private void next() {
        char c = text.charAt(at);
        if (c == '\n' || c == '\r') {
            newLine();
        } else if (Character.isWhitespace(c)) {
            at++;
        } else if (text.startsWith("//", at)) {
            keep(Kind.COMMENT, endOfLine(at), 2, 0);
        } else if (text.startsWith("/*", at)) {
            blockComment();
        } else if (c == '"' || c == '\'') {
            quoted(c);
        } else if (CURLY.indexOf(c) >= 0) {
            keep(Kind.CURLY_QUOTE, at + 1, 0, 0);
        } else {
            wordOrSign(c);
        }
    }

    private void wordOrSign(char c) {
        if (Character.isJavaIdentifierStart(c)) {
            keep(Kind.WORD, endOfWord(), 0, 0);
        } else if (digit(c) || c == '-' && at + 1 < text.length() && digit(text.charAt(at + 1)) && afterSign()) {
            keep(Kind.NUMBER, endOfNumber(), 0, 0);
        } else {
            String sign = LONG_SIGNS.stream()
                    .filter(candidate -> text.startsWith(candidate, at))
                    .findFirst()
                    .orElse(String.valueOf(c));
            keep(Kind.SIGN, at + sign.length(), 0, 0);
        }
    }

    private boolean afterSign() {
        return tokens.isEmpty() || tokens.get(tokens.size() - 1).is(Kind.SIGN);
    }

    private static boolean digit(char c) {
        return c >= '0' && c <= '9';
    }

    /** Words of rules may have hyphens inside: {@code no-loop}. */
    private int endOfWord() {
        int end = at + 1;
        while (end < text.length() && (Character.isJavaIdentifierPart(text.charAt(end)) || hyphenAt(end))) {
            end++;
        }
        return end;
    }

    private boolean hyphenAt(int index) {
        return text.charAt(index) == '-'
                && index + 1 < text.length()
                && Character.isJavaIdentifierStart(text.charAt(index + 1));
    }

    private int endOfNumber() {
        int end = at + 1;
        while (end < text.length() && (Character.isLetterOrDigit(text.charAt(end)) || text.charAt(end) == '.')) {
            end++;
        }
        return end;
    }

    private void quoted(char quote) {
        int end = at + 1;
        while (end < text.length() && text.charAt(end) != quote && !lineEnd(text.charAt(end))) {
            end += text.charAt(end) == '\\' && end + 1 < text.length() && !lineEnd(text.charAt(end + 1)) ? 2 : 1;
        }
        boolean closed = end < text.length() && text.charAt(end) == quote;
        Kind whenClosed = quote == '"' ? Kind.TEXT : Kind.SINGLE_QUOTED;
        keep(closed ? whenClosed : Kind.OPEN_TEXT, closed ? end + 1 : end, 1, closed ? 1 : 0);
    }

    private void blockComment() {
        int end = text.indexOf("*/", at + 2);
        int behind = end < 0 ? text.length() : end + 2;
        int first = at;
        keep(Kind.COMMENT, behind, 2, end < 0 ? 0 : 2);
        for (int i = first; i < behind; i++) {
            if (lineEndsAt(i)) {
                line++;
                lineStart = i + 1;
            }
        }
    }

    private void newLine() {
        if (lineEndsAt(at)) {
            line++;
            lineStart = at + 1;
        }
        at++;
        fresh = true;
    }

    /** Counts a carriage return with its line feed once. */
    private boolean lineEndsAt(int index) {
        char c = text.charAt(index);
        return c == '\n' || c == '\r' && (index + 1 == text.length() || text.charAt(index + 1) != '\n');
    }

    private static boolean lineEnd(char c) {
        return c == '\n' || c == '\r';
    }

    private int endOfLine(int from) {
        int end = from;
        while (end < text.length() && !lineEnd(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private void keep(Kind kind, int end, int skipFront, int skipBack) {
        int from = Math.min(at + skipFront, end);
        String meant = text.substring(from, Math.max(from, end - skipBack));
        tokens.add(new Token(kind, meant, at, end, line, at - lineStart + 1, fresh));
        fresh = kind == Kind.COMMENT && fresh;
        at = end;
    }
}
