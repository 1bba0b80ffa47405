package org.casewalk.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import org.casewalk.fact.Fact;
import org.casewalk.fact.FactType;
import org.casewalk.fact.Field;
import org.casewalk.pack.Pattern;
import org.drools.core.impl.RuleBaseFactory;
import org.drools.kiesession.rulebase.InternalKnowledgeBase;
import org.drools.model.DSL;
import org.drools.model.Drools;
import org.drools.model.Index;
import org.drools.model.PatternDSL;
import org.drools.model.RuleItemBuilder;
import org.drools.model.Variable;
import org.drools.model.functions.Block1;
import org.drools.model.functions.Function1;
import org.drools.model.functions.Predicate1;
import org.drools.model.impl.ModelImpl;
import org.drools.model.view.ViewItem;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.internal.builder.KnowledgeBuilderConfiguration;
import org.kie.internal.builder.KnowledgeBuilderFactory;
import org.kie.internal.builder.conf.PropertySpecificOption;

/**
 * Builds Drools' executable model in memory. The model DSL is public but not documented as an API, so it is used in this class
 * only. Nothing is generated or compiled: every test and consequence is an object of ours.
 */
final class ModelBuilder {

    /** Alpha index ids must differ between properties; one for each fact class and one for records. */
    private static final int RECORDED_INDEX = 1_000;

    private static final Function1<Recorded, String> ASKED = new QuestionOf();

    private static final Map<Class<?>, Integer> INDEXES = indexes();

    /** A changed fact is a new object, so nothing listens to single properties, and Drools need not look for any. */
    private static final KnowledgeBuilderConfiguration WHOLE_OBJECTS = wholeObjects();

    private static KnowledgeBuilderConfiguration wholeObjects() {
        KnowledgeBuilderConfiguration whole = KnowledgeBuilderFactory.newKnowledgeBuilderConfiguration();
        whole.setOption(PropertySpecificOption.DISABLED);
        return whole;
    }

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
        return KieBaseBuilder.createKieBaseFromModel(
                model, RuleBaseFactory.newKnowledgeBaseConfiguration(), WHOLE_OBJECTS);
    }

    private org.drools.model.Rule rule(String name, Merged merged) {
        List<RuleItemBuilder<?>> parts = new ArrayList<>();
        merged.literals().forEach(literal -> parts.add(pattern(literal)));
        Conclusion[] conclusions = merged.conclusions().toArray(Conclusion[]::new);
        parts.add(DSL.execute(new Conclude(conclusions)));
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
                        new Asks(question),
                        PatternDSL.alphaIndexedBy(
                                String.class, Index.ConstraintType.EQUAL, RECORDED_INDEX, ASKED, question))
                .expr(literal.key(), new Passes<>(literal.test()));
    }

    @SuppressWarnings("unchecked") // every fact type's class is a Fact, and its fields read that class
    private ViewItem<?> fact(Literal literal, Pattern pattern) {
        FactType<Fact> type = (FactType<Fact>) pattern.type();
        Variable<Fact> variable = DSL.declarationOf(type.type(), "v" + variables++);
        PatternDSL.PatternDef<Fact> view = PatternDSL.pattern(variable);
        if (!pattern.selectors().isEmpty()) {
            view = about(view, type, pattern.selectors().get(0));
        }
        return view.expr(literal.key(), new Passes<>(literal.test()));
    }

    /** The first selector is always text. Drools hashes only what is declared as such: an Object would be tested node by node. */
    private static PatternDSL.PatternDef<Fact> about(
            PatternDSL.PatternDef<Fact> view, FactType<Fact> type, Pattern.Chosen chosen) {
        Function<Fact, Object> value =
                ((Field.Selector<Fact>) type.field(chosen.field()).orElseThrow()).value();
        String subject = (String) chosen.value();
        return view.expr(
                type.name() + " " + chosen.field() + " " + subject,
                new IsAbout(value, subject),
                PatternDSL.alphaIndexedBy(
                        String.class,
                        Index.ConstraintType.EQUAL,
                        Objects.requireNonNull(INDEXES.get(type.type())),
                        new SubjectOf(value),
                        subject));
    }

    // What the model takes must be serializable. As lambdas these would be made anew at every start; as classes they
    // are there.

    /** What a rule does. */
    private record Conclude(Conclusion[] conclusions) implements Block1<Drools> {
        @Override
        public void execute(Drools drools) {
            for (Conclusion conclusion : conclusions) {
                drools.logicalInsert(conclusion);
            }
        }
    }

    private record Asks(String question) implements Predicate1<Recorded> {
        @Override
        public boolean test(Recorded recorded) {
            return recorded.question().equals(question);
        }
    }

    private record Passes<T>(Predicate<Object> test) implements Predicate1<T> {
        @Override
        public boolean test(T answer) {
            return test.test(answer);
        }
    }

    private record IsAbout(Function<Fact, Object> value, String subject) implements Predicate1<Fact> {
        @Override
        public boolean test(Fact fact) {
            return value.apply(fact).equals(subject);
        }
    }

    private record SubjectOf(Function<Fact, Object> value) implements Function1<Fact, String> {
        @Override
        public String apply(Fact fact) {
            return (String) value.apply(fact);
        }
    }

    private record QuestionOf() implements Function1<Recorded, String> {
        @Override
        public String apply(Recorded recorded) {
            return recorded.question();
        }
    }
}
