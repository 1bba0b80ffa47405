package org.casewalk.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Every command with its line of help, so that help says what is understood and nothing else. */
final class TerminalWalkTable {

    private final TerminalWalkScreen screen;
    private final List<TerminalWalkCommand> commands = new ArrayList<>();

    TerminalWalkTable(TerminalWalkScreen screen) {
        this.screen = screen;
    }

    /** Adds a command of every day. */
    TerminalWalkTable often(String name, String takes, String says, TerminalWalkCommand.Action action) {
        commands.add(new TerminalWalkCommand(name, takes, says, true, action));
        return this;
    }

    /** Adds a command that only the long help has. */
    TerminalWalkTable seldom(String name, String takes, String says, TerminalWalkCommand.Action action) {
        commands.add(new TerminalWalkCommand(name, takes, says, false, action));
        return this;
    }

    /** Names of all. */
    List<String> names() {
        return commands.stream().map(TerminalWalkCommand::name).toList();
    }

    /** Does what a line asks for; false where it is no command. */
    boolean did(String line) throws IOException {
        Optional<TerminalWalkCommand> command = commands.stream()
                .filter(known -> known.called(line).isPresent())
                .max(Comparator.comparingInt(known -> known.name().length()));
        if (command.isPresent()) {
            command.get().action().with(command.get().called(line).orElse(""));
        }
        return command.isPresent();
    }

    /** Lists commands: those of every day, all, or the one that is named. */
    void help(String words) throws IOException {
        List<TerminalWalkCommand> shown = commands.stream()
                .filter(command -> words.isEmpty()
                        ? command.everyday()
                        : words.equals("all") || command.called(words).isPresent())
                .toList();
        if (shown.isEmpty()) {
            throw new TerminalWalkUnclear(
                    "There is no command “%s”.".formatted(words), "Maybe “help all” lists the one that is meant.");
        }
        Prose prose = screen.prose();
        if (words.isEmpty() || words.equals("all")) {
            prose.line("Type an answer, or one of these; Enter leaves a question for later.");
            answers(prose);
        }
        shown.forEach(command -> prose.line("  ", "      ", command.usage() + " – " + command.says()));
        screen.show(words.isEmpty() ? prose.line("help all – everything that can be typed") : prose);
    }

    private static void answers(Prose prose) {
        prose.line(
                "  ",
                "      ",
                "p a n k c – present; absent (looked for, not found); not asked; asked, not known;"
                        + " could not be assessed");
        prose.line("  ", "      ", "38.4 °C day 1 08:00 oral – a value; “normal” where the record gives no number");
        prose.line(
                "  ",
                "      ",
                "NAME ANSWER – any question by its name: rigidity present day 1 new seen by nurse; creatine kinase > 22000 U/L"
                        + " upper 200");
    }
}
