package org.casewalk.engine;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import org.casewalk.fact.ClosedRecord;
import org.casewalk.fact.Fact;
import org.casewalk.fact.FactType;
import org.casewalk.fact.Field;
import org.casewalk.pack.Pattern;
import org.casewalk.pack.Rule;
import org.jspecify.annotations.Nullable;

/** A kind of fact and a subject, with all that the rules ask about them. One object each, compared by identity. */
final class Asked {

    private final FactType<?> type;
    private final String subject;
    private final String question;
    private final Predicate<Fact> about;
    private final List<Pattern> patterns = new ArrayList<>();
    private final List<Rule> rules = new ArrayList<>();
    private volatile @Nullable Map<String, Predicate<Object>> tests;
    private volatile @Nullable Object silence;

    Asked(Pattern first) {
        this.type = first.type();
        this.subject = first.subject();
        this.question = new Literal(first, true).question();
        this.about = about(type, subject);
    }

    @SuppressWarnings("unchecked") // the selector only ever sees facts of its own class
    private static Predicate<Fact> about(FactType<?> type, String subject) {
        Class<?> kind = type.type();
        return type.selectors()
                .findFirst()
                .map(selector -> ((Field.Selector<Fact>) selector).value())
                .map(value -> (Predicate<Fact>)
                        fact -> fact.getClass() == kind && value.apply(fact).equals(subject))
                .orElse(fact -> fact.getClass() == kind);
    }

    /** Adds what a rule asks; all is added before anything is answered. */
    void add(Pattern pattern, Rule by) {
        patterns.add(pattern);
        rules.add(by);
    }

    /** The rules that ask. */
    List<Rule> rules() {
        return rules;
    }

    /** Most questions have no answer in most cases, so tests are made when the first answer comes; by what they ask, each once. */
    private Map<String, Predicate<Object>> tests() {
        Map<String, Predicate<Object>> known = tests;
        if (known == null) {
            Map<String, Predicate<Object>> made = new LinkedHashMap<>();
            for (Pattern pattern : patterns) {
                for (boolean met : new boolean[] {true, false}) {
                    Literal literal = new Literal(pattern, met);
                    made.computeIfAbsent(literal.key(), key -> literal.test());
                }
            }
            known = made;
            tests = known;
        }
        return known;
    }

    /** The test that a literal about this question makes. */
    Predicate<Object> test(Literal literal) {
        return Objects.requireNonNull(tests().get(literal.key()), "a literal of a rule that asks");
    }

    boolean single() {
        return type.single();
    }

    /** Says whether any pattern could match this answer, in either direction. */
    boolean concerns(Object answer) {
        // A question on which a case is silent has the same object for an answer in every such case.
        if (answer == silence) {
            return false;
        }
        for (Predicate<Object> test : tests().values()) {
            if (test.test(answer)) {
                return true;
            }
        }
        if (answer instanceof Fact fact && fact.entries().isEmpty()) {
            silence = fact;
        }
        return false;
    }

    /** Picks from a case what enters a session for this question, in the order it comes. */
    List<Object> answers(List<? extends Fact> facts, List<ClosedRecord> closed) {
        List<Fact> found = new ArrayList<>(2);
        for (Fact fact : facts) {
            if (about.test(fact)) {
                found.add(fact);
            }
        }
        List<Object> entering = new ArrayList<>(2);
        if (!type.single()) {
            enter(recorded(found, closed.contains(new ClosedRecord(type.name(), subject))), entering);
        } else {
            found.forEach(fact -> enter(fact, entering));
        }
        return entering;
    }

    private void enter(Object answer, List<Object> entering) {
        if (concerns(answer)) {
            entering.add(answer);
        }
    }

    Recorded recorded(List<Fact> facts, boolean closed) {
        return new Recorded(question, facts, closed);
    }
}
