package org.casewalk.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.casewalk.casefile.write.EntryForm;
import org.casewalk.casefile.write.EntryKind;
import org.casewalk.term.Vocabulary;
import org.casewalk.walk.Question;
import org.casewalk.walk.Walk;
import org.casewalk.walk.WalkEvent;

/** Reads an answer to a question, as it is typed. What it says is checked by the reader of case files; here only its words are. */
final class TerminalWalkAnswer {

    private static final Set<String> KNOWN = Set.of("present", "absent");

    private final Question question;
    private final Walk walk;
    private final Vocabulary vocabulary;

    TerminalWalkAnswer(Question question, Walk walk, Vocabulary vocabulary) {
        this.question = question;
        this.walk = walk;
        this.vocabulary = vocabulary;
    }

    /** Whether a line begins as an answer to this question does, so that it is worth reading as one. */
    boolean begins(String typed) {
        return switch (question.kind()) {
            case FINDING -> TerminalWalkPhrases.STATES.begin(typed).isPresent();
            case READING -> TerminalWalkValue.begins(typed) || unmeasured(typed).isPresent();
            case INVESTIGATION -> TerminalWalkPhrases.RESULTS.begin(typed).isPresent();
            case DRUG_HISTORY -> TerminalWalkPhrases.HISTORIES.begin(typed).isPresent();
            case HEAD -> TerminalWalkHead.begins(question, typed);
        };
    }

    /** The edit that an answer asks for. */
    WalkEvent edit(String typed) {
        return switch (question.kind()) {
            case FINDING -> new WalkEvent.Put(placed(finding(typed)));
            case READING ->
                new WalkEvent.Put(unmeasured(typed).map(this::unmeasured).orElseGet(() -> reading(typed)));
            case INVESTIGATION -> new WalkEvent.Put(placed(investigation(typed)));
            case DRUG_HISTORY -> new WalkEvent.Put(placed(history(typed)));
            case HEAD -> new WalkEvent.HeadSet(new TerminalWalkHead(walk, vocabulary).answered(question, typed));
        };
    }

    private EntryForm finding(String typed) {
        TerminalWalkPhrases.Found state =
                TerminalWalkPhrases.STATES.begin(typed).orElseThrow(() -> unclear(typed));
        EntryForm form = form(EntryKind.FINDING, "finding", state.rest());
        return KNOWN.contains(state.value())
                ? form.with("state", state.value())
                : form.with("state", "unknown").with("reason", state.value());
    }

    /** Why there is no value, where a line says so. */
    private static Optional<TerminalWalkPhrases.Found> unmeasured(String typed) {
        return TerminalWalkPhrases.STATES.begin(typed).filter(state -> !KNOWN.contains(state.value()));
    }

    private EntryForm unmeasured(TerminalWalkPhrases.Found why) {
        return placed(form(EntryKind.UNMEASURED, "test", why.rest())
                .named(walk.document().freeId(question.term() + " not known"))
                .with("reason", why.value()));
    }

    private EntryForm reading(String typed) {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        fields.put("test", List.of(question.term()));
        fields.putAll(TerminalWalkValue.read(question, typed));
        return new EntryForm(EntryKind.READING, walk.document().freeId(question.term()), fields);
    }

    private EntryForm investigation(String typed) {
        TerminalWalkPhrases.Found result =
                TerminalWalkPhrases.RESULTS.begin(typed).orElseThrow(() -> unclear(typed));
        return form(EntryKind.INVESTIGATION, "investigation", result.rest()).with("result", result.value());
    }

    private EntryForm history(String typed) {
        TerminalWalkPhrases.Found state =
                TerminalWalkPhrases.HISTORIES.begin(typed).orElseThrow(() -> unclear(typed));
        return form(EntryKind.CLASS_HISTORY, "drugClass", state.rest()).with("state", state.value());
    }

    private EntryForm form(EntryKind kind, String key, String details) {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        fields.put(key, List.of(question.term()));
        fields.putAll(new TerminalWalkDetails(kind, List.of(), "").read(details));
        return new EntryForm(kind, walk.document().freeId(question.term()), fields);
    }

    /** An answer of the same time stands in the place of the one before, and so does any in the place of "not asked". */
    private EntryForm placed(EntryForm form) {
        return earlier(form).map(known -> form.named(known.id())).orElse(form);
    }

    private Optional<EntryForm> earlier(EntryForm form) {
        return question.answers(walk).stream()
                .filter(known ->
                        known.kind() == form.kind() && known.text("episode").isEmpty())
                .filter(known -> known.text("at").equals(form.text("at"))
                        || known.text("reason").equals("not-asked"))
                .findFirst();
    }

    private TerminalWalkUnclear unclear(String typed) {
        return TerminalWalkAsk.unclear(question, typed);
    }
}
