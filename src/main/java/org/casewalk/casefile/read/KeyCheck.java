package org.casewalk.casefile.read;

import java.util.List;
import java.util.Map;

/** Checks which keys stand in one group: what is missing, and what the keys ask of each other. */
final class KeyCheck {

    private final Shape shape;
    private final Fields fields;
    private final Map<String, Spot> seen;
    private final Problems problems;

    /**
     * Looks at one group.
     *
     * @param seen places of the keys that stand there, sound or not
     */
    KeyCheck(Shape shape, Fields fields, Map<String, Spot> seen, Problems problems) {
        this.shape = shape;
        this.fields = fields;
        this.seen = seen;
        this.problems = problems;
    }

    void check() {
        for (Shape.Field field : shape.fields()) {
            if (field.required() && !seen.containsKey(field.key())) {
                missing(field.key(), shape.name(), fields, field.type().inWords(), problems);
            }
        }
        shape.rules().forEach(this::check);
    }

    static void missing(String key, String owner, Fields fields, String expected, Problems problems) {
        fields.markBroken();
        problems.add(
                Fault.MISSING_KEY,
                fields.spot(),
                fields.path(),
                "%s needs the key \"%s\".".formatted(Quoted.capital(owner), key),
                "\"%s\": %s".formatted(key, expected),
                "Maybe the line with \"%s\" was left out or is indented differently.".formatted(key));
    }

    private void check(Shape.KeyRule rule) {
        if (rule instanceof Shape.KeyRule.ExactlyOne one) {
            exactlyOne(one.keys());
        } else if (rule instanceof Shape.KeyRule.NotBoth both) {
            atMostOne(List.of(both.one(), both.other()));
        } else if (rule instanceof Shape.KeyRule.Needs needs) {
            needs(needs.key(), needs.needed());
        }
    }

    private void exactlyOne(List<String> keys) {
        if (keys.stream().anyMatch(seen::containsKey)) {
            atMostOne(keys);
            return;
        }
        fields.markBroken();
        problems.add(
                Fault.MISSING_KEY,
                fields.spot(),
                fields.path(),
                "%s needs \"%s\".".formatted(Quoted.capital(shape.name()), String.join("\" or \"", keys)),
                "exactly one of: " + String.join(", ", keys),
                "Maybe it is not known: then leave the whole entry out, what is not entered is unknown.");
    }

    private void atMostOne(List<String> keys) {
        List<String> there = keys.stream().filter(seen::containsKey).toList();
        if (there.size() < 2) {
            return;
        }
        String second = there.get(1);
        fields.markBroken();
        problems.add(
                Fault.KEYS_EXCLUDE_EACH_OTHER,
                seen.getOrDefault(second, fields.spot()),
                fields.path(second),
                "\"%s\" and \"%s\" exclude each other.".formatted(there.get(0), second),
                "only one of: " + String.join(", ", keys),
                "Maybe one of the two says it all: delete the other.");
    }

    private void needs(String key, String needed) {
        if (!seen.containsKey(key) || seen.containsKey(needed)) {
            return;
        }
        fields.markBroken();
        problems.add(
                Fault.KEY_NEEDS_ANOTHER,
                seen.getOrDefault(key, fields.spot()),
                fields.path(key),
                "\"%s\" means nothing without \"%s\".".formatted(key, needed),
                "\"%s\" beside it".formatted(needed),
                "Maybe \"%s\" was left out.".formatted(needed));
    }
}
