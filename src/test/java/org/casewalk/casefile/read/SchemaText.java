package org.casewalk.casefile.read;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Writes the JSON Schema of the case file from the table that the reader checks against. */
final class SchemaText {

    private static final String NOT_BLANK = "\\S";

    private final ObjectNode definitions = JsonNodeFactory.instance.objectNode();

    private SchemaText() {}

    static String write() {
        SchemaText schema = new SchemaText();
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        root.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        root.put("$id", "urn:casewalk:case-file:1");
        root.put("title", "Casewalk case file");
        root.put(
                "description",
                "One case as it was recorded. What is not entered is unknown. "
                        + "The vocabulary, units and the order of times are checked by the reader, not here.");
        root.setAll(schema.group(Shapes.CASE));
        root.set("$defs", schema.definitions);
        try {
            return new ObjectMapper()
                            .enable(SerializationFeature.INDENT_OUTPUT)
                            .writeValueAsString(root)
                            .replace("\r\n", "\n")
                    + "\n";
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private ObjectNode group(Shape shape) {
        ObjectNode schema = JsonNodeFactory.instance.objectNode().put("type", "object");
        ObjectNode properties = schema.putObject("properties");
        for (Shape.Field field : shape.fields()) {
            ObjectNode property = JsonNodeFactory.instance.objectNode().put("description", field.note());
            property.setAll(type(field.type()));
            properties.set(field.key(), property);
        }
        var required = shape.fields().stream().filter(Shape.Field::required).map(Shape.Field::key);
        required.forEach(schema.withArrayProperty("required")::add);
        schema.put("additionalProperties", false);
        shape.rules().forEach(rule -> rule(rule, schema));
        return schema;
    }

    private void rule(Shape.KeyRule rule, ObjectNode schema) {
        if (rule instanceof Shape.KeyRule.ExactlyOne one) {
            var choices = schema.withArrayProperty("oneOf");
            one.keys().forEach(key -> choices.addObject().putArray("required").add(key));
        } else if (rule instanceof Shape.KeyRule.NotBoth both) {
            schema.putObject("not").putArray("required").add(both.one()).add(both.other());
        } else if (rule instanceof Shape.KeyRule.Needs needs) {
            schema.withObjectProperty("dependentRequired").putArray(needs.key()).add(needs.needed());
        }
    }

    private ObjectNode type(FieldType type) {
        if (type instanceof FieldType.Group group) {
            return reference(group.shape());
        }
        if (type instanceof FieldType.ListOf list) {
            ObjectNode schema = node("array");
            schema.set("items", type(list.of()));
            return schema;
        }
        if (type instanceof FieldType.Variants variants) {
            ObjectNode schema = JsonNodeFactory.instance.objectNode();
            variants.shapes().values().forEach(shape -> schema.withArrayProperty("oneOf")
                    .add(reference(shape)));
            return schema;
        }
        return value(type);
    }

    private static ObjectNode value(FieldType type) {
        if (type instanceof FieldType.Choice choice) {
            ObjectNode schema = JsonNodeFactory.instance.objectNode();
            choice.words().forEach(schema.withArrayProperty("enum")::add);
            return schema;
        }
        if (type instanceof FieldType.Decimal) {
            return node("number").put("minimum", -Numeral.LARGEST).put("maximum", Numeral.LARGEST);
        }
        if (type instanceof FieldType.Whole whole) {
            return node("integer").put("minimum", whole.atLeast()).put("maximum", whole.atMost());
        }
        if (type instanceof FieldType.Truth) {
            return node("boolean");
        }
        if (type instanceof FieldType.OnlyTrue) {
            return JsonNodeFactory.instance.objectNode().put("const", true);
        }
        if (type instanceof FieldType.Age) {
            ObjectNode schema = JsonNodeFactory.instance.objectNode();
            schema.withArrayProperty("oneOf")
                    .add(node("integer").put("minimum", 0).put("maximum", 89))
                    .add(JsonNodeFactory.instance.objectNode().put("const", FieldType.Age.BAND));
            return schema;
        }
        return text(type);
    }

    private static ObjectNode text(FieldType type) {
        ObjectNode schema = node("string");
        if (type instanceof FieldType.Time) {
            return schema.put("pattern", TimeText.PATTERN.pattern());
        }
        if (type instanceof FieldType.Id) {
            return schema.put("pattern", ValueCheck.ID_PATTERN).put("maxLength", ValueCheck.LONGEST_ID);
        }
        return schema.put("pattern", NOT_BLANK).put("maxLength", ValueCheck.LONGEST_TEXT);
    }

    private ObjectNode reference(Shape shape) {
        String name = shape.name().replaceFirst("^an? ", "").replace(' ', '-');
        if (!definitions.has(name)) {
            definitions.set(name, group(shape));
        }
        return JsonNodeFactory.instance.objectNode().put("$ref", "#/$defs/" + name);
    }

    private static ObjectNode node(String type) {
        return JsonNodeFactory.instance.objectNode().put("type", type);
    }
}
