package org.casewalk.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The {@code casewalk} command. */
@Command(
        name = "casewalk",
        mixinStandardHelpOptions = true,
        version = "casewalk 0.1.0",
        description = "Structured case walk-throughs of antipsychotic-induced syndromes. It does not diagnose.")
public final class Main implements Runnable {

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli fills it before run
    private CommandSpec spec;

    /** Run the command line and leave with its exit code. */
    public static void main(String[] args) {
        System.exit(new CommandLine(new Main()).execute(args));
    }

    @Override
    public void run() {
        throw new CommandLine.ParameterException(spec.commandLine(), "A command is missing.");
    }
}
