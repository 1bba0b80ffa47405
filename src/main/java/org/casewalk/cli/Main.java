package org.casewalk.cli;

import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/**
 * The {@code casewalk} command. Its options are built by hand and not by annotations: reading those
 * took a third of the whole start of {@code --version}.
 */
public final class Main {

    private Main() {}

    /** Run the command line and leave with its exit code. */
    public static void main(String[] args) {
        System.exit(commandLine().execute(args));
    }

    static CommandLine commandLine() {
        CommandSpec casewalk =
                CommandSpec.create().name("casewalk").version("casewalk 0.1.0").addOption(help());
        casewalk.addOption(OptionSpec.builder("-V", "--version")
                .versionHelp(true)
                .description("Say which version this is.")
                .build());
        casewalk.usageMessage()
                .description("Structured case walk-throughs of antipsychotic-induced syndromes. It does not diagnose.");
        return new CommandLine(casewalk).setExecutionStrategy(Main::answer);
    }

    private static OptionSpec help() {
        return OptionSpec.builder("-h", "--help")
                .usageHelp(true)
                .description("Show this help.")
                .build();
    }

    private static int answer(ParseResult parsed) {
        Integer helped = CommandLine.executeHelpRequest(parsed);
        if (helped != null) {
            return helped;
        }
        throw new ParameterException(parsed.commandSpec().commandLine(), "A command is missing.");
    }
}
