package org.casewalk.casefile.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.casewalk.casefile.CaseProblem;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The schema that is shipped is the table that the reader uses, and a validator that knows only the schema agrees with the reader about
 * the shape of every fixture. {@code -Dschema.write=true} writes the schema.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class CaseSchemaTest {

    private static final Path SHIPPED = Path.of("src/main/resources/org/casewalk/schema/case.schema.json");
    private static final CaseReader READER = new CaseReader(SampleVocabulary.VOCABULARY);
    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(SchemaText.write());
    private static final Set<String> SHAPE_CODES = Arrays.stream(Fault.values())
            .filter(Fault::concernsShape)
            .map(Fault::code)
            .collect(Collectors.toSet());

    @Test
    void the_shipped_schema_is_not_stale() throws IOException {
        if (Boolean.getBoolean("schema.write")) {
            Files.createDirectories(SHIPPED.getParent());
            Files.writeString(SHIPPED, SchemaText.write());
        }

        assertEquals(SchemaText.write(), Files.readString(SHIPPED), "Run with -DargLine=-Dschema.write=true.");
    }

    @Test
    void the_schema_accepts_a_full_case() throws BrokenText {
        assertEquals(Optional.empty(), firstComplaint(Samples.FULL_YAML, Format.YAML));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("org.casewalk.casefile.read.BrokenCasesTest#files")
    void schema_and_reader_agree_about_the_shape_of_every_broken_case(Path file) throws IOException {
        agree(BrokenCasesTest.text(file), Format.BY_NAME_OR_TEXT.settle(file.toString(), ""));
    }

    @Test
    void schema_and_reader_agree_about_the_shape_of_every_shipped_case() throws IOException {
        Path folder = Path.of("fixtures", "cases");
        if (Files.isDirectory(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.filter(CaseSchemaTest::isCase).sorted().toList()) {
                    agree(Files.readString(file), Format.BY_NAME_OR_TEXT.settle(file.toString(), ""));
                }
            }
        }
    }

    @Test
    void schema_and_reader_agree_about_the_shape_of_two_thousand_mutated_cases() {
        Mutations mutations = new Mutations(20_260_701L);
        int compared = 0;
        int refused = 0;
        for (int round = 0; round < 2_000; round++) {
            String text = mutations.ofValues(Samples.FULL_YAML);
            Optional<Boolean> accepted = agree(text, Format.YAML);
            compared += accepted.isPresent() ? 1 : 0;
            refused += accepted.isPresent() && !accepted.get() ? 1 : 0;
        }

        assertTrue(compared > 1_000, "only %d of the texts could be compared".formatted(compared));
        assertTrue(refused > 300, "only %d of the texts were refused".formatted(refused));
    }

    private static boolean isCase(Path file) {
        return file.toString().matches(".*[.](yaml|json)");
    }

    /** Compares the two and says whether they accept the shape; empty where the text cannot be read at all. */
    private static Optional<Boolean> agree(String text, Format format) {
        Optional<String> complaint;
        try {
            complaint = firstComplaint(text, format);
        } catch (BrokenText notReadable) {
            return Optional.empty();
        }
        List<CaseProblem> shape = READER.read("x", text, format).problems().stream()
                .filter(problem -> SHAPE_CODES.contains(problem.code()))
                .toList();
        assertEquals(complaint.isPresent(), !shape.isEmpty(), () -> "schema: %s%nreader: %s%n%s"
                .formatted(complaint, ProblemText.of(shape), text));
        return Optional.of(shape.isEmpty());
    }

    private static Optional<String> firstComplaint(String text, Format format) throws BrokenText {
        String marked = TextBounds.withoutMark(text);
        Node root = format == Format.JSON ? JsonText.read(marked) : YamlText.read(marked);
        return SCHEMA.validate(json(root)).stream().map(Object::toString).findFirst();
    }

    /** Gives what other programs would read; what they read differently becomes null, which no field accepts. */
    private static JsonNode json(Node node) {
        if (node instanceof Node.Mapping mapping) {
            ObjectNode object = JsonNodeFactory.instance.objectNode();
            mapping.members().forEach(member -> {
                if (!object.has(member.key())) {
                    object.set(member.key(), json(member.value()));
                }
            });
            return object;
        }
        if (node instanceof Node.Sequence sequence) {
            ArrayNode array = JsonNodeFactory.instance.arrayNode();
            sequence.values().forEach(value -> array.add(json(value)));
            return array;
        }
        Node.Scalar scalar = (Node.Scalar) node;
        return switch (scalar.kind()) {
            case TEXT -> TextNode.valueOf(scalar.text());
            case NUMBER -> DecimalNode.valueOf(new BigDecimal(scalar.text()));
            case TRUE -> BooleanNode.TRUE;
            case FALSE -> BooleanNode.FALSE;
            case NOTHING, NOT_FINITE, YES_OR_NO, ODD_NUMBER -> NullNode.getInstance();
        };
    }
}
