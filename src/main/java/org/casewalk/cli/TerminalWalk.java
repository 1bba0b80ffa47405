package org.casewalk.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.Optional;
import org.casewalk.render.page.ScreenWords;
import org.casewalk.walk.Question;
import org.casewalk.walk.Walk;
import org.casewalk.walk.Walks;

/** A walk in the terminal: a question, a line, and what follows from it. Works over a pipe, where the end of the input ends it. */
final class TerminalWalk {

    private final TerminalWalkScreen screen;
    private final TerminalWalkDesk desk;
    private final TerminalWalkPath path;
    private final TerminalWalkAsk ask;
    private final TerminalWalkAnswering answering;
    private final TerminalWalkTable commands;
    private final TerminalWalkResume resume;
    private boolean ended;

    TerminalWalk(Walks walks, Terminal terminal, BufferedReader in, Walk begun, TerminalWalkResume resume) {
        this.resume = resume;
        this.screen = new TerminalWalkScreen(terminal, in);
        this.desk = new TerminalWalkDesk(walks, screen, begun);
        this.path = new TerminalWalkPath(desk);
        this.ask = new TerminalWalkAsk(desk);
        TerminalWalkNames names = new TerminalWalkNames(desk);
        TerminalWalkNamed named = new TerminalWalkNamed(desk, names);
        this.answering = new TerminalWalkAnswering(desk, path, names, named);
        this.commands = new TerminalWalkCommands(desk, path, names, named).table(() -> ended = true);
    }

    /** Walks until the input ends or the person quits. */
    void run() throws IOException {
        greet();
        while (!ended) {
            Optional<Question> question = path.now();
            if (question.isPresent()) {
                ask.ask(question.get());
            } else {
                screen.show("\n");
                screen.say(
                        "No question is left in this order: “ask WORDS” goes to another, “next” begins again, “quit” ends.");
            }
            Optional<String> typed =
                    screen.asked(question.map(TerminalWalkAsk::prompt).orElse(""));
            if (typed.isEmpty()) {
                break;
            }
            take(question, typed.get());
        }
        screen.show("\n");
        screen.say("Kept. Go on:");
        screen.copied(resume.command(desk.walk().id()));
    }

    private void greet() throws IOException {
        int entries = desk.walk().overview().entered().size();
        screen.show("\n");
        screen.strong(desk.walk().overview().title());
        screen.say("Every answer is kept before what follows from it is shown. “help” lists what can be typed."
                + (entries == 0
                        ? ""
                        : " On record: %s (record).".formatted(ScreenWords.counted(entries, "entry", "entries"))));
        new TerminalWalkAfter(desk).safety();
    }

    private void take(Optional<Question> question, String typed) throws IOException {
        try {
            if (typed.isEmpty()) {
                question.ifPresent(path::leave);
            } else if (!commands.did(typed)) {
                answering.take(question, typed, commands.names());
            }
        } catch (TerminalWalkUnclear unclear) {
            screen.refuse(unclear);
        }
    }
}
