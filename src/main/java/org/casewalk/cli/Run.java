package org.casewalk.cli;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** One run of the command line: arguments in, exit code out. The one place where every failure becomes a message. */
final class Run {

    private final Terminal terminal;
    private final boolean debug;

    /** @param debug whether a fault of the program shows its stack trace */
    Run(Terminal terminal, boolean debug) {
        this.terminal = terminal;
        this.debug = debug;
    }

    ExitCode of(String... arguments) {
        try {
            ExitCode exit = answered(List.of(arguments));
            terminal.flush();
            return exit;
        } catch (Stop stop) {
            return stopped(stop.exit(), stop.text());
        } catch (IOException notWritten) {
            return notWritten(notWritten);
        } catch (RuntimeException | Error fault) {
            return stopped(ExitCode.INTERNAL, Faults.text(fault, debug));
        }
    }

    private ExitCode stopped(ExitCode exit, String message) {
        try {
            terminal.flush();
        } catch (IOException alsoNotWritten) {
            // The message below still says why the run ended.
        }
        terminal.sayAlone(message);
        return exit;
    }

    /** Whoever reads may stop early, as {@code head} does; that is no failure. */
    private ExitCode notWritten(IOException cause) {
        String why = String.valueOf(cause.getMessage());
        if (why.toLowerCase(Locale.ROOT).contains("pipe")) {
            return ExitCode.DONE;
        }
        if (why.toLowerCase(Locale.ROOT).contains("descriptor")) {
            terminal.sayAlone(Stop.message(
                    "Standard output is closed, so there is nowhere to write to.", "Maybe >/dev/null is meant."));
            return ExitCode.USAGE;
        }
        terminal.sayAlone(Stop.message(
                "Writing the result failed: %s.".formatted(why),
                "Maybe the disk is full, or the folder may not be written."));
        return ExitCode.INTERNAL;
    }

    private ExitCode answered(List<String> arguments) throws IOException {
        CommandLine casewalk = Commands.treeFor(arguments);
        try {
            ParseResult parsed = casewalk.parseArgs(arguments.toArray(String[]::new));
            return answered(parsed);
        } catch (ParameterException usage) {
            throw Usage.stop(usage);
        }
    }

    private ExitCode answered(ParseResult parsed) throws IOException {
        ParseResult innermost = parsed;
        while (innermost.hasSubcommand()) {
            innermost = innermost.subcommand();
        }
        if (innermost.isUsageHelpRequested()) {
            return help(innermost.commandSpec().commandLine());
        }
        if (parsed.isVersionHelpRequested()) {
            terminal.print(Commands.VERSION + "\n");
            return ExitCode.DONE;
        }
        if (innermost == parsed) {
            throw new Stop(
                    ExitCode.USAGE,
                    "A command is missing.",
                    "Maybe casewalk check CASE; casewalk --help shows all commands.");
        }
        return Commands.command(innermost.commandSpec().name()).run(innermost, terminal);
    }

    private ExitCode help(CommandLine about) throws IOException {
        about.setUsageHelpWidth(Math.max(55, Math.min(100, terminal.looks().width())));
        String usage = about.getUsageMessage(terminal.looks().colour() ? Ansi.ON : Ansi.OFF);
        terminal.print(usage.replace("\r\n", "\n"));
        return ExitCode.DONE;
    }
}
