package org.casewalk.engine;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.casewalk.fact.Fact;
import org.casewalk.fact.FactType;
import org.casewalk.pack.Library;
import org.casewalk.pack.Pattern;
import org.casewalk.pack.Rule;
import org.drools.core.impl.EnvironmentFactory;
import org.drools.core.impl.RuleBaseFactory;
import org.drools.kiesession.rulebase.InternalKnowledgeBase;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.KieSessionConfiguration;
import org.kie.api.runtime.conf.DirectFiringOption;
import org.kie.api.runtime.conf.ThreadSafeOption;

/**
 * The rules of a library, numbered, with what is counted between strata. Immutable and shared by all sessions.
 *
 * @param rules in library order; a rule's position is its number everywhere in this package
 * @param numbers number of a rule by what it concludes
 * @param levels the counts, totals and statuses that each stratum above the first compares, lowest first
 * @param intake what of a case enters a session
 * @param base the Drools rule base
 */
record Network(
        List<Rule> rules,
        Map<String, Integer> numbers,
        List<List<Computed>> levels,
        Intake intake,
        InternalKnowledgeBase base) {

    /**
     * Matches are taken as they come up: no rule waits for another, so there is no agenda to sort. One thread has the session to
     * itself, and no consequence runs in it, which is what Drools would otherwise guard against.
     */
    private static final KieSessionConfiguration DIRECT = direct();

    static Network of(Library library) {
        List<Rule> rules =
                library.packs().stream().flatMap(pack -> pack.rules().stream()).toList();
        Map<String, Integer> numbers = new LinkedHashMap<>();
        rules.forEach(rule -> numbers.put(rule.concludes(), numbers.size()));
        return new Network(rules, numbers, levels(rules, numbers), Intake.of(rules), base(rules));
    }

    private static KieSessionConfiguration direct() {
        KieSessionConfiguration direct = RuleBaseFactory.newKnowledgeSessionConfiguration();
        direct.setOption(DirectFiringOption.YES);
        direct.setOption(ThreadSafeOption.NO);
        return direct;
    }

    /** Opens a session for facts that will not change. */
    KieSession newDirectSession() {
        return base.newKieSession(DIRECT, EnvironmentFactory.newEnvironment());
    }

    private static InternalKnowledgeBase base(List<Rule> rules) {
        ModelBuilder builder = new ModelBuilder();
        for (int i = 0; i < rules.size(); i++) {
            String of = rules.get(i).concludes();
            builder.add(rules.get(i), new Conclusion(i, true, of), new Conclusion(i, false, of));
        }
        return builder.build();
    }

    private static List<List<Computed>> levels(List<Rule> rules, Map<String, Integer> numbers) {
        Map<String, Computed> computed = new LinkedHashMap<>();
        for (Rule rule : rules) {
            rule.condition().patterns().filter(Network::computed).forEach(pattern -> {
                String key = pattern.type().name() + " " + pattern.subject();
                computed.computeIfAbsent(key, k -> computed(pattern, rules, numbers));
            });
        }
        Map<String, Integer> depth = new LinkedHashMap<>();
        List<List<Computed>> levels = new ArrayList<>();
        computed.forEach((key, fact) -> {
            int level = depth(key, computed, rules, depth);
            while (levels.size() < level) {
                levels.add(new ArrayList<>());
            }
            levels.get(level - 1).add(fact);
        });
        return levels;
    }

    /** Depth of a computed fact: one more than the deepest one that a rule feeding it compares. The loader refused cycles. */
    private static int depth(String key, Map<String, Computed> computed, List<Rule> rules, Map<String, Integer> known) {
        Integer before = known.get(key);
        if (before != null) {
            return before;
        }
        int deepest = 0;
        Computed fact = java.util.Objects.requireNonNull(computed.get(key));
        for (int member : fact.members()) {
            List<String> below = rules.get(member)
                    .condition()
                    .patterns()
                    .filter(Network::computed)
                    .map(pattern -> pattern.type().name() + " " + pattern.subject())
                    .toList();
            for (String lower : below) {
                deepest = Math.max(deepest, depth(lower, computed, rules, known));
            }
        }
        known.put(key, deepest + 1);
        return deepest + 1;
    }

    static boolean computed(Pattern pattern) {
        return Computed.Kind.of(pattern.type()).isPresent();
    }

    private static Computed computed(Pattern pattern, List<Rule> rules, Map<String, Integer> numbers) {
        FactType<? extends Fact> type = pattern.type();
        Computed.Kind kind = Computed.Kind.of(type).orElseThrow();
        String of = pattern.subject();
        List<Integer> members = new ArrayList<>();
        List<Double> points = new ArrayList<>();
        if (kind == Computed.Kind.STATUS) {
            Integer number = numbers.get(of);
            if (number == null) {
                throw new IllegalStateException("No rule concludes \"" + of + "\"; the loader should have refused it.");
            }
            members.add(number);
            points.add(0.0);
        } else {
            for (int i = 0; i < rules.size(); i++) {
                Rule rule = rules.get(i);
                if (rule.groups().contains(of)) {
                    members.add(i);
                    points.add(rule.points().orElse(0));
                }
            }
        }
        return new Computed(
                kind,
                of,
                members.stream().mapToInt(Integer::intValue).toArray(),
                points.stream().mapToDouble(Double::doubleValue).toArray());
    }
}
