package org.casewalk.pack;

import java.util.List;

/** When a rule is met, as a small tree without negation. */
public sealed interface Condition {

    /** Some fact that answers the pattern's question satisfies all its claims. */
    record Match(Pattern pattern) implements Condition {}

    /** All parts hold; never empty. */
    record All(List<Condition> parts) implements Condition {
        public All {
            parts = List.copyOf(parts);
        }
    }

    /** At least one part holds; never empty. */
    record Any(List<Condition> parts) implements Condition {
        public Any {
            parts = List.copyOf(parts);
        }
    }

    /** Streams the patterns, left to right. */
    default java.util.stream.Stream<Pattern> patterns() {
        if (this instanceof Match match) {
            return java.util.stream.Stream.of(match.pattern());
        }
        List<Condition> parts = this instanceof All all ? all.parts() : ((Any) this).parts();
        return parts.stream().flatMap(Condition::patterns);
    }
}
