package org.casewalk.pack.read;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.casewalk.pack.Claim;
import org.casewalk.pack.Condition;
import org.casewalk.pack.Fault;
import org.casewalk.pack.Pattern;
import org.casewalk.pack.Problems;
import org.casewalk.pack.Rule;
import org.casewalk.pack.drl.Contradiction;

/** Looks for rules that no record can meet, because two patterns joined by "and" claim opposites of one and the same question. */
final class WitnessCheck {

    private final Rule rule;
    private final Problems problems;

    WitnessCheck(Rule rule, Problems problems) {
        this.rule = rule;
        this.problems = problems;
    }

    void run() {
        visit(rule.condition());
    }

    private void visit(Condition condition) {
        if (condition instanceof Condition.All all) {
            all(all);
            all.parts().forEach(this::visit);
        } else if (condition instanceof Condition.Any any) {
            any.parts().forEach(this::visit);
        }
    }

    private void all(Condition.All all) {
        Map<String, List<Claim>> claims = new LinkedHashMap<>();
        for (Condition part : all.parts()) {
            if (part instanceof Condition.Match match && match.pattern().type().single()) {
                Pattern pattern = match.pattern();
                List<Claim> together = claims.computeIfAbsent(
                        pattern.type().name() + pattern.selectors(), question -> new ArrayList<>());
                together.addAll(pattern.claims());
                Contradiction.among(pattern.type(), together).ifPresent(clash -> warn(pattern, clash));
            }
        }
    }

    private void warn(Pattern pattern, String clash) {
        problems.add(
                Fault.NO_WITNESS,
                new org.casewalk.casefile.Place(rule.place().file(), pattern.line(), 0, ""),
                rule.name(),
                "No record can meet this rule: %s are asked of the same %s."
                        .formatted(clash, pattern.type().name()),
                List.of(),
                "Maybe the two patterns want \"or\" between them.");
    }
}
