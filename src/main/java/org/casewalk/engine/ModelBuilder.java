package org.casewalk.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.casewalk.fact.Fact;
import org.casewalk.fact.FactType;
import org.casewalk.fact.Field;
import org.casewalk.pack.Pattern;
import org.drools.kiesession.rulebase.InternalKnowledgeBase;
import org.drools.model.DSL;
import org.drools.model.Index;
import org.drools.model.PatternDSL;
import org.drools.model.RuleItemBuilder;
import org.drools.model.Variable;
import org.drools.model.impl.ModelImpl;
import org.drools.model.view.ViewItem;
import org.drools.modelcompiler.KieBaseBuilder;

/**
 * Builds Drools' executable model in memory. The model DSL is public but not documented as an API, so it is used in this class
 * only. Nothing is generated or compiled: every test and consequence is an object of ours.
 */
final class ModelBuilder {

    /** Alpha index ids must differ between properties; one for each fact class and one for records. */
    private static final int RECORDED_INDEX = 1_000;

    private static final Map<Class<?>, Integer> INDEXES = indexes();

    private final Map<String, Merged> byCondition = new LinkedHashMap<>();
    private int variables;

    private record Merged(List<Literal> literals, List<Conclusion> conclusions) {}

    private static Map<Class<?>, Integer> indexes() {
        Map<Class<?>, Integer> indexes = new HashMap<>();
        FactType.all().forEach(type -> indexes.put(type.type(), indexes.size()));
        return indexes;
    }

    /** Adds alternatives of a condition for what they conclude; equal ones of several rules become one engine rule. */
    void add(List<Literal> literals, Conclusion conclusion) {
        String key = String.join(" & ", literals.stream().map(Literal::key).toList());
        byCondition
                .computeIfAbsent(key, k -> new Merged(literals, new ArrayList<>()))
                .conclusions()
                .add(conclusion);
    }

    InternalKnowledgeBase build() {
        ModelImpl model = new ModelImpl();
        byCondition.forEach((key, merged) -> model.addRule(rule(key, merged)));
        return KieBaseBuilder.createKieBaseFromModel(model);
    }

    private org.drools.model.Rule rule(String name, Merged merged) {
        List<RuleItemBuilder<?>> parts = new ArrayList<>();
        merged.literals().forEach(literal -> parts.add(pattern(literal)));
        Conclusion[] conclusions = merged.conclusions().toArray(Conclusion[]::new);
        parts.add(DSL.execute(drools -> {
            for (Conclusion conclusion : conclusions) {
                drools.logicalInsert(conclusion);
            }
        }));
        return PatternDSL.rule("org.casewalk.engine", name)
                .metadata(Conclusion.KEY, conclusions)
                .build(parts.toArray(RuleItemBuilder[]::new));
    }

    /** One object answers one question, whether a fact or a {@link Recorded}, so one pattern without negation asks it. */
    private ViewItem<?> pattern(Literal literal) {
        Pattern pattern = literal.pattern();
        if (pattern.type().single()) {
            return fact(literal, pattern);
        }
        String question = literal.question();
        Variable<Recorded> variable = DSL.declarationOf(Recorded.class, "v" + variables++);
        return PatternDSL.pattern(variable)
                .expr(
                        question,
                        recorded -> recorded.question().equals(question),
                        PatternDSL.alphaIndexedBy(
                                String.class, Index.ConstraintType.EQUAL, RECORDED_INDEX, Recorded::question, question))
                .expr(literal.key(), literal.test()::test);
    }

    @SuppressWarnings("unchecked") // every fact type's class is a Fact, and its fields read that class
    private ViewItem<?> fact(Literal literal, Pattern pattern) {
        FactType<Fact> type = (FactType<Fact>) pattern.type();
        Variable<Fact> variable = DSL.declarationOf(type.type(), "v" + variables++);
        PatternDSL.PatternDef<Fact> view = PatternDSL.pattern(variable);
        if (!pattern.selectors().isEmpty()) {
            view = about(view, type, pattern.selectors().get(0));
        }
        return view.expr(literal.key(), literal.test()::test);
    }

    /** The first selector is always text. Drools hashes only what is declared as such: an Object would be tested node by node. */
    private static PatternDSL.PatternDef<Fact> about(
            PatternDSL.PatternDef<Fact> view, FactType<Fact> type, Pattern.Chosen chosen) {
        Function<Fact, Object> value =
                ((Field.Selector<Fact>) type.field(chosen.field()).orElseThrow()).value();
        String subject = (String) chosen.value();
        return view.expr(
                type.name() + " " + chosen.field() + " " + subject,
                fact -> value.apply(fact).equals(subject),
                PatternDSL.alphaIndexedBy(
                        String.class,
                        Index.ConstraintType.EQUAL,
                        Objects.requireNonNull(INDEXES.get(type.type())),
                        fact -> (String) value.apply(fact),
                        subject));
    }
}
