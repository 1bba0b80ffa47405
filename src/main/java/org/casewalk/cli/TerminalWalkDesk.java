package org.casewalk.cli;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.casewalk.casefile.CaseProblem;
import org.casewalk.casefile.write.EntryForm;
import org.casewalk.checklist.Entered;
import org.casewalk.term.FindingLinks;
import org.casewalk.term.FindingTerm;
import org.casewalk.term.Vocabulary;
import org.casewalk.walk.Follows;
import org.casewalk.walk.Outcome;
import org.casewalk.walk.Questions;
import org.casewalk.walk.StepMark;
import org.casewalk.walk.Walk;
import org.casewalk.walk.WalkEvent;
import org.casewalk.walk.Walks;
import org.casewalk.web.Messages;
import org.casewalk.web.Words;

/** The walk that lies open, and the one way to change it: kept first, then told. */
final class TerminalWalkDesk {

    private final Walks walks;
    private final TerminalWalkScreen screen;
    private final Map<String, Integer> numbers = new LinkedHashMap<>();
    private Walk walk;

    TerminalWalkDesk(Walks walks, TerminalWalkScreen screen, Walk begun) {
        this.walks = walks;
        this.screen = screen;
        this.walk = begun;
    }

    Walks walks() {
        return walks;
    }

    Walk walk() {
        return walk;
    }

    TerminalWalkScreen screen() {
        return screen;
    }

    Questions questions() {
        return walks.questions();
    }

    Vocabulary vocabulary() {
        return walks.casewalk().library().vocabulary();
    }

    /** The number of an entry. It stays while the walk is open, whatever is taken back. */
    int number(String entryId) {
        walk.document().entries().forEach(entry -> numbers.putIfAbsent(entry.id(), numbers.size() + 1));
        return numbers.getOrDefault(entryId, 0);
    }

    /** The entry with a number; empty where it has been taken back, or there is none. */
    Optional<EntryForm> numbered(int number) {
        return walk.document().entries().stream()
                .filter(entry -> number(entry.id()) == number)
                .findFirst();
    }

    /** What an entry says, with its time. */
    String statement(String entryId) {
        return entered(entryId).map(TerminalWalkDesk::statement).orElse("");
    }

    /** The same where the entry is at hand. */
    static String statement(Entered entry) {
        boolean said = entry.at().isEmpty() || entry.at().equals(entry.statement());
        return said ? entry.statement() : entry.statement() + ", " + entry.at();
    }

    /** What an entry is about, and what it says. */
    String told(String entryId) {
        return entered(entryId)
                .map(entry -> entry.label() + ": " + statement(entry))
                .orElse(entryId);
    }

    Optional<Entered> entered(String entryId) {
        return walk.overview().entered().stream()
                .filter(entry -> entry.id().equals(entryId))
                .findFirst();
    }

    /** Ids of questions about findings that follow from what is on record about others. */
    Set<String> follows() {
        Map<String, FindingTerm> findings = vocabulary().findings();
        return Follows.of(walk, findings, new FindingLinks(findings)).keySet().stream()
                .map(id -> "finding:" + id)
                .collect(Collectors.toSet());
    }

    /** Sends an edit; asks about what is unusual. Says whether it was taken. */
    boolean send(WalkEvent edit) throws IOException {
        Outcome outcome = answered(edit, false);
        if (outcome instanceof Outcome.Asks asks) {
            tell(asks.problems());
            // The walk may have gone on elsewhere: a yes is said to what it was looked at beside.
            walk = asks.walk();
            String question = asks.twice() ? "Was it so twice?" : "Is this what was recorded?";
            outcome = screen.sure(question) ? answered(edit, true) : outcome;
        }
        if (outcome instanceof Outcome.Taken said && said.walk().revision() == walk.revision()) {
            screen.say("This is on record already; nothing was changed.");
            return true;
        }
        if (outcome instanceof Outcome.Taken taken) {
            String before = replaced(edit);
            walk = taken.walk();
            new TerminalWalkAfter(this).show(before);
            return true;
        }
        if (outcome instanceof Outcome.Refused refused) {
            tell(refused.problems());
        }
        if (outcome instanceof Outcome.Overtaken overtaken) {
            walk = overtaken.walk();
            screen.say("Somebody else has answered this meanwhile. Maybe look at “record”, then say yours again.");
        }
        screen.say("Not taken; nothing was changed.");
        return false;
    }

    private String replaced(WalkEvent edit) {
        if (edit instanceof WalkEvent.TakenBack back) {
            return told(back.entryId());
        }
        return edit instanceof WalkEvent.Put put ? statement(put.entry().id()) : "";
    }

    private Outcome answered(WalkEvent edit, boolean confirmed) {
        return walks.answer(walk.id(), edit, walk.revision(), confirmed);
    }

    /** Undoes the last answer that counts. */
    void undo() throws IOException {
        if (walk.lastAnswer().isEmpty()) {
            throw new TerminalWalkUnclear("There is no answer to undo.", "Maybe “record” shows what is on record.");
        }
        String undone = new TerminalWalkAfter(this).answer();
        Outcome outcome = walks.undo(walk.id(), walk.revision());
        walk = walks.open(walk.id()).orElse(walk);
        if (!(outcome instanceof Outcome.Taken)) {
            throw new TerminalWalkUnclear(
                    "Nothing was undone: this walk was gone on with elsewhere.", "Maybe look at “record” first.");
        }
        screen.say("Undone: " + undone);
        new TerminalWalkAfter(this).safety();
    }

    /** Keeps what a person said about a review step. */
    void mark(StepMark mark) throws IOException {
        Outcome outcome = walks.mark(walk.id(), mark, walk.revision());
        if (outcome instanceof Outcome.Taken taken) {
            walk = taken.walk();
            screen.say(Words.step(walk, walk.mark(mark.step()).orElseThrow()));
            screen.say(Words.mark(walk.mark(mark.step()).orElseThrow()));
        } else if (outcome instanceof Outcome.Overtaken overtaken) {
            walk = overtaken.walk();
            screen.say("Somebody else has just made this mark: it was not added again.");
        } else if (outcome instanceof Outcome.Refused refused) {
            tell(refused.problems());
            screen.say("Not taken; nothing was changed.");
        }
    }

    void tell(List<CaseProblem> problems) throws IOException {
        Prose prose = screen.prose();
        Messages.of(problems, vocabulary())
                .forEach(message -> prose.line(message.text()).line("  ", "  ", message.maybe()));
        screen.show(prose);
    }
}
