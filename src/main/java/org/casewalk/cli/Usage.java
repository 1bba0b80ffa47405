package org.casewalk.cli;

import java.util.List;
import org.casewalk.term.Nearest;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says what is wrong with a command line, and what may be meant. */
final class Usage {

    private Usage() {}

    static Stop stop(ParameterException wrong) {
        CommandLine command = wrong.getCommandLine();
        if (wrong instanceof UnmatchedArgumentException unmatched
                && !unmatched.getUnmatched().isEmpty()) {
            return unmatched(command, unmatched.getUnmatched().get(0));
        }
        if (wrong instanceof MissingParameterException) {
            return new Stop(ExitCode.USAGE, sentence(wrong), "Maybe " + synopsis(command));
        }
        if (wrong.getArgSpec() instanceof OptionSpec option
                && option.type() == Integer.class
                && !String.valueOf(wrong.getValue()).isEmpty()) {
            return new Stop(
                    ExitCode.USAGE,
                    "\"%s\" is no number for %s.".formatted(wrong.getValue(), option.longestName()),
                    help(command));
        }
        return new Stop(ExitCode.USAGE, sentence(wrong), help(command));
    }

    private static Stop unmatched(CommandLine command, String written) {
        boolean option = written.startsWith("-") && written.length() > 1;
        boolean root = command.getParent() == null;
        String what = option ? "option" : root ? "command" : "place for";
        List<String> accepted =
                option ? options(command) : List.copyOf(command.getSubcommands().keySet());
        List<String> near = near(written.split("=", 2)[0], accepted);
        String message = what.equals("place for")
                ? "\"%s\" is one argument too many.".formatted(written)
                : "There is no %s \"%s\".".formatted(what, written);
        return new Stop(ExitCode.USAGE, message, near.isEmpty() ? help(command) : "Maybe %s.".formatted(near.get(0)));
    }

    private static List<String> near(String written, List<String> accepted) {
        List<String> begun =
                accepted.stream().filter(name -> name.startsWith(written)).toList();
        return begun.isEmpty() ? Nearest.to(written, accepted) : begun;
    }

    private static List<String> options(CommandLine command) {
        return command.getCommandSpec().options().stream()
                .map(OptionSpec::longestName)
                .toList();
    }

    private static String sentence(ParameterException wrong) {
        String message = String.valueOf(wrong.getMessage());
        return message.endsWith(".") ? message : message + ".";
    }

    private static String synopsis(CommandLine command) {
        return command.getHelp().synopsis(0).replaceAll("\\s+", " ").strip();
    }

    private static String help(CommandLine command) {
        return "Maybe %s --help shows what is meant."
                .formatted(command.getCommandSpec().qualifiedName());
    }
}
