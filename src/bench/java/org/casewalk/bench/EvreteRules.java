package org.casewalk.bench;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.casewalk.fact.ClosedRecord;
import org.casewalk.fact.Fact;
import org.casewalk.fact.FactType;
import org.casewalk.pack.ClaimTest;
import org.casewalk.pack.Pattern;
import org.casewalk.pack.Rule;
import org.evrete.KnowledgeService;
import org.evrete.api.FactBuilder;
import org.evrete.api.Knowledge;
import org.evrete.api.builders.LhsBuilder;
import org.evrete.api.builders.RuleSetBuilder;

/**
 * The same rules in Evrete, plainly used: conditions are lambdas. It has no negation, so each question comes as one object that says
 * whether its record is closed. It leaves out truth maintenance and reasons, and takes one fact a question.
 */
public final class EvreteRules implements Peer {

    private final Knowledge criteria;
    private final Knowledge counts;
    private final KnowledgeService service = new KnowledgeService();
    private final Groups groups;
    private final int size;

    /** What is known of one question. */
    public static final class Answer {

        /** Type and subject. */
        public final String question;

        /** The fact, or nothing. */
        public final Object fact;

        /** Whether the record is closed. */
        public final boolean closed;

        Answer(String question, Object fact, boolean closed) {
            this.question = question;
            this.fact = fact;
            this.closed = closed;
        }
    }

    /** Where conclusions go. */
    public static final class Statuses {
        final byte[] of;

        Statuses(int size) {
            this.of = new byte[size];
        }
    }

    EvreteRules(List<Rule> rules) {
        this.groups = new Groups(rules);
        this.size = rules.size();
        this.criteria = knowledge(rules, false);
        this.counts = knowledge(rules, true);
    }

    private Knowledge knowledge(List<Rule> rules, boolean counted) {
        RuleSetBuilder<Knowledge> builder = service.newKnowledge().builder();
        for (int i = 0; i < rules.size(); i++) {
            List<Pattern> patterns = rules.get(i).condition().patterns().toList();
            if (patterns.get(0).type().name().equals("Count") == counted) {
                builder = add(builder, patterns, i, Floor.MET);
                for (Pattern pattern : patterns) {
                    builder = add(builder, List.of(pattern), i, Floor.NOT_MET);
                }
            }
        }
        return builder.build();
    }

    private static RuleSetBuilder<Knowledge> add(
            RuleSetBuilder<Knowledge> builder, List<Pattern> patterns, int number, byte status) {
        List<FactBuilder> facts = new ArrayList<>(List.of(FactBuilder.fact("$s", Statuses.class)));
        for (int i = 0; i < patterns.size(); i++) {
            facts.add(FactBuilder.fact("$" + i, Answer.class));
        }
        LhsBuilder<Knowledge> when = builder.newRule().forEach(facts);
        for (int i = 0; i < patterns.size(); i++) {
            String question =
                    name(patterns.get(i).type().name(), patterns.get(i).subject());
            Predicate<Object[]> claims =
                    status == Floor.MET ? Claimed.met(patterns.get(i)) : Claimed.notMet(patterns.get(i));
            Predicate<Object[]> asked = values -> values[0].equals(question);
            when = when.where(asked, 1.0, "$" + i + ".question")
                    .where(claims, 2.0, "$" + i + ".fact", "$" + i + ".closed");
        }
        return when.execute(context -> context.<Statuses>get("$s").of[number] = status);
    }

    /** The claims of a pattern over a fact that may be missing and a closed flag. */
    private static final class Claimed {

        static Predicate<Object[]> met(Pattern pattern) {
            ClaimTest claims = ClaimTest.of(pattern);
            return values -> values[0] instanceof Fact fact && claims.certain(fact);
        }

        static Predicate<Object[]> notMet(Pattern pattern) {
            ClaimTest claims = ClaimTest.of(pattern);
            return pattern.type().single()
                    ? values -> values[0] instanceof Fact fact && !claims.possible(fact)
                    : values -> (Boolean) values[1] && !(values[0] instanceof Fact fact && claims.possible(fact));
        }
    }

    private static String name(String type, String subject) {
        return type + " " + subject;
    }

    @Override
    public byte[] decide(Scene scene) {
        Statuses statuses = new Statuses(size);
        Map<String, Fact> facts = new HashMap<>();
        for (Fact fact : scene.facts()) {
            facts.put(name(fact.getClass().getSimpleName(), FactType.subject(fact)), fact);
        }
        List<Object> answers = new ArrayList<>(List.of(statuses));
        for (ClosedRecord closed : scene.closed()) {
            String question = name(closed.type(), closed.of());
            answers.add(new Answer(question, facts.remove(question), true));
        }
        facts.forEach((question, fact) -> answers.add(new Answer(question, fact, false)));
        criteria.newStatelessSession().insertAndFire(answers);
        List<Object> counted = new ArrayList<>(List.of(statuses));
        for (int group = 0; group < groups.size(); group++) {
            Fact count = groups.count(group, statuses.of);
            counted.add(new Answer(name("Count", FactType.subject(count)), count, false));
        }
        counts.newStatelessSession().insertAndFire(counted);
        return statuses.of;
    }
}
