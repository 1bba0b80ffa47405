package org.casewalk.walk.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.casewalk.casefile.write.CaseDocument;
import org.casewalk.casefile.write.EntryForm;
import org.casewalk.casefile.write.EntryKind;
import org.casewalk.casefile.write.HeadForm;
import org.casewalk.walk.LogCheck;
import org.casewalk.walk.StepMark;
import org.casewalk.walk.WalkEvent;

/** Events as they stand in the file: a kind and a body in JSON. */
final class EventText {

    private static final ObjectMapper JSON = new ObjectMapper();

    private EventText() {}

    static String kind(WalkEvent event) {
        if (event instanceof WalkEvent.Begun) {
            return "begun";
        } else if (event instanceof WalkEvent.Put) {
            return "put";
        } else if (event instanceof WalkEvent.TakenBack) {
            return "taken-back";
        } else if (event instanceof WalkEvent.HeadSet) {
            return "head-set";
        }
        return event instanceof WalkEvent.Undone ? "undone" : "step-marked";
    }

    static String body(WalkEvent event) {
        ObjectNode body = JSON.createObjectNode();
        if (event instanceof WalkEvent.Begun begun) {
            return begun.document().text();
        } else if (event instanceof WalkEvent.Put put) {
            return body(put.entry());
        } else if (event instanceof WalkEvent.TakenBack back) {
            body.put("id", back.entryId());
        } else if (event instanceof WalkEvent.HeadSet set) {
            HeadForm head = set.head();
            body.put("age", head.age())
                    .put("sex", head.sex())
                    .put("setting", head.setting())
                    .put("onset", head.onset())
                    .put("riskNotes", head.riskNotes());
        } else if (event instanceof WalkEvent.StepMarked marked) {
            StepMark mark = marked.mark();
            body.put("step", mark.step())
                    .put("owner", mark.owner())
                    .put("done", mark.done())
                    .put("why", mark.why());
        }
        return body.toString();
    }

    static String body(EntryForm entry) {
        ObjectNode body =
                JSON.createObjectNode().put("kind", entry.kind().key()).put("id", entry.id());
        ObjectNode fields = body.putObject("fields");
        entry.fields().forEach((key, values) -> values.forEach(fields.putArray(key)::add));
        return body.toString();
    }

    static EntryForm entry(String body) {
        return entry(node(body));
    }

    /**
     * Reads an event back.
     *
     * @throws IllegalArgumentException when no release of this program wrote it
     */
    static WalkEvent event(String kind, String body) {
        JsonNode node = node(body);
        return switch (kind) {
            case "begun" -> new WalkEvent.Begun(CaseDocument.parse(body));
            case "put" -> new WalkEvent.Put(entry(node));
            case "taken-back" -> new WalkEvent.TakenBack(node.path("id").asText());
            case "head-set" ->
                new WalkEvent.HeadSet(new HeadForm(
                        node.path("age").asText(),
                        node.path("sex").asText(),
                        node.path("setting").asText(),
                        node.path("onset").asText(),
                        node.path("riskNotes").asText()));
            case "undone" -> new WalkEvent.Undone();
            case "step-marked" ->
                new WalkEvent.StepMarked(new StepMark(
                        node.path("step").asText(),
                        node.path("owner").asText(),
                        node.path("done").asBoolean(),
                        node.path("why").asText()));
            default -> throw new IllegalArgumentException("Unknown kind of event: " + kind);
        };
    }

    static String line(StoredEvent event) {
        ObjectNode line = JSON.createObjectNode()
                .put("walk", event.walk())
                .put("seq", event.seq())
                .put("at", event.at())
                .put("kind", event.kind())
                .put("body", event.body())
                .put("previous", event.previous())
                .put("hash", event.hash());
        return line.toString();
    }

    /** The last line of an export: how many entries there are, so that one that is missing at the end is missed. */
    static String line(String walk, LogCheck check) {
        return JSON.createObjectNode()
                .put("walk", walk)
                .put("entries", check.entries())
                .put("last", check.last())
                .put("changedFrom", check.changedFrom())
                .toString();
    }

    private static EntryForm entry(JsonNode node) {
        String key = node.path("kind").asText();
        EntryKind kind =
                EntryKind.of(key).orElseThrow(() -> new IllegalArgumentException("Unknown kind of entry: " + key));
        Map<String, List<String>> fields = new LinkedHashMap<>();
        node.path("fields").fields().forEachRemaining(field -> {
            List<String> values = new ArrayList<>();
            field.getValue().forEach(value -> values.add(value.asText()));
            fields.put(field.getKey(), values);
        });
        return new EntryForm(kind, node.path("id").asText(), fields);
    }

    private static JsonNode node(String body) {
        try {
            return JSON.readTree(body);
        } catch (JsonProcessingException broken) {
            throw new IllegalArgumentException("Not an event: " + broken.getOriginalMessage(), broken);
        }
    }
}
