package org.casewalk.casefile.write;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.casewalk.casefile.CaseFile;
import org.casewalk.term.Vocabulary;

/** A case as text that can be edited entry by entry. Immutable: every edit gives another document. Holds anything; reading it checks it. */
public final class CaseDocument {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Set<String> NUMBERS = Set.of("value", "upperLimit", "lowerLimit", "intervalDays");
    private static final Set<String> TRUTHS = Set.of("normal", "baseline");

    private final ObjectNode head;
    private final Map<String, EntryForm> entries;

    private CaseDocument(ObjectNode head, Map<String, EntryForm> entries) {
        this.head = head;
        this.entries = entries;
    }

    /** Writes a case that was read. Ids that an author could not have written are made into some that he could. */
    public static CaseDocument of(CaseFile caseFile, Vocabulary vocabulary) {
        Map<String, EntryForm> entries = new LinkedHashMap<>();
        caseFile.entries().forEach(entry -> {
            String id = free(slug(entry.id()), entries.keySet());
            entries.put(id, EntryForms.of(entry, id, vocabulary));
        });
        return new CaseDocument(CaseHead.of(caseFile, JSON.createObjectNode()), entries);
    }

    /**
     * Takes up a document that {@link #text} wrote.
     *
     * @throws IllegalArgumentException when it is not one
     */
    public static CaseDocument parse(String text) {
        try {
            ObjectNode head = (ObjectNode) JSON.readTree(text);
            Map<String, EntryForm> entries = new LinkedHashMap<>();
            for (EntryKind kind : EntryKind.values()) {
                JsonNode list = head.remove(kind.key());
                if (list != null) {
                    list.forEach(node -> entries.put(node.path("id").asText(), form(kind, node)));
                }
            }
            return new CaseDocument(head, entries);
        } catch (JsonProcessingException broken) {
            throw new IllegalArgumentException("Not a case document: " + broken.getOriginalMessage(), broken);
        }
    }

    private static EntryForm form(EntryKind kind, JsonNode node) {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        node.fieldNames().forEachRemaining(key -> {
            JsonNode value = node.path(key);
            if (value.isArray()) {
                List<String> several = new java.util.ArrayList<>();
                value.forEach(each -> several.add(each.asText()));
                fields.put(key, several);
            } else if (!key.equals("id")) {
                fields.put(key, List.of(value.asText()));
            }
        });
        return new EntryForm(kind, node.path("id").asText(), fields);
    }

    /** Title of the case. */
    public String title() {
        return head.path("title").asText("");
    }

    /** Kind of origin as a case file writes it; the empty string where it has none. */
    public String origin() {
        return head.path("origin").path("kind").asText("");
    }

    /** The entries in their order. */
    public Collection<EntryForm> entries() {
        return List.copyOf(entries.values());
    }

    /** The entry with this id. */
    public Optional<EntryForm> entry(String id) {
        return Optional.ofNullable(entries.get(id));
    }

    /** An id that no entry has: the words themselves, or with a number behind them. */
    public String freeId(String words) {
        return free(slug(words), entries.keySet());
    }

    /** Adds an entry, or puts it in the place of the one with the same id. */
    public CaseDocument with(EntryForm entry) {
        Map<String, EntryForm> edited = new LinkedHashMap<>(entries);
        edited.put(entry.id(), entry);
        return new CaseDocument(head, edited);
    }

    /** Leaves an entry out, as if it had never been recorded. */
    public CaseDocument without(String id) {
        Map<String, EntryForm> edited = new LinkedHashMap<>(entries);
        edited.remove(id);
        return new CaseDocument(head, edited);
    }

    /** What stands at the head of the case: age and sex, setting, onset. */
    public HeadForm headForm() {
        return CaseHead.form(head);
    }

    /** Replaces what the form holds; everything else at the head stays. */
    public CaseDocument with(HeadForm form) {
        return new CaseDocument(CaseHead.with(head, form), entries);
    }

    /** Whether it says the same as another: the same head and the same entries. */
    public boolean says(CaseDocument other) {
        return head.equals(other.head) && entries.equals(other.entries);
    }

    /** The document as JSON in the format of a case file, on one line. */
    public String text() {
        return whole().toString();
    }

    /** The document as JSON for a person to read. */
    public String indented() {
        return whole().toPrettyString() + "\n";
    }

    /** The place of an entry in {@link #text}, as {@code /findings/2}. */
    public String path(String id) {
        EntryForm wanted = entry(id).orElseThrow(() -> new IllegalArgumentException("No entry " + id));
        int position = 0;
        for (EntryForm other : entries.values()) {
            if (other.id().equals(id)) {
                break;
            }
            position += other.kind() == wanted.kind() ? 1 : 0;
        }
        return "/" + wanted.kind().key() + "/" + position;
    }

    private ObjectNode whole() {
        ObjectNode whole = head.deepCopy();
        entries.values().forEach(entry -> {
            String list = entry.kind().key();
            ArrayNode entriesOfKind = whole.get(list) instanceof ArrayNode already ? already : whole.putArray(list);
            entriesOfKind.add(node(entry));
        });
        return whole;
    }

    private static ObjectNode node(EntryForm entry) {
        ObjectNode node = JSON.createObjectNode().put("id", entry.id());
        entry.fields().forEach((key, values) -> {
            if (key.equals("context")) {
                values.forEach(node.withArray(key)::add);
            } else {
                put(node, key, values.get(0), entry.kind());
            }
        });
        return node;
    }

    /** What looks like no number stays text, for the reader to say so. */
    private static void put(ObjectNode node, String key, String value, EntryKind kind) {
        if (NUMBERS.contains(key) && value.matches("-?[0-9]{1,16}(\\.[0-9]{1,16})?")) {
            node.put(key, new BigDecimal(value));
        } else if (TRUTHS.contains(key) && kind == EntryKind.READING && value.equals("true")) {
            node.put(key, true);
        } else {
            node.put(key, value);
        }
    }

    private static String slug(String words) {
        String slug = words.toLowerCase(java.util.Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-+|-+$", "");
        String shortened = slug.length() > 56 ? slug.substring(0, 56).replaceAll("-+$", "") : slug;
        return shortened.isEmpty() ? "entry" : shortened;
    }

    private static String free(String id, Set<String> taken) {
        String free = id;
        for (int number = 2; taken.contains(free); number++) {
            free = id + "-" + number;
        }
        return free;
    }
}
