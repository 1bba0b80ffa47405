package org.casewalk.fact;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a rule may say about one kind of fact: the whole language of conditions. A <em>selector</em> names the question and is
 * never negated; the rest are <em>claims</em>. Each claim knows how to be certain and how to be still possible.
 *
 * @param name simple name of the fact class, as written in a rule
 * @param type the class
 * @param single true where exactly one fact answers a question; false where a {@link ClosedRecord} must close it
 * @param fields selectors first, then claims, in the order of the documentation
 * @param <F> the fact class
 */
public record FactType<F extends Fact>(String name, Class<F> type, boolean single, List<Field<F>> fields) {

    public FactType {
        fields = List.copyOf(fields);
    }

    /** Finds a field by name. */
    public Optional<Field<F>> field(String fieldName) {
        for (Field<F> field : fields) {
            if (field.name().equals(fieldName)) {
                return Optional.of(field);
            }
        }
        return Optional.empty();
    }

    /** Streams the selectors in order. */
    public Stream<Field.Selector<F>> selectors() {
        return fields.stream().filter(Field.Selector.class::isInstance).map(field -> (Field.Selector<F>) field);
    }

    /** Names what a fact is about: the value of its type's first selector, the empty string where there is none. */
    public static String subject(Fact fact) {
        return FactTypes.subjectOf(fact);
    }

    /** Lists every kind of fact, in the order of the documentation. */
    public static List<FactType<?>> all() {
        return FactTypes.ALL;
    }

    /** Finds a kind of fact by the name that rules use. */
    public static Optional<FactType<?>> named(String name) {
        return Optional.ofNullable(FactTypes.BY_NAME.get(name));
    }
}
