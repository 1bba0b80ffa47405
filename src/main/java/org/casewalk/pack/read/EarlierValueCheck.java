package org.casewalk.pack.read;

import java.util.List;
import org.casewalk.fact.FactType;
import org.casewalk.pack.Claim;
import org.casewalk.pack.Fault;
import org.casewalk.pack.Pattern;
import org.casewalk.pack.Problems;
import org.casewalk.pack.Rule;
import org.casewalk.term.TestTerm;
import org.casewalk.term.Vocabulary;

/**
 * Looks for rules that let a normal value of any day stand for the episode. What was abnormal earlier was there; what was normal before the
 * first sign says nothing about what came with it. A claim says "normal" where it bounds a value by the upper limit from above, or by the
 * lowest value that there is.
 */
final class EarlierValueCheck {

    private final Rule rule;
    private final Vocabulary vocabulary;
    private final Problems problems;

    EarlierValueCheck(Rule rule, Vocabulary vocabulary, Problems problems) {
        this.rule = rule;
        this.vocabulary = vocabulary;
        this.problems = problems;
    }

    void run() {
        rule.condition()
                .patterns()
                .filter(pattern ->
                        pattern.type().equals(FactType.named("Reading").orElseThrow()))
                .filter(pattern -> pattern.claims().stream().noneMatch(EarlierValueCheck::placed))
                .filter(pattern -> pattern.claims().stream().anyMatch(claim -> normal(claim, pattern)))
                .forEach(this::warn);
    }

    private static boolean placed(Claim claim) {
        return claim.field().equals("sinceOnset") || claim.field().equals("hoursAfterOnsetAtLeast");
    }

    private boolean normal(Claim claim, Pattern pattern) {
        if (!(claim instanceof Claim.Compares compares)) {
            return false;
        }
        TestTerm test = vocabulary.test(pattern.subject());
        return switch (compares.field()) {
            case "timesUpperLimitAtMost" -> compares.number() <= 1;
            case "valueAtMost" -> compares.number() <= test.plausible().atLeast();
            default -> false;
        };
    }

    private void warn(Pattern pattern) {
        problems.add(
                Fault.EARLIER_VALUE,
                new org.casewalk.casefile.Place(rule.place().file(), pattern.line(), 0, ""),
                rule.name(),
                "A normal %s of any earlier day would meet this.".formatted(pattern.subject()),
                List.of(),
                "Maybe sinceOnset wants to be claimed as well.");
    }
}
