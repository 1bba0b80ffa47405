package org.casewalk.casefile.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The keys that a group may have.
 *
 * @param name what the group is, for messages, for instance "a finding"
 * @param fields in the order of the documentation
 * @param rules what the keys ask of each other
 */
record Shape(String name, List<Field> fields, List<KeyRule> rules) {

    Shape {
        fields = List.copyOf(fields);
        rules = List.copyOf(rules);
    }

    /**
     * One key.
     *
     * @param note what it means, one sentence, for the schema
     */
    record Field(String key, FieldType type, boolean required, String note) {}

    /** What keys ask of each other. */
    sealed interface KeyRule {

        /** Exactly one of the keys stands there. */
        record ExactlyOne(List<String> keys) implements KeyRule {}

        /** Not both keys stand there. */
        record NotBoth(String one, String other) implements KeyRule {}

        /** Where the first key stands, the second stands too. */
        record Needs(String key, String needed) implements KeyRule {}
    }

    static Shape of(String name, Field... fields) {
        return new Shape(name, List.of(fields), List.of());
    }

    static Field required(String key, FieldType type, String note) {
        return new Field(key, type, true, note);
    }

    static Field optional(String key, FieldType type, String note) {
        return new Field(key, type, false, note);
    }

    Shape with(KeyRule rule) {
        List<KeyRule> more = new ArrayList<>(rules);
        more.add(rule);
        return new Shape(name, fields, more);
    }

    Optional<Field> field(String key) {
        for (Field field : fields) {
            if (field.key().equals(key)) {
                return Optional.of(field);
            }
        }
        return Optional.empty();
    }

    List<String> keys() {
        return fields.stream().map(Field::key).toList();
    }
}
