package org.casewalk.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.Optional;
import org.casewalk.casefile.CaseFile;
import org.casewalk.casefile.Origin;
import org.casewalk.casefile.write.CaseDocument;
import org.casewalk.render.page.ScreenWords;
import org.casewalk.term.Vocabulary;
import org.casewalk.walk.Outcome;
import org.casewalk.walk.Walk;
import org.casewalk.walk.Walks;

/** What comes before a walk in the terminal: is somebody unwell now, and where the case comes from. */
final class TerminalEntrance {

    private final Walks walks;
    private final Terminal terminal;
    private final BufferedReader in;

    TerminalEntrance(Walks walks, Terminal terminal, BufferedReader in) {
        this.walks = walks;
        this.terminal = terminal;
        this.in = in;
    }

    /** Asks the question before all others; false where somebody is, or nobody answers. */
    boolean passed() throws IOException {
        terminal.print(ScreenWords.EXERCISE + "\n");
        String answer = asked("Is this about a person who is unwell now? (yes/no)");
        if (answer.equals("no") || answer.equals("n")) {
            return true;
        }
        terminal.print("Close this and follow local procedure.\n");
        return false;
    }

    /** Begins a walk from nothing; empty where the input ends or the case is refused. */
    Optional<Walk> begun() throws IOException {
        String title = asked("Title of the case, never a name");
        String kind = asked("Where does it come from? fictional, published or review");
        Origin origin =
                switch (kind) {
                    case "fictional" -> new Origin.Fictional();
                    case "published" -> new Origin.Published(asked("Citation"), "");
                    case "review" -> new Origin.ClosedReview(asked("Purpose of the review of the closed case"));
                    default -> new Origin.NotStated();
                };
        if (title.isEmpty() || origin instanceof Origin.NotStated) {
            terminal.print("A walk needs a title and an origin.\nMaybe the origin is \"fictional\".\n");
            return Optional.empty();
        }
        Vocabulary vocabulary = walks.casewalk().library().vocabulary();
        Outcome outcome = walks.begin(CaseDocument.of(CaseFile.empty("walk", title, origin), vocabulary));
        if (outcome instanceof Outcome.Refused refused) {
            terminal.print(refused.problems().get(0).message() + "\n");
        }
        return outcome instanceof Outcome.Taken taken ? Optional.of(taken.walk()) : Optional.empty();
    }

    private String asked(String question) throws IOException {
        terminal.print(question + " > ");
        terminal.flush();
        String answer = in.readLine();
        return answer == null ? "" : answer.strip();
    }
}
