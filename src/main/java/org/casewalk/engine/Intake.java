package org.casewalk.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import org.casewalk.fact.ClosedRecord;
import org.casewalk.fact.Fact;
import org.casewalk.fact.FactType;
import org.casewalk.pack.Pattern;
import org.casewalk.pack.Rule;
import org.jspecify.annotations.Nullable;

/**
 * What of a case enters a session. A fact that satisfies the claims of no pattern about its subject, in neither direction, changes no
 * conclusion and stays out: most findings of most cases are unknown, and unknown claims nothing. The test is the one that the rules
 * make, so it lets in an unknown that does satisfy a pattern. Where several facts may answer a question, they enter together, as one
 * {@link Recorded}.
 */
final class Intake {

    private static final Map<String, Class<?>> CLASSES = classes();

    private final Map<Class<?>, Map<String, Asked>> questions;

    /** The answers to one question while they are gathered. */
    private static final class Gathered {
        private final List<Fact> facts = new ArrayList<>(2);
        private boolean closed;
    }

    /** An answer that concerns a rule, and the question it answers. */
    record Entering(Asked asked, Object answer) {}

    private Intake(Map<Class<?>, Map<String, Asked>> questions) {
        this.questions = questions;
    }

    private static Map<String, Class<?>> classes() {
        Map<String, Class<?>> classes = new HashMap<>();
        FactType.all().forEach(type -> classes.put(type.name(), type.type()));
        return classes;
    }

    static Intake of(List<Rule> rules) {
        Map<Class<?>, Map<String, Asked>> questions = new HashMap<>();
        for (Rule rule : rules) {
            rule.condition().patterns().forEach(pattern -> questions
                    .computeIfAbsent(pattern.type().type(), type -> new HashMap<>())
                    .computeIfAbsent(pattern.subject(), subject -> new Asked(pattern))
                    .add(pattern, rule));
        }
        return new Intake(questions);
    }

    /** Gives the objects to insert for a case: single facts in the order they come, then what several facts answer. */
    List<Entering> of(Collection<? extends Fact> facts, Collection<ClosedRecord> closed) {
        List<Entering> entering = new ArrayList<>();
        Map<Asked, Gathered> several = new LinkedHashMap<>();
        for (Fact fact : facts) {
            Asked asked = asked(fact.getClass(), FactType.subject(fact));
            if (asked == null) {
                continue;
            }
            if (!asked.single()) {
                several.computeIfAbsent(asked, question -> new Gathered()).facts.add(fact);
            } else {
                enter(asked, fact, entering);
            }
        }
        for (ClosedRecord record : closed) {
            Asked asked = asked(record);
            if (asked != null) {
                several.computeIfAbsent(asked, question -> new Gathered()).closed = true;
            }
        }
        several.forEach((asked, gathered) -> enter(asked, asked.recorded(gathered.facts, gathered.closed), entering));
        return entering;
    }

    private static void enter(Asked asked, Object answer, List<Entering> entering) {
        if (asked.concerns(answer)) {
            entering.add(new Entering(asked, answer));
        }
    }

    /** The question that a pattern of the rules puts. */
    Asked asked(Pattern pattern) {
        return Objects.requireNonNull(asked(pattern.type().type(), pattern.subject()), "every pattern asks something");
    }

    /** Gives the questions that may be answered differently after a change, each once; none that no rule asks. */
    Set<Asked> touched(
            List<? extends Fact> facts,
            List<ClosedRecord> closed,
            List<? extends Fact> nextFacts,
            List<ClosedRecord> nextClosed) {
        Set<Asked> touched = new LinkedHashSet<>();
        differing(facts, nextFacts, fact -> touch(asked(fact.getClass(), FactType.subject(fact)), touched));
        differing(closed, nextClosed, record -> touch(asked(record), touched));
        return touched;
    }

    private static void touch(@Nullable Asked asked, Set<Asked> touched) {
        if (asked != null) {
            touched.add(asked);
        }
    }

    /** Hands over what lies between the common beginning and the common end of two lists, from both. */
    private static <T> void differing(List<? extends T> before, List<? extends T> after, Consumer<T> differs) {
        int shorter = Math.min(before.size(), after.size());
        int start = 0;
        while (start < shorter && before.get(start).equals(after.get(start))) {
            start++;
        }
        int end = 0;
        while (end < shorter - start && before.get(before.size() - 1 - end).equals(after.get(after.size() - 1 - end))) {
            end++;
        }
        before.subList(start, before.size() - end).forEach(differs);
        after.subList(start, after.size() - end).forEach(differs);
    }

    /** Says whether any pattern could match a fact that is the only answer to its question. */
    boolean concerns(Fact fact) {
        Asked asked = asked(fact.getClass(), FactType.subject(fact));
        return asked != null && asked.concerns(fact);
    }

    /** The question that a computed fact answers; some rule compares each of them. */
    Asked asked(Fact computed) {
        return Objects.requireNonNull(asked(computed.getClass(), FactType.subject(computed)), "a rule compares it");
    }

    private @Nullable Asked asked(ClosedRecord record) {
        return asked(CLASSES.getOrDefault(record.type(), Object.class), record.of());
    }

    private @Nullable Asked asked(Class<?> type, String subject) {
        Map<String, Asked> bySubject = questions.get(type);
        return bySubject == null ? null : bySubject.get(subject);
    }
}
