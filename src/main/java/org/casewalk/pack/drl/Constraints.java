package org.casewalk.pack.drl;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.casewalk.fact.FactType;
import org.casewalk.fact.Field;
import org.casewalk.fact.Field.Bound;
import org.casewalk.fact.Field.Flag;
import org.casewalk.fact.Field.Selector;
import org.casewalk.fact.Field.Side;
import org.casewalk.pack.Claim;
import org.casewalk.pack.Claim.Operator;
import org.casewalk.pack.Fault;
import org.casewalk.pack.Pattern;
import org.casewalk.pack.drl.Token.Kind;
import org.casewalk.term.Nearest;
import org.casewalk.term.Vocabulary;
import org.drools.drl.ast.descr.ExprConstraintDescr;

/** Reads one constraint of a pattern: a selector with a literal, a bare flag, or a bound with an operator and a number. */
final class Constraints {

    private final Literals literals;
    private final String rule;
    private final FileProblems problems;

    Constraints(Vocabulary vocabulary, String rule, FileProblems problems) {
        this.literals = new Literals(vocabulary);
        this.rule = rule;
        this.problems = problems;
    }

    /** Lists the claims a type offers, in its order. */
    static List<String> claimNames(FactType<?> type) {
        return type.fields().stream()
                .filter(field -> !(field instanceof Selector))
                .<String>map(Field::name)
                .toList();
    }

    /** Adds what the constraint says to one of the two lists; says whether nothing is wrong. */
    boolean read(
            FactType<?> type,
            ExprConstraintDescr node,
            List<Pattern.Chosen> chosen,
            List<Claim> claims,
            Set<String> seen) {
        List<Token> tokens = Scanner.scan(node.getExpression()).stream()
                .filter(token -> !token.is(Kind.COMMENT))
                .toList();
        Expression expression = new Expression(node, tokens, 0);
        if (tokens.isEmpty() || !tokens.get(0).is(Kind.WORD) || tokens.size() == 2 || tokens.size() > 3) {
            return fail(
                    Fault.NOT_UNDERSTOOD,
                    expression,
                    "\"%s\" is not a claim that is understood.".formatted(node.getExpression()),
                    List.of(),
                    "Maybe one claim a comma: a bare name, or a name, a comparison and a value.");
        }
        Optional<? extends Field<?>> field = type.field(expression.name());
        if (field.isEmpty()) {
            return unknownField(type, expression);
        }
        if (!seen.add(expression.name())) {
            return fail(
                    Fault.REPEATED,
                    expression,
                    "\"%s\" stands twice in this pattern.".formatted(expression.name()),
                    List.of(),
                    "Maybe one of the two can go, or wants a pattern of its own.");
        }
        return field(type, field.get(), expression, chosen, claims);
    }

    private boolean field(
            FactType<?> type, Field<?> field, Expression expression, List<Pattern.Chosen> chosen, List<Claim> claims) {
        if (field instanceof Selector<?> selector) {
            return selector(selector, expression, chosen);
        }
        if (field instanceof Flag<?>) {
            return flag(type, expression, claims);
        }
        return bound((Bound<?>) field, expression, claims);
    }

    private boolean unknownField(FactType<?> type, Expression expression) {
        List<String> names = type.fields().stream().<String>map(Field::name).toList();
        List<String> nearest = Nearest.to(expression.name(), names);
        List<String> bounds = Stream.of("AtLeast", "AtMost")
                .map(side -> expression.name() + side)
                .filter(names::contains)
                .toList();
        List<String> shown = bounds.isEmpty() ? nearest : bounds;
        return fail(
                Fault.UNKNOWN_FIELD,
                expression,
                "%s has no field \"%s\".".formatted(type.name(), expression.name()),
                shown,
                shown.isEmpty()
                        ? "Maybe one of: %s.".formatted(String.join(", ", names))
                        : "Maybe \"%s\" is meant.".formatted(String.join("\" or \"", shown)));
    }

    private boolean selector(Selector<?> selector, Expression expression, List<Pattern.Chosen> chosen) {
        if (expression.size() == 1 || !expression.operator().equals("==")) {
            return fail(
                    Fault.WRONG_BOUND,
                    expression,
                    "\"%s\" names the question and is only compared with ==.".formatted(selector.name()),
                    List.of("=="),
                    "Maybe write: %s == %s"
                            .formatted(selector.name(), selector.terms() == Field.Terms.NUMBER ? "1" : "\"…\""));
        }
        Literals.Answer answer = literals.read(selector, expression.value());
        if (answer.problem().isPresent()) {
            Literals.Trouble trouble = answer.problem().get();
            return fail(trouble.fault(), expression.atValue(), trouble.message(), trouble.nearest(), trouble.maybe());
        }
        chosen.add(new Pattern.Chosen(selector.name(), answer.value()));
        return true;
    }

    private boolean flag(FactType<?> type, Expression expression, List<Claim> claims) {
        if (expression.size() > 1) {
            return fail(
                    Fault.WRONG_VALUE,
                    expression,
                    "\"%s\" is said or not said; it is not compared.".formatted(expression.name()),
                    List.of(),
                    "Maybe write only \"%s\"; %s offers: %s."
                            .formatted(expression.name(), type.name(), String.join(", ", claimNames(type))));
        }
        claims.add(new Claim.Holds(expression.name()));
        return true;
    }

    private boolean bound(Bound<?> bound, Expression expression, List<Claim> claims) {
        List<Operator> proving = bound.side() == Side.AT_LEAST
                ? List.of(Operator.GREATER_OR_EQUAL, Operator.GREATER)
                : List.of(Operator.LESS_OR_EQUAL, Operator.LESS);
        String shape = "%s %s 4".formatted(bound.name(), proving.get(0).sign());
        if (expression.size() == 1) {
            return fail(
                    Fault.WRONG_VALUE,
                    expression,
                    "\"%s\" is a number and has to be compared.".formatted(bound.name()),
                    List.of(),
                    "Maybe write: %s (in %s)".formatted(shape, bound.unit()));
        }
        Optional<Operator> operator = proving.stream()
                .filter(candidate -> candidate.sign().equals(expression.operator()))
                .findFirst();
        if (operator.isEmpty()) {
            return wrongBound(bound, expression, proving);
        }
        if (!expression.value().is(Kind.NUMBER) || !expression.value().text().matches(Literals.NUMBER)) {
            boolean quoted = expression.value().text().matches(Literals.NUMBER);
            String meant = "%s %s %s"
                    .formatted(
                            bound.name(),
                            expression.operator(),
                            expression.value().text());
            return fail(
                    Fault.WRONG_VALUE,
                    expression.atValue(),
                    "\"%s\" is compared with a number, not with \"%s\"."
                            .formatted(bound.name(), expression.value().text()),
                    List.of(),
                    "Maybe write: %s (in %s)".formatted(quoted ? meant : shape, bound.unit()));
        }
        claims.add(new Claim.Compares(
                bound.name(),
                operator.get(),
                Double.parseDouble(expression.value().text())));
        return true;
    }

    private boolean wrongBound(Bound<?> bound, Expression expression, List<Operator> proving) {
        boolean low = bound.side() == Side.AT_LEAST;
        String other = low
                ? bound.name().replaceFirst("AtLeast$", "AtMost")
                : bound.name().replaceFirst("AtMost$", "AtLeast");
        boolean directed = List.of("<", "<=", ">", ">=").contains(expression.operator());
        return fail(
                Fault.WRONG_BOUND,
                expression,
                "\"%s %s\" proves nothing: a %s bound is compared with %s or %s."
                        .formatted(
                                bound.name(),
                                expression.operator(),
                                low ? "lower" : "upper",
                                proving.get(0).sign(),
                                proving.get(1).sign()),
                List.of(),
                directed
                        ? "Maybe the other bound is meant: %s %s %s"
                                .formatted(
                                        other,
                                        expression.operator(),
                                        expression.value().text())
                        : "Maybe write: %s %s %s"
                                .formatted(
                                        bound.name(),
                                        proving.get(0).sign(),
                                        expression.value().text()));
    }

    private boolean fail(Fault fault, Expression at, String message, List<String> nearest, String maybe) {
        problems.add(fault, at.line(), at.column(), rule, message, nearest, maybe);
        return false;
    }

    /** One constraint as tokens. */
    private record Expression(ExprConstraintDescr node, List<Token> tokens, int offset) {

        /** The same, pointing to its value. */
        Expression atValue() {
            return new Expression(node, tokens, value().start());
        }

        int size() {
            return tokens.size();
        }

        String name() {
            return tokens.get(0).text();
        }

        String operator() {
            return tokens.get(1).text();
        }

        Token value() {
            return tokens.get(2);
        }

        int line() {
            return node.getLine();
        }

        int column() {
            return node.getColumn() + 1 + offset;
        }
    }
}
