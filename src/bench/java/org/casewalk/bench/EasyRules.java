package org.casewalk.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.casewalk.fact.ClosedRecord;
import org.casewalk.fact.Fact;
import org.casewalk.fact.FactType;
import org.casewalk.pack.ClaimTest;
import org.casewalk.pack.Condition;
import org.casewalk.pack.Pattern;
import org.casewalk.pack.Rule;
import org.jeasy.rules.api.Facts;
import org.jeasy.rules.api.Rules;
import org.jeasy.rules.core.DefaultRulesEngine;
import org.jeasy.rules.core.RuleBuilder;

/**
 * The same rules in Easy Rules, plainly used: one rule a direction, facts by name. It leaves out truth maintenance and reasons, finds
 * no fact by what is in it, and takes one fact a question.
 */
final class EasyRules implements Peer {

    private final DefaultRulesEngine engine = new DefaultRulesEngine();
    private final Rules criteria = new Rules();
    private final Rules counts = new Rules();
    private final Groups groups;
    private final int size;

    EasyRules(List<Rule> rules) {
        this.groups = new Groups(rules);
        this.size = rules.size();
        for (int i = 0; i < rules.size(); i++) {
            add(rules.get(i).condition(), i);
        }
    }

    private void add(Condition condition, int number) {
        List<Pattern> patterns = condition.patterns().toList();
        List<Predicate<Facts>> met = new ArrayList<>();
        List<Predicate<Facts>> notMet = new ArrayList<>();
        for (Pattern pattern : patterns) {
            ClaimTest claims = ClaimTest.of(pattern);
            String name = name(pattern.type().name(), pattern.subject());
            met.add(facts -> facts.get(name) instanceof Fact fact && claims.certain(fact));
            boolean single = pattern.type().single();
            notMet.add(
                    single
                            ? facts -> facts.get(name) instanceof Fact fact && !claims.possible(fact)
                            : facts -> facts.get("closed " + name) != null
                                    && !(facts.get(name) instanceof Fact fact && claims.possible(fact)));
        }
        boolean counted = patterns.get(0).type().name().equals("Count");
        add(counted, number + "+", met.stream().reduce(Predicate::and).orElseThrow(), number, Floor.MET);
        add(counted, number + "-", notMet.stream().reduce(Predicate::or).orElseThrow(), number, Floor.NOT_MET);
    }

    private void add(boolean counted, String name, Predicate<Facts> when, int number, byte status) {
        (counted ? counts : criteria)
                .register(new RuleBuilder()
                        .name(name)
                        .when(when::test)
                        .then(facts -> ((byte[]) facts.get("statuses"))[number] = status)
                        .build());
    }

    private static String name(String type, String subject) {
        return type + " " + subject;
    }

    @Override
    public byte[] decide(Scene scene) {
        byte[] statuses = new byte[size];
        Facts facts = new Facts();
        facts.put("statuses", statuses);
        for (Fact fact : scene.facts()) {
            facts.put(name(fact.getClass().getSimpleName(), FactType.subject(fact)), fact);
        }
        for (ClosedRecord closed : scene.closed()) {
            facts.put("closed " + name(closed.type(), closed.of()), closed);
        }
        engine.fire(criteria, facts);
        for (int group = 0; group < groups.size(); group++) {
            facts.put(name("Count", groups.count(group, statuses).of()), groups.count(group, statuses));
        }
        engine.fire(counts, facts);
        return statuses;
    }
}
