package org.casewalk.pack.drl;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.casewalk.fact.FactType;
import org.casewalk.fact.Field;
import org.casewalk.pack.Claim;
import org.casewalk.pack.Fault;
import org.casewalk.pack.Pattern;
import org.casewalk.term.Nearest;
import org.casewalk.term.Vocabulary;
import org.drools.drl.ast.descr.AndDescr;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.ExprConstraintDescr;
import org.drools.drl.ast.descr.PatternDescr;

/** Reads single patterns against the table of fact types and the vocabulary. */
final class Patterns {

    private final Constraints constraints;
    private final String rule;
    private final FileProblems problems;

    Patterns(Vocabulary vocabulary, String rule, FileProblems problems) {
        this.constraints = new Constraints(vocabulary, rule, problems);
        this.rule = rule;
        this.problems = problems;
    }

    /** Gives the pattern; empty after reporting what is wrong in it. */
    Optional<Pattern> read(PatternDescr node) {
        if (!plain(node)) {
            fail(
                    Fault.NOT_UNDERSTOOD,
                    node,
                    "The pattern \"%s\" says more than a type, selectors and claims.".formatted(node.getObjectType()),
                    List.of(),
                    "Maybe write: Type( selector == \"…\", claim )");
            return Optional.empty();
        }
        Optional<FactType<?>> type = FactType.named(node.getObjectType());
        if (type.isEmpty()) {
            unknownType(node);
            return Optional.empty();
        }
        return pattern(node, type.get());
    }

    private static boolean plain(PatternDescr node) {
        return node.getSource() == null
                && node.getIdentifier() == null
                && !node.isQuery()
                && !node.isUnification()
                && node.getBehaviors().isEmpty()
                && node.getAnnotations().isEmpty()
                && node.getConstraint() instanceof AndDescr
                && node.getDescrs().stream().allMatch(Patterns::plain);
    }

    private static boolean plain(BaseDescr constraint) {
        return constraint instanceof ExprConstraintDescr expression
                && expression.getType() == ExprConstraintDescr.Type.NAMED;
    }

    private void unknownType(PatternDescr node) {
        List<String> names = FactType.all().stream().<String>map(FactType::name).toList();
        List<String> nearest = Nearest.to(node.getObjectType(), names);
        fail(
                Fault.UNKNOWN_FACT_TYPE,
                node,
                "There is no fact type \"%s\".".formatted(node.getObjectType()),
                nearest,
                nearest.isEmpty()
                        ? "Maybe one of: %s.".formatted(String.join(", ", names))
                        : "Maybe \"%s\" is meant; small and capital letters count.".formatted(nearest.get(0)));
    }

    private Optional<Pattern> pattern(PatternDescr node, FactType<?> type) {
        List<Pattern.Chosen> chosen = new ArrayList<>();
        List<Claim> claims = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        boolean sound = true;
        for (BaseDescr constraint : node.getDescrs()) {
            sound &= constraints.read(type, (ExprConstraintDescr) constraint, chosen, claims, seen);
        }
        if (!sound || !complete(node, type, chosen, claims) || !consistent(node, type, claims)) {
            return Optional.empty();
        }
        List<String> order = type.selectors().<String>map(Field::name).toList();
        chosen.sort(java.util.Comparator.comparingInt(one -> order.indexOf(one.field())));
        return Optional.of(new Pattern(type, chosen, claims, node.getLine()));
    }

    private boolean complete(PatternDescr node, FactType<?> type, List<Pattern.Chosen> chosen, List<Claim> claims) {
        List<String> missing = type.selectors()
                .filter(Field.Selector::required)
                .<String>map(Field::name)
                .filter(name -> chosen.stream().noneMatch(one -> one.field().equals(name)))
                .toList();
        if (!missing.isEmpty()) {
            fail(
                    Fault.NO_SELECTOR,
                    node,
                    "%s does not say which one is asked about: \"%s\" is missing."
                            .formatted(type.name(), String.join("\", \"", missing)),
                    List.of(),
                    "Maybe write: %s( %s == …, … )".formatted(type.name(), missing.get(0)));
            return false;
        }
        if (claims.isEmpty()) {
            fail(
                    Fault.NO_CLAIM,
                    node,
                    "%s names a question but claims nothing of the answer.".formatted(type.name()),
                    List.of(),
                    "Maybe add one of: %s.".formatted(String.join(", ", Constraints.claimNames(type))));
            return false;
        }
        return true;
    }

    private boolean consistent(PatternDescr node, FactType<?> type, List<Claim> claims) {
        Optional<String> clash = Contradiction.among(type, claims);
        clash.ifPresent(words -> fail(
                Fault.CONTRADICTION,
                node,
                "No answer can satisfy %s together.".formatted(words),
                List.of(),
                "Maybe the two belong into two patterns joined by \"or\"."));
        return clash.isEmpty();
    }

    private void fail(Fault fault, PatternDescr node, String message, List<String> nearest, String maybe) {
        problems.add(fault, node.getLine(), node.getColumn() + 1, rule, message, nearest, maybe);
    }
}
