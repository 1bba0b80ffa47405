package org.casewalk.casefile.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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
        Map<String, Spot> seen = new HashMap<>();
        for (Node.Member member : mapping.members()) {
            member(member, shape, fields, seen);
        }
        new KeyCheck(shape, fields, seen, problems).check();
        return fields;
    }

    private void member(Node.Member member, Shape shape, Fields fields, Map<String, Spot> seen) {
        String key = member.key();
        String path = fields.path() + "/" + key.replace("~", "~0").replace("/", "~1");
        if (seen.putIfAbsent(key, member.keySpot()) != null) {
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
        KeyCheck.missing(variants.key(), "an origin", broken, "one of: " + String.join(", ", words), problems);
        return broken;
    }

    private static Fields chosen(Fields fields, String word) {
        fields.chooseVariant(word);
        return fields;
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
