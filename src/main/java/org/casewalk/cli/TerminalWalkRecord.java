package org.casewalk.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.casewalk.casefile.write.EntryForm;
import org.casewalk.checklist.Entered;
import org.casewalk.walk.WalkEvent;
import org.casewalk.web.RecordPart;

/** What is on record, entry by entry with its number, and taking one back. */
final class TerminalWalkRecord {

    private final TerminalWalkDesk desk;

    TerminalWalkRecord(TerminalWalkDesk desk) {
        this.desk = desk;
    }

    void show() throws IOException {
        List<Entered> entered = desk.walk().overview().entered();
        if (entered.isEmpty()) {
            desk.screen().say("Nothing is on record yet.");
            return;
        }
        Prose prose = desk.screen().prose();
        for (RecordPart part : RecordPart.of(desk.walk())) {
            prose.line(part.title());
            part.entries().forEach(entry -> entry(entry, prose));
        }
        desk.screen().show(prose.line("take back N takes one back, as if it had never been recorded"));
    }

    private void entry(Entered entry, Prose prose) {
        int number = desk.number(entry.id());
        List<String> parts = new ArrayList<>(List.of(entry.label() + ": " + entry.statement()));
        parts.add(entry.at().equals(entry.statement()) ? "" : entry.at());
        parts.addAll(entry.details());
        parts.add(entry.wording().isEmpty() ? "" : "“" + entry.wording() + "”");
        parts.removeIf(String::isEmpty);
        prose.line(number == 0 ? "      " : "%4d  ".formatted(number), "      ", String.join(" · ", parts));
    }

    /** Takes an entry back by its number. */
    void takeBack(String typed) throws IOException {
        EntryForm entry = numbered(typed, "take back");
        desk.send(new WalkEvent.TakenBack(entry.id()));
    }

    /** The entry with the number that was typed. */
    EntryForm numbered(String typed, String command) {
        if (!typed.matches("[0-9]{1,6}")) {
            throw new TerminalWalkUnclear(
                    typed.isEmpty() ? "No number is given." : "“%s” is no number of an entry.".formatted(typed),
                    "Maybe “%s 3”: “record” shows the numbers.".formatted(command));
        }
        return desk.numbered(Integer.parseInt(typed))
                .orElseThrow(() -> new TerminalWalkUnclear(
                        "No entry has the number %s.".formatted(typed), "Maybe “record” shows the one that is meant."));
    }
}
