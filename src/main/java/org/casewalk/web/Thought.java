package org.casewalk.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.casewalk.casefile.write.EntryForm;
import org.casewalk.casefile.write.EntryKind;
import org.casewalk.term.FindingTerm;
import org.casewalk.term.TestTerm;
import org.casewalk.term.Vocabulary;
import org.casewalk.walk.Walk;
import org.casewalk.walk.WalkEvent;

/**
 * An answer that is thought different, as an address asks for it.
 *
 * @param edit what it would be
 * @param words the same as a person reads it
 */
record Thought(WalkEvent edit, String words) {

    /** What an address of a thought may name; what else it names is not looked at. */
    static final List<String> KEYS =
            List.of("entry", "finding", "test", "answer", "value", "unit", "upperLimit", "at", "confirmed");

    /** The thought behind what was asked for; empty where that is none. */
    static Optional<Thought> of(Map<String, String> asked, Walk walk, Vocabulary vocabulary) {
        Optional<EntryForm> known = walk.document().entry(text(asked, "entry"));
        if (known.isPresent()) {
            return about(known.get(), asked, walk, vocabulary);
        }
        return value(asked).isEmpty()
                ? finding(text(asked, "finding"), vocabulary)
                        .filter(term -> !text(asked, "answer").isEmpty())
                        .map(term -> answered(term, text(asked, "answer"), walk))
                : test(text(asked, "test"), vocabulary).map(term -> measured(term, asked, walk));
    }

    /** A finding by its id, or by a name as it is typed; empty where none is called that. */
    static Optional<FindingTerm> finding(String named, Vocabulary vocabulary) {
        return vocabulary.findings().values().stream()
                .filter(term -> called(named, term.id(), term.label(), term.synonyms()))
                .findFirst();
    }

    /** A test in the same way. */
    static Optional<TestTerm> test(String named, Vocabulary vocabulary) {
        return vocabulary.tests().values().stream()
                .filter(term -> called(named, term.id(), term.label(), term.synonyms()))
                .findFirst();
    }

    private static boolean called(String named, String id, String label, List<String> synonyms) {
        return Stream.concat(Stream.of(id, label), synonyms.stream()).anyMatch(named.strip()::equalsIgnoreCase);
    }

    /** An entry on record, different: taken back, in another state, or with another value. */
    private static Optional<Thought> about(
            EntryForm known, Map<String, String> asked, Walk walk, Vocabulary vocabulary) {
        String answer = text(asked, "answer");
        String label = Words.label(walk.checklist(), known.id());
        if (answer.equals("take-back")) {
            return Optional.of(
                    new Thought(new WalkEvent.TakenBack(known.id()), label + ": as if it had not been recorded"));
        }
        return switch (known.kind()) {
            case FINDING -> different(known, answer, Forms.withState(known, answer), label);
            case INVESTIGATION -> different(known, answer, known.with("result", answer), label);
            case CLASS_HISTORY -> different(known, answer, known.with("state", answer), label);
            case READING ->
                value(asked).isEmpty()
                        ? Optional.empty()
                        : Optional.of(new Thought(
                                new WalkEvent.Put(measured(known, asked)),
                                "%s: %s instead of %s"
                                        .formatted(label, Words.value(measured(known, asked)), Words.value(known))));
            case EXPOSURE, TREATMENT, UNMEASURED -> Optional.empty();
        };
    }

    private static Optional<Thought> different(EntryForm known, String answer, EntryForm edited, String label) {
        return answer.isEmpty()
                ? Optional.empty()
                : Optional.of(new Thought(new WalkEvent.Put(edited), label + ": " + Words.spoken(answer)));
    }

    /** A finding that has no answer, or the first it has, in this state. */
    private static Thought answered(FindingTerm term, String answer, Walk walk) {
        EntryForm form = walk.document().entries().stream()
                .filter(recorded -> recorded.text("finding").equals(term.id()))
                .findFirst()
                .orElseGet(() -> new EntryForm(
                        EntryKind.FINDING, walk.document().freeId(term.id()), Map.of("finding", List.of(term.id()))));
        return new Thought(
                new WalkEvent.Put(Forms.withState(form, answer)), term.label() + ": " + Words.spoken(answer));
    }

    /** One more value of a test. */
    private static Thought measured(TestTerm term, Map<String, String> asked, Walk walk) {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        fields.put("test", List.of(term.id()));
        fields.put("at", List.of(text(asked, "at")));
        EntryForm form =
                measured(new EntryForm(EntryKind.READING, walk.document().freeId(term.id()), fields), asked);
        EntryForm whole = form.text("unit").isEmpty() ? form.with("unit", Words.unit(term.unit())) : form;
        String time = whole.text("at").isEmpty() ? "" : ", " + whole.text("at");
        return new Thought(new WalkEvent.Put(whole), term.label() + ": " + Words.value(whole) + time);
    }

    /** The same reading with another number. What the form does not ask about stays as it is on record. */
    private static EntryForm measured(EntryForm known, Map<String, String> asked) {
        EntryForm different = known.with("comparator", "").with("normal", "").with("value", value(asked));
        for (String key : List.of("unit", "upperLimit")) {
            different = asked.containsKey(key) ? different.with(key, text(asked, key)) : different;
        }
        return different;
    }

    private static String value(Map<String, String> asked) {
        return text(asked, "value").strip();
    }

    private static String text(Map<String, String> asked, String key) {
        return asked.getOrDefault(key, "");
    }
}
