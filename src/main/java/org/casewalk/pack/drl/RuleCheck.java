package org.casewalk.pack.drl;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.casewalk.pack.Fault;
import org.casewalk.pack.drl.Token.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Checks the tokens of one rule's conditions: brackets, commas, and everything that a condition may not say. Each mistake is told once a
 * rule, where it stands; the parser is only asked when nothing was found.
 */
final class RuleCheck {

    private static final Map<String, Forbidden> WORDS = Map.ofEntries(
            Map.entry("eval", Forbidden.EVAL),
            Map.entry("from", Forbidden.FROM),
            Map.entry("collect", Forbidden.COLLECT),
            Map.entry("accumulate", Forbidden.ACCUMULATE),
            Map.entry("acc", Forbidden.ACCUMULATE),
            Map.entry("groupby", Forbidden.GROUP_BY),
            Map.entry("not", Forbidden.NOT),
            Map.entry("exists", Forbidden.QUANTIFIER),
            Map.entry("forall", Forbidden.QUANTIFIER),
            Map.entry("if", Forbidden.BRANCH),
            Map.entry("else", Forbidden.BRANCH),
            Map.entry("do", Forbidden.NAMED_CONSEQUENCE),
            Map.entry("break", Forbidden.NAMED_CONSEQUENCE),
            Map.entry("over", Forbidden.WINDOW),
            Map.entry("entry-point", Forbidden.ENTRY_POINT),
            Map.entry("new", Forbidden.METHOD_CALL),
            Map.entry("in", Forbidden.OPERATOR),
            Map.entry("matches", Forbidden.OPERATOR),
            Map.entry("contains", Forbidden.OPERATOR),
            Map.entry("excludes", Forbidden.OPERATOR),
            Map.entry("memberOf", Forbidden.OPERATOR),
            Map.entry("soundslike", Forbidden.OPERATOR),
            Map.entry("str", Forbidden.OPERATOR),
            Map.entry("instanceof", Forbidden.OPERATOR));

    private static final Map<String, Forbidden> SIGNS = Map.ofEntries(
            Map.entry(":", Forbidden.BINDING),
            Map.entry(":=", Forbidden.BINDING),
            Map.entry("[", Forbidden.INLINE),
            Map.entry("{", Forbidden.INLINE),
            Map.entry("?", Forbidden.QUERY_CALL),
            Map.entry("/", Forbidden.OOPATH),
            Map.entry("&&", Forbidden.CONNECTIVE),
            Map.entry("||", Forbidden.CONNECTIVE),
            Map.entry("!=", Forbidden.OPERATOR),
            Map.entry("!", Forbidden.OPERATOR),
            Map.entry("~", Forbidden.OPERATOR));

    private static final Map<String, Forbidden> SOURCES = Map.of(
            "collect", Forbidden.COLLECT,
            "accumulate", Forbidden.ACCUMULATE,
            "acc", Forbidden.ACCUMULATE,
            "entry-point", Forbidden.ENTRY_POINT);

    private static final Set<String> JOINING = Set.of("and", "or");

    private final List<Token> tokens;
    private final String rule;
    private final FileProblems problems;
    private boolean found;

    private RuleCheck(RuleText text, FileProblems problems) {
        this.tokens = text.condition();
        this.rule = text.name();
        this.problems = problems;
    }

    /** Says whether the conditions may go to the parser. */
    static boolean accepts(RuleText text, FileProblems problems) {
        RuleCheck check = new RuleCheck(text, problems);
        check.forbidden();
        if (!check.found) {
            check.brackets();
        }
        if (!check.found) {
            check.commas();
        }
        return !check.found;
    }

    private Token token(int index) {
        return tokens.get(index);
    }

    private boolean signAt(int index, String sign) {
        return index >= 0 && index < tokens.size() && token(index).sign(sign);
    }

    private void forbidden() {
        int depth = 0;
        for (int i = 0; i < tokens.size() && !found; i++) {
            Token token = token(i);
            depth += token.sign("(") ? 1 : token.sign(")") ? -1 : 0;
            Forbidden forbidden = forbidden(i, token);
            if (forbidden != null) {
                report(forbidden, i);
            } else if (token.sign("=")) {
                assignment(token);
            } else if (depth > 0 && (token.sign(".") || token.sign("#"))) {
                path(i);
            }
        }
    }

    private @Nullable Forbidden forbidden(int index, Token token) {
        if (token.is(Kind.SIGN)) {
            return SIGNS.get(token.text());
        }
        return token.is(Kind.WORD) ? word(index, token) : null;
    }

    private void report(Forbidden forbidden, int index) {
        found = true;
        Token token = token(index);
        boolean more = forbidden == Forbidden.FROM && index + 1 < tokens.size();
        Forbidden source = more ? SOURCES.get(token(index + 1).text()) : null;
        if (source == null) {
            problems.add(forbidden, token, rule);
        } else {
            problems.add(
                    source, token, rule, token.text() + " " + token(index + 1).text());
        }
    }

    private @Nullable Forbidden word(int index, Token token) {
        if (signAt(index + 1, ":") || signAt(index + 1, ":=")) {
            return Forbidden.BINDING;
        }
        boolean compared = signAt(index + 1, "==") || signAt(index + 1, ")") || signAt(index + 1, ",");
        return compared ? null : WORDS.get(token.text());
    }

    private void assignment(Token token) {
        found = true;
        problems.add(Fault.ASSIGNMENT, token, rule, "A single \"=\" does not compare.", "Maybe \"==\" is meant.");
    }

    /** A dot: a call when brackets follow somewhere behind it, else a reach into another object. */
    private void path(int dot) {
        found = true;
        int end = dot;
        while (end + 1 < tokens.size()
                && (token(end).sign(".")
                        || token(end).sign("#")
                        || token(end + 1).sign("."))) {
            end++;
        }
        boolean call = signAt(end + 1, "(");
        Token named = token(Math.max(0, dot - 1));
        StringBuilder written = new StringBuilder();
        for (int i = Math.max(0, dot - 1); i <= end; i++) {
            written.append(token(i).text());
        }
        problems.add(call ? Forbidden.METHOD_CALL : Forbidden.PATH, named, rule, written.toString());
    }

    private void brackets() {
        Deque<Token> open = new ArrayDeque<>();
        for (Token token : tokens) {
            if (token.sign("(")) {
                open.push(token);
            } else if (token.sign(")") && open.isEmpty()) {
                bracket(
                        Fault.EXTRA_PARENTHESIS,
                        token,
                        "The bracket that closes here was never opened.",
                        "Maybe it can go, or a \"(\" is missing before it.");
                return;
            } else if (token.sign(")")) {
                open.pop();
            }
        }
        if (!open.isEmpty()) {
            bracket(
                    Fault.OPEN_PARENTHESIS,
                    open.peek(),
                    "The bracket that opens here is not closed.",
                    "Maybe a \")\" is missing at the end of the pattern.");
        }
    }

    private void bracket(Fault fault, Token at, String message, String maybe) {
        found = true;
        problems.add(fault, at, rule, message, maybe);
    }

    /** Inside a pattern two values never stand side by side, and a name is not called. */
    private void commas() {
        Deque<Boolean> patterns = new ArrayDeque<>();
        for (int i = 0; i < tokens.size() && !found; i++) {
            Token token = token(i);
            boolean inPattern = !patterns.isEmpty() && patterns.peek();
            if (token.sign("(")) {
                boolean named = i > 0
                        && token(i - 1).is(Kind.WORD)
                        && !JOINING.contains(token(i - 1).text());
                if (inPattern) {
                    called(i);
                }
                patterns.push(named);
            } else if (token.sign(")")) {
                patterns.pop();
            } else if (inPattern && token.operand() && token(i - 1).operand()) {
                comma(token(i - 1), token);
            }
        }
    }

    private void called(int index) {
        found = true;
        Token before = token(index - 1);
        boolean call = before.is(Kind.WORD);
        problems.add(
                call ? Forbidden.METHOD_CALL : Forbidden.INLINE,
                call ? before : token(index),
                rule,
                call ? before.text() + "(" : "(");
    }

    private void comma(Token before, Token after) {
        found = true;
        int column = before.column() + before.end() - before.start();
        problems.add(
                Fault.NO_COMMA,
                before.line(),
                column,
                rule,
                "There is no comma between \"%s\" and \"%s\".".formatted(before.text(), after.text()),
                List.of(),
                "Maybe put \",\" behind \"%s\".".formatted(before.text()));
    }
}
