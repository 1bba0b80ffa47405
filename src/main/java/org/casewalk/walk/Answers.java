package org.casewalk.walk;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.casewalk.casefile.write.CaseDocument;
import org.casewalk.casefile.write.EntryForm;
import org.casewalk.casefile.write.EntryKind;

/** The entries of a case by the question that each of them answers. Immutable. */
final class Answers {

    /** The field that names what an entry is about, and how the id of its question begins. */
    private static final Map<String, String> KEYS =
            Map.of("finding", "finding:", "test", "test:", "investigation", "investigation:", "drugClass", "class:");

    private final Map<String, List<EntryForm>> byQuestion = new HashMap<>();

    Answers(CaseDocument document) {
        for (EntryForm entry : document.entries()) {
            for (String key : entry.fields().keySet()) {
                String begins = KEYS.get(key);
                if (begins != null && !entry.text(key).isEmpty()) {
                    byQuestion
                            .computeIfAbsent(begins + entry.text(key), id -> new ArrayList<>())
                            .add(entry);
                }
            }
        }
    }

    /**
     * Ids of the entries that answer the question of a new one. Whoever gives a new answer to a question that takes one has not seen
     * these. A value or a drug event may stand beside others.
     */
    Stream<String> instead(EntryForm entry) {
        String question =
                switch (entry.kind()) {
                    case FINDING -> "finding:" + entry.text("finding");
                    case INVESTIGATION -> "investigation:" + entry.text("investigation");
                    case CLASS_HISTORY -> "class:" + entry.text("drugClass");
                    case UNMEASURED -> "test:" + entry.text("test");
                    case READING, EXPOSURE, TREATMENT -> "";
                };
        return to(question).stream()
                .filter(other -> other.kind() == entry.kind())
                .map(EntryForm::id);
    }

    /** Ids of the other entries that say the same, word for word. */
    static List<String> same(CaseDocument document, EntryForm entry) {
        return others(document, entry, EntryForm::fields);
    }

    /** The same, whether a word begins small or not: a case file writes a drug as the vocabulary does, a person as a name. */
    static List<String> alike(CaseDocument document, EntryForm entry) {
        return others(document, entry, Answers::small);
    }

    private static List<String> others(
            CaseDocument document, EntryForm entry, Function<EntryForm, Map<String, List<String>>> said) {
        return document.entries().stream()
                .filter(other -> !other.id().equals(entry.id()) && other.kind() == entry.kind())
                .filter(other -> said.apply(other).equals(said.apply(entry)))
                .map(EntryForm::id)
                .toList();
    }

    private static Map<String, List<String>> small(EntryForm entry) {
        Map<String, List<String>> small = new HashMap<>(entry.fields());
        small.replaceAll((field, values) ->
                values.stream().map(value -> value.toLowerCase(Locale.ROOT)).toList());
        return small;
    }

    /** Whether an entry may stand beside another that says the same: a value may be measured twice in a day, and an injection given. */
    static boolean beside(EntryKind kind) {
        return switch (kind) {
            case READING, EXPOSURE, TREATMENT -> true;
            case FINDING, INVESTIGATION, CLASS_HISTORY, UNMEASURED -> false;
        };
    }

    /** The entries that answer a question, in their order. */
    List<EntryForm> to(String questionId) {
        return Collections.unmodifiableList(byQuestion.getOrDefault(questionId, List.of()));
    }
}
