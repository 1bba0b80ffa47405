package org.casewalk.cli;

import java.io.IOException;
import picocli.AutoComplete;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** {@code completion}: a script that lets a shell complete commands and options. */
final class CompletionCommand implements Command {

    private static final String NAME = "--name";

    @Override
    public CommandSpec spec() {
        return Command.spec(
                        "completion",
                        "Print a completion script for bash and zsh.",
                        "  source <(casewalk completion)",
                        "  casewalk completion > ~/.local/share/bash-completion/completions/casewalk",
                        "  alias cw=casewalk; source <(casewalk completion --name cw)")
                .addOption(OptionSpec.builder(NAME)
                        .type(String.class)
                        .paramLabel("NAME")
                        .description("The name by which the command is called here, where that is another.")
                        .build());
    }

    @Override
    public ExitCode run(ParseResult parsed, Terminal terminal) throws IOException {
        String name = parsed.matchedOptionValue(NAME, "casewalk");
        if (!name.matches("[A-Za-z0-9][A-Za-z0-9._-]*")) {
            throw new Stop(
                    ExitCode.USAGE,
                    "\"%s\" cannot be completed as the name of a command.".formatted(name),
                    "Maybe give the name alone, without its folder.");
        }
        terminal.print(AutoComplete.bash(name, Commands.tree()).replace("\r\n", "\n"));
        return ExitCode.DONE;
    }
}
