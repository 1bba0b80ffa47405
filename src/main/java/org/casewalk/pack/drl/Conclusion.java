package org.casewalk.pack.drl;

import java.util.List;
import java.util.Optional;
import org.casewalk.pack.Fault;
import org.casewalk.pack.drl.Token.Kind;
import org.casewalk.term.Nearest;

/** Reads what stands between {@code then} and {@code end}: one conclusion, and nothing that could run. */
final class Conclusion {

    private static final String INSERT = "insertLogical";

    private final RuleText rule;
    private final List<Token> tokens;
    private final FileProblems problems;
    private int at;
    private boolean broken;

    private Conclusion(RuleText rule, FileProblems problems) {
        this.rule = rule;
        this.tokens = rule.consequence();
        this.problems = problems;
    }

    /** Gives {@code owner/criterion} or the subject; empty after reporting why not. */
    static Optional<String> read(RuleText rule, FileProblems problems) {
        return new Conclusion(rule, problems).read();
    }

    private Optional<String> read() {
        if (tokens.isEmpty()) {
            problems.add(
                    Fault.NO_CONCLUSION,
                    rule.start(),
                    rule.name(),
                    "The rule concludes nothing.",
                    "Maybe write: insertLogical( met( \"subject\", \"criterion\" ) );");
            return Optional.empty();
        }
        Token first = tokens.get(0);
        if (first.sign("[")) {
            problems.add(Forbidden.NAMED_CONSEQUENCE, first, rule.name(), "then");
            return Optional.empty();
        }
        if (!first.word(INSERT)) {
            otherwise(first);
            return Optional.empty();
        }
        at = 1;
        return conclusion();
    }

    private void otherwise(Token first) {
        List<String> nearest = Nearest.to(first.text(), List.of(INSERT));
        boolean later = tokens.stream().anyMatch(token -> token.word(INSERT));
        if (!later && !nearest.isEmpty()) {
            problems.add(
                    Fault.MISSPELT_CONSEQUENCE,
                    first,
                    rule.name(),
                    "\"%s\" is no conclusion.".formatted(first.text()),
                    nearest,
                    "Maybe \"insertLogical\" is meant; small and capital letters count.");
        } else {
            problems.add(later ? Forbidden.CODE_BEFORE : Forbidden.CODE, first, rule.name());
        }
    }

    private Optional<String> conclusion() {
        sign("(");
        verdict();
        sign("(");
        String owner = argument();
        String criterion = "";
        if (!broken && at < tokens.size() && tokens.get(at).sign(",")) {
            at++;
            criterion = argument();
        }
        sign(")");
        sign(")");
        semicolon();
        if (!broken && at < tokens.size()) {
            broken = true;
            Token extra = tokens.get(at);
            boolean named = extra.word("then")
                    && at + 1 < tokens.size()
                    && tokens.get(at + 1).sign("[");
            problems.add(named ? Forbidden.NAMED_CONSEQUENCE : Forbidden.CODE_AFTER, extra, rule.name());
        }
        return broken ? Optional.empty() : Optional.of(criterion.isEmpty() ? owner : owner + "/" + criterion);
    }

    private void verdict() {
        if (broken || at >= tokens.size()) {
            incomplete("met");
        } else if (tokens.get(at).word("met")) {
            at++;
        } else {
            broken = true;
            Token word = tokens.get(at);
            problems.add(
                    Fault.UNKNOWN_VERDICT,
                    word,
                    rule.name(),
                    "\"%s\" is not a verdict that a rule gives; the opposite direction is derived."
                            .formatted(word.text()),
                    List.of("met"),
                    "Maybe \"met\" is meant: a rule says when its criterion is met, and only that.");
        }
    }

    private String argument() {
        if (broken) {
            return "";
        }
        if (at < tokens.size() && tokens.get(at).is(Kind.TEXT)) {
            return tokens.get(at++).text();
        }
        broken = true;
        Token where = at < tokens.size() ? tokens.get(at) : tokens.get(tokens.size() - 1);
        problems.add(
                Fault.CONCLUSION_ARGUMENT,
                where,
                rule.name(),
                "Here stands \"%s\" where an id in double quotes is read.".formatted(where.text()),
                "Maybe write: met( \"subject\", \"criterion\" )");
        return "";
    }

    private void sign(String sign) {
        if (broken) {
            return;
        }
        if (at < tokens.size() && tokens.get(at).sign(sign)) {
            at++;
        } else {
            incomplete(sign);
        }
    }

    private void incomplete(String wanted) {
        if (broken) {
            return;
        }
        broken = true;
        Token where = tokens.get(Math.min(at, tokens.size() - 1));
        problems.add(
                wanted.equals(")") ? Fault.OPEN_PARENTHESIS : Fault.CONCLUSION_ARGUMENT,
                where,
                rule.name(),
                "A \"%s\" is missing in the conclusion.".formatted(wanted),
                "Maybe write: insertLogical( met( \"subject\", \"criterion\" ) );");
    }

    private void semicolon() {
        if (broken) {
            return;
        }
        if (at < tokens.size() && tokens.get(at).sign(";")) {
            at++;
            return;
        }
        broken = true;
        Token last = tokens.get(at - 1);
        problems.add(
                Fault.NO_SEMICOLON,
                last.line(),
                last.column() + 1,
                rule.name(),
                "The conclusion does not end with a semicolon.",
                List.of(),
                "Maybe put \";\" behind the last bracket.");
    }
}
