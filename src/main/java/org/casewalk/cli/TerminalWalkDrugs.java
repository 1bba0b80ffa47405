package org.casewalk.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.casewalk.casefile.write.EntryForm;
import org.casewalk.casefile.write.EntryKind;
import org.casewalk.term.TermEntry;
import org.casewalk.term.TermKind;
import org.casewalk.walk.Walk;

/** Reads what was taken and done, as it is typed: a name, what happened, when and how. */
final class TerminalWalkDrugs {

    private static final String EVENTS =
            "start, increase, ongoing, resumed, switch, injection, decrease, stop or missed dose";

    private final Walk walk;
    private final TerminalWalkNames names;

    TerminalWalkDrugs(Walk walk, TerminalWalkNames names) {
        this.walk = walk;
        this.names = names;
    }

    /** A drug event: the name stands before the first word that is an event. */
    EntryForm event(String typed) {
        List<String> name = new ArrayList<>();
        String rest = typed;
        while (!rest.isEmpty()) {
            Optional<TerminalWalkPhrases.Found> event = TerminalWalkPhrases.EVENTS.begin(rest);
            if (event.isPresent() && !name.isEmpty()) {
                return event(names.drug(String.join(" ", name)).term(), event.get());
            }
            String[] parts = rest.split("\\s+", 2);
            name.add(parts[0]);
            rest = parts.length > 1 ? parts[1] : "";
        }
        throw noEvent(typed);
    }

    /** A name that is wrong too is told first: nothing that happened with it can be recorded. */
    private TerminalWalkUnclear noEvent(String typed) {
        if (typed.isEmpty()) {
            return new TerminalWalkUnclear("No drug is named.", "Maybe “drug haloperidol start day -9”.");
        }
        String first = typed.split("\\s+day\\s", 2)[0];
        String name = names.drug(first).matched();
        return new TerminalWalkUnclear(
                "What happened with %s is not said.".formatted(name),
                "Maybe “drug %s start day -9”; it can be %s.".formatted(name, EVENTS));
    }

    private EntryForm event(TermEntry term, TerminalWalkPhrases.Found event) {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        fields.put(term.kind() == TermKind.DRUG ? "drug" : "drugClass", List.of(term.id()));
        fields.put("event", List.of(event.value()));
        fields.put("taken", List.of("known"));
        fields.putAll(new TerminalWalkDetails(EntryKind.EXPOSURE, List.of(), "").read(event.rest()));
        return new EntryForm(EntryKind.EXPOSURE, walk.document().freeId(term.id() + " " + event.value()), fields);
    }

    /** Something that was done: words, then when, and what was seen afterwards. */
    EntryForm treatment(String typed) {
        TerminalWalkDetails details = new TerminalWalkDetails(EntryKind.TREATMENT, List.of(), "");
        String[] words = typed.split("(?<=\\s)");
        StringBuilder what = new StringBuilder();
        int at = 0;
        while (at < words.length && (at == 0 || !details.begins(rest(words, at)))) {
            what.append(words[at++]);
        }
        if (what.toString().isBlank()) {
            throw new TerminalWalkUnclear(
                    "What was done is not said.",
                    "Maybe “treatment propranolol day 4 followed by better over a week”.");
        }
        Map<String, List<String>> fields = new LinkedHashMap<>();
        fields.put("what", List.of(what.toString().replaceAll("[\"“”]", "").replaceAll("[,;]\\s*$", "")));
        fields.putAll(details.read(rest(words, at)));
        return new EntryForm(EntryKind.TREATMENT, walk.document().freeId("treatment " + what), fields);
    }

    private static String rest(String[] words, int from) {
        return String.join("", List.of(words).subList(from, words.length));
    }
}
