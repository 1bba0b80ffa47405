package org.casewalk.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.casewalk.checklist.Checklist;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class JsonFormTest {

    private static final ObjectMapper READER = new ObjectMapper();
    private static final Schema SCHEMA = schema();

    private static Schema schema() {
        try (InputStream in = JsonFormTest.class.getResourceAsStream("/org/casewalk/schema/checklist.schema.json")) {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(in);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void every_checklist_follows_the_schema() {
        for (long seed = 0; seed < 500; seed++) {
            String json = Rendered.as(Format.JSON, RandomChecklist.of(seed));
            assertEquals(List.of(), SCHEMA.validate(json, InputFormat.JSON), "seed " + seed);
        }
    }

    @Test
    void the_schema_refuses_a_status_that_is_not_one_of_the_three() {
        String json = Rendered.as(Format.JSON, Checklists.restless());
        assertFalse(SCHEMA.validate(json.replace("\"open\"", "\"absent\""), InputFormat.JSON)
                .isEmpty());
    }

    @Test
    void the_schema_refuses_a_key_it_does_not_know() {
        String json = Rendered.as(Format.JSON, Checklists.restless());
        assertFalse(SCHEMA.validate(json.replace("\"teaches\"", "\"rating\""), InputFormat.JSON)
                .isEmpty());
    }

    @Test
    void the_same_checklist_gives_the_same_characters() {
        for (long seed = 0; seed < 200; seed++) {
            assertEquals(
                    Rendered.as(Format.JSON, RandomChecklist.of(seed)),
                    Rendered.as(Format.JSON, RandomChecklist.of(seed)));
        }
    }

    @Test
    void every_line_follows_the_schema() {
        for (long seed = 0; seed < 200; seed++) {
            String json = Rendered.as(Format.NDJSON, RandomChecklist.of(seed));
            assertEquals(List.of(), SCHEMA.validate(json, InputFormat.JSON), "seed " + seed);
        }
    }

    @Test
    void a_line_is_the_document_without_the_words_of_the_packs() throws IOException {
        for (long seed = 0; seed < 200; seed++) {
            Checklist checklist = RandomChecklist.of(seed);
            String line = Rendered.as(Format.NDJSON, checklist);
            assertEquals(line.length() - 1, line.indexOf('\n'));
            JsonNode document = READER.readTree(Rendered.as(Format.JSON, checklist));
            assertEquals(WordsLeftOut.of(document), READER.readTree(line), "seed " + seed);
        }
    }

    @Test
    void a_document_has_every_word_that_the_form_has() throws IOException {
        JsonNode document = READER.readTree(Rendered.as(Format.JSON, Checklists.redFlagMet()));
        assertEquals(List.of(), WordsLeftOut.lackingIn(document));
    }

    @Test
    void why_a_question_is_open_stands_in_the_table_and_elsewhere_only_where_it_differs() throws IOException {
        JsonNode read = READER.readTree(Rendered.as(Format.NDJSON, Checklists.openForTwoReasons()));
        assertEquals("not asked", read.at("/questions/finding:need-to-move/why").textValue());
        assertEquals(
                "recorded, but not enough to decide",
                read.at("/reviewSteps/0/missingWhy/finding:need-to-move").textValue());
        assertFalse(read.at("/patterns/0/criteria/0").has("missingWhy"));
    }

    @Test
    void lines_end_with_a_line_feed_alone() {
        String json = Rendered.as(Format.JSON, Checklists.restless());
        assertFalse(json.contains("\r"));
        assertTrue(json.endsWith("}\n"));
    }

    @Test
    void no_character_hides_or_obeys() {
        for (long seed = 0; seed < 300; seed++) {
            String json = Rendered.as(Format.NDJSON, RandomChecklist.of(seed));
            assertFalse(json.codePoints()
                    .filter(c -> c != '\n')
                    .anyMatch(org.casewalk.render.page.HiddenCharacters::isHidden));
        }
    }

    @Test
    void entered_words_come_back_exactly() throws IOException {
        for (long seed = 0; seed < 300; seed++) {
            Checklist checklist = RandomChecklist.of(seed);
            JsonNode read = READER.readTree(Rendered.as(Format.JSON, checklist));
            assertEquals(checklist.title(), read.path("title").textValue());
            for (int i = 0; i < checklist.entered().size(); i++) {
                assertEquals(
                        checklist.entered().get(i).wording(),
                        read.path("entered").path(i).path("wording").textValue());
            }
        }
    }

    @Test
    void a_bound_that_nothing_limits_is_null() throws IOException {
        String json = Rendered.as(Format.JSON, Checklists.countedSet());
        JsonNode bounds = READER.readTree(json)
                .path("criteriaSets")
                .path(0)
                .path("bounds")
                .path(0);
        assertTrue(bounds.path("high").isNull());
        assertFalse(json.contains("Infinity") || json.contains("NaN"));
    }

    @Test
    void a_whole_number_has_no_fraction() {
        assertTrue(Rendered.as(Format.JSON, Checklists.countedSet()).contains("\"low\": 2,"));
    }

    @Test
    void keys_stand_in_the_documented_order() throws IOException {
        List<String> keys = new java.util.ArrayList<>();
        READER.readTree(Rendered.as(Format.JSON, Checklists.empty()))
                .fieldNames()
                .forEachRemaining(keys::add);
        assertEquals(
                List.of(
                        "format",
                        "notice",
                        "caseId",
                        "title",
                        "origin",
                        "teaches",
                        "recordedUpTo",
                        "redFlags",
                        "safetyQuestions",
                        "patterns",
                        "criteriaSets",
                        "comparison",
                        "timing",
                        "reviewSteps",
                        "conflicts",
                        "entered",
                        "questions",
                        "sources",
                        "packs"),
                keys);
    }
}
