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
        terminal.print(withItsOwnHead(AutoComplete.bash(name, Commands.tree()).replace("\r\n", "\n"), name));
        return ExitCode.DONE;
    }

    /** What picocli writes before the first function is about folders that nobody here has. */
    private static String withItsOwnHead(String script, String name) {
        int end = script.indexOf("\n\n");
        return """
                #!/usr/bin/env bash
                # Completion of %1$s for bash and zsh. For this shell: source <(%1$s completion)
                # For every one: %1$s completion > ~/.local/share/bash-completion/completions/%1$s""".formatted(name) + script.substring(end).replaceAll(" \\(see \\[[0-9]+]\\)", "");
    }
}
