package org.casewalk.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.Optional;
import org.casewalk.render.page.HiddenCharacters;

/** What a walk in the terminal says and hears: lines within the width, and one answer a line. The end of the input answers nothing. */
final class TerminalWalkScreen {

    private static final String STRONG = "1";
    private static final String ALARM = "1;31";

    private final Terminal terminal;
    private final BufferedReader in;
    private Optional<String> again = Optional.empty();
    private boolean ended;

    TerminalWalkScreen(Terminal terminal, BufferedReader in) {
        this.terminal = terminal;
        this.in = in;
    }

    Looks looks() {
        return terminal.looks();
    }

    /** Paper as wide as the terminal. */
    Prose prose() {
        return new Prose(looks().columns());
    }

    void show(Object text) throws IOException {
        terminal.print(looks().shown(text.toString()));
    }

    void say(String words) throws IOException {
        show(prose().line(words));
    }

    /** Says what is meant to be copied: on a line of its own, as it is, however long. */
    void copied(String command) throws IOException {
        show("  " + HiddenCharacters.shown(command) + "\n");
    }

    void strong(String words) throws IOException {
        show(styled(STRONG, prose().line(words)));
    }

    /** Says what must not be missed; the words themselves say so, colour only where there is some. */
    void alarm(Prose words) throws IOException {
        show(styled(ALARM, words));
    }

    private String styled(String code, Prose words) {
        return looks().colour()
                ? words.toString().replaceAll("(?m)^.+$", "\u001b[" + code + "m$0\u001b[0m")
                : words.toString();
    }

    /** Says what was not understood, and what to try. */
    void refuse(TerminalWalkUnclear unclear) throws IOException {
        show(prose().line(unclear.what()).line("  ", "  ", unclear.maybe()));
    }

    /** Asks; empty at the end of the input. */
    Optional<String> asked(String prompt) throws IOException {
        terminal.print(looks().shown(prompt) + " > ");
        terminal.flush();
        if (again.isPresent()) {
            Optional<String> line = again;
            again = Optional.empty();
            return line;
        }
        // A terminal goes on after an end of the input, and would be asked once more.
        Optional<String> line = ended ? Optional.empty() : Optional.ofNullable(in.readLine());
        ended = line.isEmpty();
        return line.map(String::strip);
    }

    /** Asks for yes or no. Anything else is no, and is taken up as the next line, for it was meant as something. */
    boolean sure(String question) throws IOException {
        String line = asked(question + " (y/n)").orElse("");
        if (!line.matches("(?i)y|yes|n|no|")) {
            again = Optional.of(line);
        }
        return line.matches("(?i)y|yes");
    }

    /** Lets a line be read again, by whoever asks next. */
    void giveBack(String line) {
        again = Optional.of(line);
    }
}
