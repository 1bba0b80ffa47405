package org.casewalk.casefile.read;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Checks groups, lists and keys against the table, and tells every difference. */
final class ShapeCheck {

    private final Problems problems;
    private final ValueCheck values;

    ShapeCheck(Problems problems) {
        this.problems = problems;
        this.values = new ValueCheck(problems);
    }

    /** Checks a group; what comes back holds the sound part of it. */
    Fields group(Node node, Shape shape, String path) {
        Fields fields = new Fields(node.spot(), path);
        if (!(node instanceof Node.Mapping mapping)) {
            fields.markBroken();
            wrongType(node, path, "%s: keys with values".formatted(shape.name()));
            return fields;
        }
        Set<String> seen = new HashSet<>();
        for (Node.Member member : mapping.members()) {
            member(member, shape, fields, seen);
        }
        missing(shape, fields, seen);
        shape.rules().forEach(rule -> keyRule(rule, shape, fields, seen));
        return fields;
    }

    private void member(Node.Member member, Shape shape, Fields fields, Set<String> seen) {
        String key = member.key();
        String path = fields.path() + "/" + key.replace("~", "~0").replace("/", "~1");
        if (!seen.add(key)) {
            fields.markBroken();
            problems.add(
                    Fault.DUPLICATE_KEY,
                    member.keySpot(),
                    path,
                    "The key %s stands here a second time.".formatted(Quoted.of(key)),
                    "",
                    "Maybe two entries ran together: each begins with a hyphen in YAML, a brace in JSON.");
            return;
        }
        Optional<Shape.Field> field = shape.field(key);
        if (field.isEmpty()) {
            fields.markBroken();
            KeyAdvice.unknown(member, shape, path, problems);
            return;
        }
        if (!value(member.value(), field.get(), fields, path)) {
            fields.markBroken();
        }
    }

    private boolean value(Node node, Shape.Field field, Fields fields, String path) {
        String key = field.key();
        if (field.type() instanceof FieldType.Group group) {
            fields.putGroups(key, List.of(group(node, group.shape(), path)));
            return true;
        }
        if (field.type() instanceof FieldType.Variants variants) {
            fields.putGroups(key, List.of(variant(node, variants, path)));
            return true;
        }
        if (field.type() instanceof FieldType.ListOf list) {
            return list(node, list, key, fields, path);
        }
        Optional<Node.Scalar> checked = values.check(node, field, path);
        checked.ifPresent(scalar -> fields.put(key, scalar));
        return checked.isPresent();
    }

    private boolean list(Node node, FieldType.ListOf list, String key, Fields fields, String path) {
        if (!(node instanceof Node.Sequence sequence)) {
            wrongType(node, path, "a list");
            return false;
        }
        List<Fields> groups = new ArrayList<>();
        List<Node.Scalar> scalars = new ArrayList<>();
        for (int i = 0; i < sequence.values().size() && !problems.full(); i++) {
            Node element = sequence.values().get(i);
            String at = path + "/" + i;
            if (list.of() instanceof FieldType.Group group) {
                groups.add(group(element, group.shape(), at));
            } else {
                values.check(element, Shape.required(key, list.of(), ""), at).ifPresent(scalars::add);
            }
        }
        fields.putGroups(key, groups);
        fields.putList(key, scalars);
        return list.of() instanceof FieldType.Group
                || scalars.size() == sequence.values().size();
    }

    private Fields variant(Node node, FieldType.Variants variants, String path) {
        Fields broken = new Fields(node.spot(), path);
        broken.markBroken();
        if (!(node instanceof Node.Mapping mapping)) {
            wrongType(node, path, variants.inWords());
            return broken;
        }
        List<String> words = List.copyOf(variants.shapes().keySet());
        for (Node.Member member : mapping.members()) {
            if (member.key().equals(variants.key())) {
                Shape.Field deciding = Shape.required(member.key(), new FieldType.Choice(words), "");
                return values.check(member.value(), deciding, path + "/" + member.key())
                        .flatMap(word -> Optional.ofNullable(variants.shapes().get(word.text()))
                                .map(shape -> chosen(group(node, shape, path), word.text())))
                        .orElse(broken);
            }
        }
        missing(variants.key(), "This group", broken, "one of: " + String.join(", ", words));
        return broken;
    }

    private static Fields chosen(Fields fields, String word) {
        fields.chooseVariant(word);
        return fields;
    }

    private void missing(Shape shape, Fields fields, Set<String> seen) {
        for (Shape.Field field : shape.fields()) {
            if (field.required() && !seen.contains(field.key())) {
                missing(field.key(), shape.name(), fields, field.type().inWords());
            }
        }
    }

    private void missing(String key, String owner, Fields fields, String expected) {
        fields.markBroken();
        String begin = Character.toUpperCase(owner.charAt(0)) + owner.substring(1);
        problems.add(
                Fault.MISSING_KEY,
                fields.spot(),
                fields.path(),
                "%s needs the key \"%s\".".formatted(begin, key),
                "\"%s\": %s".formatted(key, expected),
                "Maybe the line with \"%s\" was left out or is indented differently.".formatted(key));
    }

    private void keyRule(Shape.KeyRule rule, Shape shape, Fields fields, Set<String> seen) {
        if (rule instanceof Shape.KeyRule.ExactlyOne one) {
            exactlyOne(one.keys(), shape, fields, seen);
        } else if (rule instanceof Shape.KeyRule.NotBoth both) {
            if (seen.contains(both.one()) && seen.contains(both.other())) {
                exclude(List.of(both.one(), both.other()), fields);
            }
        } else if (rule instanceof Shape.KeyRule.Needs needs) {
            if (seen.contains(needs.key()) && !seen.contains(needs.needed())) {
                fields.markBroken();
                problems.add(
                        Fault.KEY_NEEDS_ANOTHER,
                        fields.spot(needs.key()),
                        fields.path(needs.key()),
                        "\"%s\" means nothing without \"%s\".".formatted(needs.key(), needs.needed()),
                        "\"%s\" beside it".formatted(needs.needed()),
                        "Maybe \"%s\" was left out.".formatted(needs.needed()));
            }
        }
    }

    private void exactlyOne(List<String> keys, Shape shape, Fields fields, Set<String> seen) {
        List<String> there = keys.stream().filter(seen::contains).toList();
        if (there.isEmpty()) {
            String quoted = "\"" + String.join("\" or \"", keys) + "\"";
            fields.markBroken();
            problems.add(
                    Fault.MISSING_KEY,
                    fields.spot(),
                    fields.path(),
                    "%s needs %s.".formatted("This is " + shape.name() + " and", quoted),
                    "exactly one of: " + String.join(", ", keys),
                    "Maybe it is not known: then leave the whole entry out, what is not entered is unknown.");
        } else if (there.size() > 1) {
            exclude(there, fields);
        }
    }

    private void exclude(List<String> keys, Fields fields) {
        fields.markBroken();
        problems.add(
                Fault.KEYS_EXCLUDE_EACH_OTHER,
                fields.spot(keys.get(1)),
                fields.path(keys.get(1)),
                "\"%s\" and \"%s\" exclude each other.".formatted(keys.get(0), keys.get(1)),
                "only one of: " + String.join(", ", keys),
                "Maybe these are two entries: write each on its own.");
    }

    private void wrongType(Node node, String path, String expected) {
        problems.add(
                Fault.WRONG_TYPE,
                node.spot(),
                path,
                "Here stands %s.".formatted(node.kindInWords()),
                expected,
                expected.equals("a list")
                        ? "Maybe a hyphen is missing before the first entry: even one entry is a list."
                        : "Maybe the indentation is off, or a key is missing.");
    }
}
