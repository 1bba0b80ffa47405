package org.casewalk.pack.drl;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.casewalk.fact.FactType;
import org.casewalk.pack.Fault;
import org.casewalk.pack.drl.Cutter.Span;
import org.casewalk.pack.drl.Token.Kind;
import org.casewalk.term.Nearest;

/** Cuts one rule at its words {@code when}, {@code then} and {@code end}, and says which is missing where. */
final class RuleCutter {

    private enum Part {
        HEAD,
        CONDITION,
        CONSEQUENCE
    }

    private final List<Token> tokens;
    private final int start;
    private final String comment;
    private final FileProblems problems;
    private final List<RuleText> rules;
    private final List<Span> refused;
    private final List<Token> head = new ArrayList<>();
    private final List<Token> condition = new ArrayList<>();
    private final List<Token> consequence = new ArrayList<>();
    private Runnable missing = () -> {};
    private Part part = Part.HEAD;
    private int depth;
    private boolean broken;
    private boolean ended;

    RuleCutter(
            List<Token> tokens,
            int start,
            String comment,
            FileProblems problems,
            List<RuleText> rules,
            List<Span> refused) {
        this.tokens = tokens;
        this.start = start;
        this.comment = comment;
        this.problems = problems;
        this.rules = rules;
        this.refused = refused;
    }

    /** Adds the rule, whole or refused, and gives the index behind it. */
    int cut() {
        Token rule = tokens.get(start);
        Optional<Token> nameToken = nameToken();
        String name = nameToken.map(Token::text).orElse("");
        int at = nameToken.isPresent() ? start + 2 : start + 1;
        while (at < tokens.size() && !ended && !startsRule(tokens.get(at))) {
            step(tokens.get(at), name);
            at++;
        }
        Token last = tokens.get(at - 1);
        if (!ended) {
            unended(name, last);
        }
        boolean misquoted = quotes(tokens.subList(start, at), name);
        if (!misquoted) {
            missing.run();
        }
        if (broken || misquoted) {
            refused.add(new Span(rule.start(), last.end()));
        } else {
            rules.add(new RuleText(name, rule, comment, head, condition, consequence, last.end()));
        }
        return at;
    }

    private static boolean startsRule(Token token) {
        return token.firstOnLine() && (token.word("rule") || token.word("query"));
    }

    private Optional<Token> nameToken() {
        Optional<Token> next = start + 1 < tokens.size() ? Optional.of(tokens.get(start + 1)) : Optional.empty();
        boolean quoted = next.isPresent()
                && (next.get().is(Kind.TEXT)
                        || next.get().is(Kind.OPEN_TEXT)
                        || next.get().is(Kind.CURLY_QUOTE));
        if (quoted) {
            return next;
        }
        broken = true;
        Token rule = tokens.get(start);
        StringBuilder words = new StringBuilder();
        for (int i = start + 1; i < tokens.size() && tokens.get(i).line() == rule.line(); i++) {
            words.append(words.isEmpty() ? "" : " ").append(tokens.get(i).text());
        }
        problems.add(
                Fault.NO_RULE_NAME,
                next.filter(token -> token.line() == rule.line()).orElse(rule),
                "",
                "The rule's name does not stand in double quotes.",
                "Maybe write: rule \"%s\"".formatted(words.isEmpty() ? "subject / criterion" : words));
        return Optional.empty();
    }

    private void step(Token token, String name) {
        boolean keyword = token.is(Kind.WORD) && (depth == 0 || token.firstOnLine());
        if (keyword && token.word("end") && (part == Part.CONSEQUENCE || token.firstOnLine())) {
            ended = true;
            missingBefore(Part.CONSEQUENCE, token, name);
        } else if (keyword && token.word("then") && part != Part.CONSEQUENCE) {
            missingBefore(Part.CONDITION, token, name);
            part = Part.CONSEQUENCE;
            depth = 0;
        } else if (keyword && token.word("when") && part == Part.HEAD) {
            part = Part.CONDITION;
            depth = 0;
        } else if (keyword
                && token.firstOnLine()
                && part == Part.HEAD
                && FactType.named(token.text()).isPresent()) {
            missingBefore(Part.CONDITION, token, name);
            part = Part.CONDITION;
            keep(token);
        } else if (keyword && token.firstOnLine() && part == Part.CONDITION && concludes(token)) {
            missingBefore(Part.CONSEQUENCE, token, name);
            part = Part.CONSEQUENCE;
            keep(token);
        } else {
            keep(token);
        }
    }

    private static boolean concludes(Token token) {
        return !Nearest.to(token.text(), List.of("insertLogical")).isEmpty();
    }

    private void keep(Token token) {
        if (token.sign("(")) {
            depth++;
        } else if (token.sign(")")) {
            depth--;
        }
        switch (part) {
            case HEAD -> head.add(token);
            case CONDITION -> condition.add(token);
            case CONSEQUENCE -> consequence.add(token);
        }
    }

    /** Reports that a word is missing because a later part begins. */
    private void missingBefore(Part wanted, Token token, String name) {
        if (broken || part.compareTo(wanted) >= 0) {
            return;
        }
        broken = true;
        if (part == Part.HEAD) {
            missing = () -> problems.add(
                    Fault.NO_WHEN,
                    token,
                    name,
                    "The conditions begin without the word \"when\".",
                    "Maybe put \"when\" on a line of its own above this one.");
        } else {
            missing = () -> problems.add(
                    Fault.NO_THEN,
                    token,
                    name,
                    "The conclusion begins without the word \"then\".",
                    "Maybe put \"then\" on a line of its own above this one.");
        }
    }

    private void unended(String name, Token last) {
        if (!broken) {
            missing = () -> problems.add(
                    Fault.NO_END,
                    last,
                    name,
                    "The rule \"%s\" that begins in line %d has no \"end\"."
                            .formatted(name, tokens.get(start).line()),
                    "Maybe put \"end\" on a line of its own below this one.");
        }
        broken = true;
    }

    /** Looks for wrong quotes first: they are the reason for whatever seems to be missing. */
    private boolean quotes(List<Token> rule, String name) {
        for (Token token : rule) {
            if (Quotes.refuses(token, name, problems)) {
                return true;
            }
        }
        return false;
    }
}
