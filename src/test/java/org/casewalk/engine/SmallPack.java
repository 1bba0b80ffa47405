package org.casewalk.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.casewalk.casefile.Place;
import org.casewalk.citation.Bibliography;
import org.casewalk.citation.Citation;
import org.casewalk.fact.FactType;
import org.casewalk.pack.Claim;
import org.casewalk.pack.Claim.Operator;
import org.casewalk.pack.Condition;
import org.casewalk.pack.Library;
import org.casewalk.pack.Pack;
import org.casewalk.pack.Pattern;
import org.casewalk.pack.Pattern.Chosen;
import org.casewalk.pack.Role;
import org.casewalk.pack.Rule;
import org.casewalk.term.Vocabulary;

/** A pack of a few criteria, made in memory: a finding, readings, exposures with and without a drug, a pair, a count and what rests on it. */
final class SmallPack {

    private SmallPack() {}

    static Library library() {
        List<Rule> rules = new ArrayList<>();
        Condition fever = match("Finding", List.of(new Chosen("id", "fever")), new Claim.Holds("present"));
        Condition noRigidity = match("Finding", List.of(new Chosen("id", "rigidity")), new Claim.Holds("absent"));
        Condition ck = match(
                "Reading",
                List.of(new Chosen("test", "ck")),
                new Claim.Compares("timesUpperLimitAtLeast", Operator.GREATER_OR_EQUAL, 4));
        rules.add(rule("p/fever", fever, true));
        rules.add(rule("p/ck", ck, true));
        rules.add(rule("p/exposed", exposed(List.of(new Chosen("drugClass", "blocker"))), true));
        rules.add(rule(
                "p/exposed-to-one",
                exposed(List.of(new Chosen("drugClass", "blocker"), new Chosen("drug", "one"))),
                false));
        rules.add(rule("p/fever-without-rigidity", new Condition.All(List.of(fever, noRigidity)), false));
        rules.add(rule("p/fever-or-ck", new Condition.Any(List.of(fever, ck)), false));
        rules.add(rule(
                "p",
                match(
                        "Count",
                        List.of(new Chosen("of", "p/core")),
                        new Claim.Compares("metAtLeast", Operator.GREATER_OR_EQUAL, 2)),
                false));
        rules.add(rule("step", match("Status", List.of(new Chosen("of", "p")), new Claim.Holds("open")), false));
        Pack.Header header = new Pack.Header("p", "P", "1", "draft", "Testing", "Use", List.of(), 1);
        return new Library(
                List.of(new Pack(header, List.of(), rules, List.of(), "")),
                new Vocabulary(Map.of(), Map.of(), Map.of(), Map.of(), Map.of(), Map.of(), Map.of()),
                new Bibliography(Map.of()));
    }

    private static Condition exposed(List<Chosen> selectors) {
        return match(
                "Exposure",
                selectors,
                new Claim.Holds("added"),
                new Claim.Compares("daysBeforeOnsetAtMost", Operator.LESS_OR_EQUAL, 7));
    }

    private static Condition match(String type, List<Chosen> selectors, Claim... claims) {
        return new Condition.Match(new Pattern(FactType.named(type).orElseThrow(), selectors, List.of(claims), 0));
    }

    private static Rule rule(String concludes, Condition condition, boolean grouped) {
        return new Rule(
                concludes,
                concludes,
                condition,
                new Citation("none", ""),
                Role.CORE,
                grouped ? List.of("p/core") : List.of(),
                OptionalDouble.empty(),
                false,
                false,
                false,
                "",
                Place.NONE);
    }
}
