package org.casewalk.cli;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.casewalk.casefile.write.EntryForm;
import org.casewalk.render.page.ScreenWords;
import org.casewalk.walk.Change;
import org.casewalk.walk.Question;
import org.casewalk.walk.WalkEvent;
import org.casewalk.walk.WhatIf;
import org.casewalk.web.Words;

/** What if an answer had been different: nothing is changed by it. */
final class TerminalWalkThought {

    private final TerminalWalkDesk desk;
    private final TerminalWalkNamed named;
    private final TerminalWalkRecord record;

    TerminalWalkThought(TerminalWalkDesk desk, TerminalWalkNamed named, TerminalWalkRecord record) {
        this.desk = desk;
        this.named = named;
        this.record = record;
    }

    /** Thinks an entry away, or an answer different. */
    void think(String typed) throws IOException {
        if (typed.startsWith("without ")) {
            EntryForm entry =
                    record.numbered(typed.substring("without ".length()).strip(), "what if without");
            follow(new WalkEvent.TakenBack(entry.id()), "As if not recorded: " + desk.told(entry.id()));
            return;
        }
        TerminalWalkNamed.Answered answered = named.fitting(typed)
                .orElseThrow(() -> new TerminalWalkUnclear(
                        typed.isEmpty()
                                ? "No answer is named."
                                : "“%s” names no question with an answer.".formatted(typed),
                        "Maybe “what if rigidity absent”, “what if creatine kinase 6200 U/L”, “what if without 3”."));
        Question question = answered.question();
        if (question.later()) {
            throw new TerminalWalkUnclear(
                    "“%s” exists only after something was tried, or time has passed.".formatted(question.label()),
                    "Maybe another answer: a thought experiment leaves these out.");
        }
        WalkEvent edit = instead(question, answered.edit());
        follow(edit, question.label() + ": " + words(edit, answered.typed()));
    }

    private String words(WalkEvent edit, String typed) {
        if (!(edit instanceof WalkEvent.Put put)) {
            return typed;
        }
        EntryForm thought = put.entry();
        String state = thought.text("reason").isEmpty() ? thought.text("state") : thought.text("reason");
        String said =
                switch (thought.kind()) {
                    case FINDING -> Words.spoken(state);
                    case READING -> Words.value(thought);
                    default -> typed;
                };
        return desk.entered(put.entry().id())
                .map(known -> said + " instead of " + TerminalWalkDesk.statement(known))
                .orElse(said);
    }

    /** An answer thought different stands in the place of the one on record, and keeps what it does not say. */
    private WalkEvent instead(Question question, WalkEvent edit) {
        List<EntryForm> known = question.answers(desk.walk());
        boolean values = question.kind() == Question.Kind.READING && known.size() != 1;
        if (known.isEmpty() || values || !(edit instanceof WalkEvent.Put put)) {
            return edit;
        }
        EntryForm first = known.get(0);
        Map<String, List<String>> fields = new LinkedHashMap<>(first.fields());
        List.of("state", "reason", "worst", "ended", "result", "value", "normal", "comparator")
                .forEach(fields::remove);
        if (!put.entry().text("unit").equals(first.text("unit"))) {
            // The limits on record are in the unit on record.
            fields.keySet().removeAll(List.of("upperLimit", "lowerLimit"));
        }
        fields.putAll(put.entry().fields());
        return new WalkEvent.Put(new EntryForm(first.kind(), first.id(), fields));
    }

    private void follow(WalkEvent edit, String words) throws IOException {
        WhatIf whatIf = WhatIf.of(desk.walks(), desk.walk(), edit, false);
        if (whatIf instanceof WhatIf.Asks asks) {
            desk.tell(asks.problems());
            if (!desk.screen().sure("Think it all the same?")) {
                return;
            }
            whatIf = WhatIf.of(desk.walks(), desk.walk(), edit, true);
        }
        if (whatIf instanceof WhatIf.Impossible impossible) {
            desk.tell(impossible.problems());
        }
        if (whatIf instanceof WhatIf.Differs differs) {
            differs(differs.changes(), words);
        }
    }

    private void differs(List<Change> changes, String words) throws IOException {
        Prose prose = desk.screen().prose();
        prose.line(ScreenWords.sentence(ScreenWords.THOUGHT_EXPERIMENT) + ". " + words);
        List<Change> whole = changes.stream()
                .filter(change -> change.kind() != Change.Kind.CRITERION)
                .toList();
        whole.forEach(change -> TerminalWalkAfter.change(change, prose));
        int criteria = changes.size() - whole.size();
        if (changes.isEmpty()) {
            prose.line("  ", "  ", "No status would differ.");
        } else if (criteria > 0) {
            prose.line("  ", "  ", "and " + ScreenWords.counted(criteria, "criterion", "criteria"));
        }
        desk.screen().show(prose.line("Nothing was changed."));
    }
}
