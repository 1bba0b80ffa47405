package org.casewalk.pack.drl;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.casewalk.pack.Condition;
import org.casewalk.pack.Fault;
import org.casewalk.pack.Pattern;
import org.casewalk.term.Vocabulary;
import org.drools.drl.ast.descr.AndDescr;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.OrDescr;
import org.drools.drl.ast.descr.PatternDescr;

/** Turns the parser's tree of conditions into ours. Only three kinds of node are known; any other is refused. */
final class Conditions {

    private static final int MOST_PATTERNS = 12;
    private static final int MOST_LEVELS = 4;

    private final Patterns patterns;
    private final RuleText rule;
    private final FileProblems problems;
    private int count;
    private boolean broken;

    Conditions(Vocabulary vocabulary, RuleText rule, FileProblems problems) {
        this.patterns = new Patterns(vocabulary, rule.name(), problems);
        this.rule = rule;
        this.problems = problems;
    }

    /** Gives the condition; empty after reporting every pattern in which something is wrong. */
    Optional<Condition> read(AndDescr tree) {
        if (tree.getDescrs().isEmpty()) {
            fail(
                    Fault.NO_CONDITION,
                    rule.line(),
                    "The rule \"%s\" has no condition, so everybody would meet it.".formatted(rule.name()),
                    "Maybe a pattern is missing between \"when\" and \"then\".");
            return Optional.empty();
        }
        Optional<Condition> condition = group(tree, tree.getDescrs(), true, 0);
        if (count > MOST_PATTERNS) {
            fail(
                    Fault.TOO_MUCH,
                    rule.line(),
                    "The rule has %d patterns; at most %d are read.".formatted(count, MOST_PATTERNS),
                    "Maybe several criteria stand in one rule: give each its own, and Count them.");
        }
        return broken ? Optional.empty() : condition;
    }

    private Optional<Condition> node(BaseDescr node, int level) {
        if (node instanceof AndDescr and) {
            return group(node, and.getDescrs(), true, level + 1);
        }
        if (node instanceof OrDescr or) {
            return group(node, or.getDescrs(), false, level + 1);
        }
        if (node instanceof PatternDescr pattern) {
            count++;
            Optional<Pattern> read = patterns.read(pattern);
            broken |= read.isEmpty();
            return read.map(Condition.Match::new);
        }
        fail(
                Fault.NOT_UNDERSTOOD,
                node.getLine(),
                "A condition of this kind is not understood (%s)."
                        .formatted(node.getClass().getSimpleName()),
                "Maybe only patterns joined by and, or are meant.");
        return Optional.empty();
    }

    private Optional<Condition> group(BaseDescr node, List<? extends BaseDescr> parts, boolean all, int level) {
        if (level > MOST_LEVELS) {
            fail(
                    Fault.TOO_MUCH,
                    node.getLine(),
                    "Conditions are nested more than %d levels deep here.".formatted(MOST_LEVELS),
                    "Maybe the inner part is a criterion of its own, asked for with Status.");
            return Optional.empty();
        }
        List<Condition> conditions = new ArrayList<>();
        parts.forEach(part -> node(part, level).ifPresent(conditions::add));
        if (conditions.isEmpty()) {
            broken = true;
            return Optional.empty();
        }
        if (conditions.size() == 1) {
            return Optional.of(conditions.get(0));
        }
        return Optional.of(all ? new Condition.All(conditions) : new Condition.Any(conditions));
    }

    private void fail(Fault fault, int line, String message, String maybe) {
        broken = true;
        problems.add(fault, Math.max(1, line), 0, rule.name(), message, List.of(), maybe);
    }
}
