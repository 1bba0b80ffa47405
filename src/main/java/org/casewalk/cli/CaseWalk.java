package org.casewalk.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.casewalk.casefile.read.ProblemText;
import org.casewalk.walk.Outcome;
import org.casewalk.walk.Walk;
import org.casewalk.walk.Walks;

/** A walk that begins with a case file. */
final class CaseWalk {

    private CaseWalk() {}

    /** Begins it; says what is wrong with the file and stops where it is refused. */
    static Walk of(String written, Walks walks, Terminal terminal) throws IOException {
        try (CaseStream stream = Cases.open(written, terminal, false)) {
            CaseText text = stream.next().orElseThrow();
            Outcome outcome = walks.begin(text.name(), new String(text.bytes(), StandardCharsets.UTF_8));
            if (outcome instanceof Outcome.Taken taken) {
                return taken.walk();
            }
            if (outcome instanceof Outcome.Refused refused) {
                terminal.say(ProblemText.of(refused.problems()) + "\n");
            }
            throw new Stop(ExitCode.LOOK, "The case was refused.", "Maybe casewalk check helps.");
        }
    }
}
