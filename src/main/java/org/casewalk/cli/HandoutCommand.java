package org.casewalk.cli;

import java.io.IOException;
import org.casewalk.Casewalk;
import org.casewalk.walk.UnkeptLog;
import org.casewalk.walk.Walk;
import org.casewalk.walk.Walks;
import org.casewalk.web.Handout;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** {@code handout}: the print page of a case as one file. */
final class HandoutCommand implements Command {

    @Override
    public CommandSpec spec() {
        return Command.spec(
                        "handout",
                        "Write the handout of a case, one HTML page to print: what is on record, timeline, checklist, open questions,"
                                + " sources. Nothing is fetched when it is opened.",
                        "  casewalk handout case.yaml > handout.html")
                .addPositional(PositionalParamSpec.builder()
                        .paramLabel("CASE")
                        .arity("1")
                        .required(true)
                        .type(String.class)
                        .description(
                                "A case file, JSON or YAML; it must say where the case comes from. - is standard input.")
                        .build())
                .addOption(Rules.option());
    }

    @Override
    public ExitCode run(ParseResult parsed, Terminal terminal) throws IOException {
        Casewalk casewalk = Rules.casewalk(parsed, terminal);
        Walks walks = new Walks(casewalk, new UnkeptLog(), () -> "handout");
        Walk walk = CaseWalk.of(parsed.matchedPositionalValue(0, ""), walks, terminal);
        terminal.print(Handout.of(walk, casewalk.library()));
        return ExitCode.DONE;
    }
}
