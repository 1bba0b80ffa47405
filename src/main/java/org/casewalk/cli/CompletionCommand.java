package org.casewalk.cli;

import java.io.IOException;
import picocli.AutoComplete;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code completion}: a script that lets a shell complete commands and options. */
final class CompletionCommand implements Command {

    @Override
    public CommandSpec spec() {
        return Command.spec(
                "completion",
                "Print a completion script for bash and zsh.",
                "  source <(casewalk completion)",
                "  casewalk completion > ~/.local/share/bash-completion/completions/casewalk");
    }

    @Override
    public ExitCode run(ParseResult parsed, Terminal terminal) throws IOException {
        terminal.print(AutoComplete.bash("casewalk", Commands.tree()).replace("\r\n", "\n"));
        return ExitCode.DONE;
    }
}
