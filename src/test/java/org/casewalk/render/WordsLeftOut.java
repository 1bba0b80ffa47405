package org.casewalk.render;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;

/** Takes out of a document what its line leaves out, by the list in the documentation of the form. */
final class WordsLeftOut {

    /** For each list or table of the form, the keys of its elements that are words of the packs. */
    private static final Map<String, List<String>> WORDS = Map.ofEntries(
            Map.entry("redFlags", List.of("scope", "evidence")),
            Map.entry("patterns", List.of("emergency", "text", "scope", "notes")),
            Map.entry("criteriaSets", List.of("emergency", "text", "scope", "notes")),
            Map.entry("timing", List.of("emergency", "text", "scope", "notes")),
            Map.entry("criteria", List.of("title", "role", "note", "points", "laterObservation", "evidence")),
            Map.entry("speaksAgainst", List.of("text")),
            Map.entry("lookAlikes", List.of("title", "text", "sources")),
            Map.entry("comparison", List.of("topics")),
            Map.entry("differences", List.of("text")),
            Map.entry("reviewSteps", List.of("scope", "evidence", "notes")),
            Map.entry("safetyQuestions/questions", List.of("text")),
            Map.entry("/questions", List.of("label", "text")),
            Map.entry("/sources", List.of("text")),
            Map.entry("rule", List.of("name")),
            Map.entry("packs", List.of("title")));

    private static final Set<String> TABLES = Set.of("questions", "sources");

    private WordsLeftOut() {}

    /** The document as a line has it. */
    static JsonNode of(JsonNode document) {
        ObjectNode line = document.deepCopy();
        each(line, "", "", (words, element) -> element.remove(words));
        line.findValues("lookAlikes").forEach(list -> drop(list.elements()));
        return line;
    }

    /** Places of the document that lack a word they should have. */
    static List<String> lackingIn(JsonNode document) {
        List<String> lacking = new ArrayList<>();
        each(document, "", "", (words, element) -> words.stream()
                .filter(word -> !element.has(word))
                .forEach(word -> lacking.add(word + " in " + element)));
        return lacking;
    }

    private static boolean nothingOnRecord(JsonNode alike) {
        return alike.path("answered").isEmpty()
                && alike.path("status").asText("open").equals("open");
    }

    private static void drop(Iterator<JsonNode> lookAlikes) {
        while (lookAlikes.hasNext()) {
            if (nothingOnRecord(lookAlikes.next())) {
                lookAlikes.remove();
            }
        }
    }

    /** Visits every element of every list and table that has words. */
    private static void each(JsonNode node, String above, String name, BiConsumer<List<String>, ObjectNode> visit) {
        if (node instanceof ObjectNode object) {
            boolean table = above.isEmpty() && TABLES.contains(name);
            if (!table) {
                List<String> words = WORDS.getOrDefault(above + "/" + name, WORDS.getOrDefault(name, List.of()));
                visit.accept(words, object);
            }
            object.properties()
                    .forEach(part ->
                            each(part.getValue(), table ? "" : name, table ? "/" + name : part.getKey(), visit));
        } else {
            node.forEach(element -> each(element, above, name, visit));
        }
    }
}
