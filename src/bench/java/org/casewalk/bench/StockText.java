package org.casewalk.bench;

import java.util.List;
import org.casewalk.pack.Claim;
import org.casewalk.pack.Condition;
import org.casewalk.pack.Pattern;
import org.casewalk.pack.Rule;

/** Writes the rules as DRL for a stock compile: each rule as packs have it, and its mirror image, which our loader would derive. */
final class StockText {

    private final StringBuilder text = new StringBuilder("""
            package rules.synthetic
            import org.casewalk.fact.*
            import function org.casewalk.fact.Verdict.met
            import function org.casewalk.bench.StockRules.notMet

            """);

    private StockText() {}

    static String of(List<Rule> rules) {
        StockText stock = new StockText();
        rules.forEach(stock::both);
        return stock.text.toString();
    }

    private void both(Rule rule) {
        if (rule.condition() instanceof Condition.Match match) {
            rule(rule, "met", pattern(match.pattern(), true));
            rule(rule, "notMet", refuted(match.pattern()));
            return;
        }
        List<Pattern> parts = rule.condition().patterns().toList();
        rule(rule, "met", pattern(parts.get(0), true) + "\n" + pattern(parts.get(1), true));
        rule(rule, "notMet", "( " + refuted(parts.get(0)) + " or " + refuted(parts.get(1)) + " )");
    }

    private static String refuted(Pattern pattern) {
        if (!pattern.type().single()) {
            return "ClosedRecord( type == \"%s\", of == \"%s\" )%nnot %s"
                    .formatted(pattern.type().name(), pattern.subject(), pattern(pattern, false));
        }
        Claim claim = pattern.claims().get(0);
        String opposite = claim instanceof Claim.Compares compares
                ? "metAtMost < " + compares.number()
                : claim.field().equals("present") ? "absent" : "present";
        return "%s( %s, %s )".formatted(pattern.type().name(), selector(pattern), opposite);
    }

    private static String pattern(Pattern pattern, boolean certain) {
        List<String> claims =
                pattern.claims().stream().map(claim -> claim(claim, certain)).toList();
        return "%s( %s, %s )".formatted(pattern.type().name(), selector(pattern), String.join(", ", claims));
    }

    private static String selector(Pattern pattern) {
        Pattern.Chosen chosen = pattern.selectors().get(0);
        return "%s == \"%s\"".formatted(chosen.field(), chosen.value());
    }

    private static String claim(Claim claim, boolean certain) {
        if (claim instanceof Claim.Compares compares) {
            String field = compares.field();
            String other =
                    field.endsWith("AtLeast") ? field.replace("AtLeast", "AtMost") : field.replace("AtMost", "AtLeast");
            return "%s %s %s"
                    .formatted(certain ? field : other, compares.operator().sign(), compares.number());
        }
        return certain ? claim.field() : "!notAdded";
    }

    private void rule(Rule rule, String verdict, String condition) {
        int slash = rule.concludes().indexOf('/');
        text.append("""
                rule "%s / %s"
                when
                %s
                then
                insertLogical( %s( "%s", "%s" ) );
                end
                """.formatted(
                        rule.name(),
                        verdict,
                        condition,
                        verdict,
                        rule.concludes().substring(0, slash),
                        rule.concludes().substring(slash + 1)));
    }
}
