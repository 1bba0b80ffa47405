package org.casewalk.cli;

import java.io.IOException;
import java.util.Optional;
import org.casewalk.term.TermSearch;
import org.casewalk.walk.Question;
import org.casewalk.walk.WalkEvent;

/** Binds the commands of a walk to what does them. */
final class TerminalWalkCommands {

    private static final int MOST_FOUND = 8;

    private final TerminalWalkDesk desk;
    private final TerminalWalkPath path;
    private final TerminalWalkNames names;
    private final TerminalWalkNamed named;
    private final TerminalWalkNext next;
    private final TerminalWalkRecord record;

    TerminalWalkCommands(
            TerminalWalkDesk desk, TerminalWalkPath path, TerminalWalkNames names, TerminalWalkNamed named) {
        this.desk = desk;
        this.path = path;
        this.names = names;
        this.named = named;
        this.next = new TerminalWalkNext(desk);
        this.record = new TerminalWalkRecord(desk);
    }

    /** The table in the order in which help shows it. */
    TerminalWalkTable table(Runnable quit) {
        TerminalWalkTable table = new TerminalWalkTable(desk.screen());
        moving(table);
        entering(table);
        seeing(table);
        thinking(table);
        return table.seldom("find", "WORD", "what in the vocabulary is called something like this", this::find)
                .often("help", "[all]", "this; everything that can be typed; or one command", table::help)
                .seldom("exit", "", "the same as quit", words -> quit.run())
                .often("quit", "", "ends; everything is kept", words -> quit.run());
    }

    private void moving(TerminalWalkTable table) {
        TerminalWalkSections sections = new TerminalWalkSections(desk);
        table.often("ask", "WORDS", "goes to the question with this name, or to number N of “next”", this::ask)
                .often("next", "[all]", "what could be asked next, and why; returns to that order", words -> {
                    path.ranking();
                    next.show(words.equals("all"));
                })
                .often("section", "[NAME]", "the eight sections; or goes through the questions of one", words -> {
                    if (words.isEmpty()) {
                        sections.show();
                    } else {
                        path.through(sections.of(words));
                    }
                })
                .often("back", "", "goes to the question before", words -> path.back());
    }

    private void entering(TerminalWalkTable table) {
        TerminalWalkClasses classes = new TerminalWalkClasses(desk, path, names);
        table.often(
                        "drug",
                        "NAME EVENT WHEN",
                        "a drug event: drug haloperidol start day -9 oral",
                        words -> desk.send(new WalkEvent.Put(drugs().event(words))))
                .seldom("not taken", "CLASS", "asked, and no drug of this class was taken", classes::notTaken)
                .seldom("all known", "CLASS", "the events on record are all of this class", classes::allKnown)
                .often(
                        "onset",
                        "WHEN",
                        "when the first sign appeared: onset day 0",
                        words -> desk.send(new WalkEvent.HeadSet(head().onset(words))))
                .seldom(
                        "person",
                        "AGE SEX",
                        "age and recorded sex: person 25 male",
                        words -> desk.send(new WalkEvent.HeadSet(head().person(words))))
                .seldom(
                        "place",
                        "WORDS",
                        "place of care: place emergency department",
                        words -> desk.send(new WalkEvent.HeadSet(head().place(words))))
                .seldom(
                        "background",
                        "WORDS",
                        "earlier illness and the like, in words",
                        words -> desk.send(new WalkEvent.HeadSet(head().background(words))))
                .seldom(
                        "treatment",
                        "WORDS WHEN",
                        "what was done, without a dose; then “followed by WORDS”",
                        words -> desk.send(new WalkEvent.Put(drugs().treatment(words))));
    }

    private void seeing(TerminalWalkTable table) {
        TerminalWalkFlags flags = new TerminalWalkFlags(desk);
        TerminalWalkDepth depth = new TerminalWalkDepth(desk, names);
        table.often("record", "", "what is on record, with numbers", words -> record.show())
                .often("take back", "N", "takes an entry back, as if it had never been recorded", record::takeBack)
                .often("undo", "", "undoes the last answer", words -> desk.undo())
                .seldom("changes", "", "everything that the last answer changed", words -> new TerminalWalkAfter(desk)
                        .all())
                .often(
                        "status",
                        "",
                        "every pattern and set that something on record speaks about",
                        words -> new TerminalWalkStatus(desk).show())
                .seldom("flags", "", "red flags with what raised each, and what others lack", words -> flags.flags())
                .seldom("safety", "", "each safety question and how it stands", words -> flags.safety())
                .often("checklist", "", "the whole checklist", words -> depth.checklist())
                .often("why", "WORDS", "what stands behind a pattern, set, red flag or step", depth::why);
    }

    private void thinking(TerminalWalkTable table) {
        TerminalWalkSteps steps = new TerminalWalkSteps(desk);
        TerminalWalkThought thought = new TerminalWalkThought(desk, named, record);
        table.often(
                        "what if",
                        "NAME ANSWER",
                        "thinks an answer different, or “without N”; changes nothing",
                        thought::think)
                .seldom(
                        "replay",
                        "[observed]",
                        "when it could have been seen; hindsight",
                        words -> new TerminalWalkReplay(desk).show(words))
                .seldom("steps", "", "the review steps, with numbers", words -> steps.show())
                .seldom("mark", "N done ROLE", "marks a step; or: mark N not done ROLE: why", steps::mark)
                .seldom("handout", "FILE", "writes the page to print", words -> new TerminalWalkHandout(desk)
                        .write(words));
    }

    private void ask(String words) throws IOException {
        Optional<Question> question = next.numbered(words);
        if (question.isEmpty()) {
            question = names.question(words);
        }
        question.ifPresent(path::ask);
    }

    private TerminalWalkDrugs drugs() {
        return new TerminalWalkDrugs(desk.walk(), names);
    }

    private TerminalWalkHead head() {
        return new TerminalWalkHead(desk.walk(), desk.vocabulary());
    }

    private void find(String word) throws IOException {
        Prose prose = desk.screen().prose();
        new TermSearch(desk.vocabulary())
                .find(word, MOST_FOUND)
                .forEach(hit -> prose.line(
                        "  ",
                        "    ",
                        "%s (%s)"
                                .formatted(hit.term().label(), hit.term().kind().word())));
        if (prose.toString().isEmpty()) {
            throw new TerminalWalkUnclear(
                    "Nothing is called “%s”.".formatted(word), "Maybe a shorter part of the word finds it.");
        }
        desk.screen().show(prose);
    }
}
