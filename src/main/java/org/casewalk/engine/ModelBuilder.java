package org.casewalk.engine;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import org.casewalk.fact.ClosedRecord;
import org.casewalk.fact.Fact;
import org.casewalk.fact.FactType;
import org.casewalk.fact.Field;
import org.casewalk.pack.Pattern;
import org.casewalk.pack.Rule;
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

    /** Alpha index ids must differ between properties; one for each fact class and one for closed records. */
    private static final int CLOSED_INDEX = 1_000;

    private final Map<String, Merged> byCondition = new LinkedHashMap<>();
    private int variables;

    private record Merged(List<Literal> literals, List<Conclusion> conclusions) {}

    /** Adds both directions of a pack rule; equal conditions of several rules become one engine rule. */
    void add(Rule rule, Conclusion met, Conclusion notMet) {
        Directions.of(rule.condition(), true).forEach(literals -> add(literals, met));
        Directions.of(rule.condition(), false).forEach(literals -> add(literals, notMet));
    }

    private void add(List<Literal> literals, Conclusion conclusion) {
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
        merged.literals().forEach(literal -> parts.addAll(view(literal)));
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

    private List<ViewItem<?>> view(Literal literal) {
        ViewItem<?> pattern = pattern(literal.pattern(), literal.key(), literal.test());
        if (literal.met() || literal.pattern().type().single()) {
            return List.of(pattern);
        }
        return List.of(closed(literal.pattern()), DSL.not(pattern));
    }

    private PatternDSL.PatternDef<ClosedRecord> closed(Pattern pattern) {
        String type = pattern.type().name();
        String of = pattern.subject();
        Variable<ClosedRecord> variable = DSL.declarationOf(ClosedRecord.class, "v" + variables++);
        return PatternDSL.pattern(variable)
                .expr(
                        "closed " + of,
                        closed -> closed.of().equals(of),
                        PatternDSL.alphaIndexedBy(
                                String.class, Index.ConstraintType.EQUAL, CLOSED_INDEX, ClosedRecord::of, of))
                .expr("closed " + type, closed -> closed.type().equals(type));
    }

    @SuppressWarnings("unchecked") // every fact type's class is a Fact, and its fields read that class
    private PatternDSL.PatternDef<Fact> pattern(Pattern pattern, String key, Predicate<Fact> claims) {
        FactType<Fact> type = (FactType<Fact>) pattern.type();
        Variable<Fact> variable = DSL.declarationOf(type.type(), "v" + variables++);
        PatternDSL.PatternDef<Fact> view = PatternDSL.pattern(variable);
        boolean first = true;
        for (Pattern.Chosen chosen : pattern.selectors()) {
            Function<Fact, Object> value =
                    ((Field.Selector<Fact>) type.field(chosen.field()).orElseThrow()).value();
            view = first ? indexed(view, type, chosen, value) : selected(view, type, chosen, value);
            first = false;
        }
        return view.expr(key, claims::test);
    }

    /** The first selector is always text. Drools hashes only what is declared as such: an Object would be tested node by node. */
    private static PatternDSL.PatternDef<Fact> indexed(
            PatternDSL.PatternDef<Fact> view,
            FactType<Fact> type,
            Pattern.Chosen chosen,
            Function<Fact, Object> value) {
        String literal = (String) chosen.value();
        return view.expr(
                type.name() + chosen,
                fact -> value.apply(fact).equals(literal),
                PatternDSL.alphaIndexedBy(
                        String.class,
                        Index.ConstraintType.EQUAL,
                        FactType.all().indexOf(type),
                        fact -> (String) value.apply(fact),
                        literal));
    }

    private static PatternDSL.PatternDef<Fact> selected(
            PatternDSL.PatternDef<Fact> view,
            FactType<Fact> type,
            Pattern.Chosen chosen,
            Function<Fact, Object> value) {
        Object literal = chosen.value();
        return view.expr(type.name() + chosen, fact -> value.apply(fact).equals(literal));
    }
}
