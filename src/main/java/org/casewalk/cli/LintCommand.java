package org.casewalk.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.casewalk.pack.Library;
import org.casewalk.pack.PackProblem;
import org.casewalk.pack.read.LibraryReader;
import org.casewalk.pack.read.LibraryReading;
import org.casewalk.pack.read.RulesFolder;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** {@code lint}: a rules folder in, everything that is wrong with it out. */
final class LintCommand implements Command {

    @Override
    public CommandSpec spec() {
        return Command.spec(
                        "lint",
                        "Say what is wrong with the rule packs of a folder, all at once, with file and line."
                                + " A folder with a library.yaml is read alone, others beside the shipped packs.",
                        "  casewalk lint my-rules",
                        "  casewalk lint rules")
                .addPositional(PositionalParamSpec.builder()
                        .paramLabel("DIR")
                        .arity("1")
                        .required(true)
                        .type(String.class)
                        .description("A pack, or a folder of packs.")
                        .build());
    }

    @Override
    public ExitCode run(ParseResult parsed, Terminal terminal) throws IOException {
        String written = parsed.matchedPositionalValue(0, "");
        LibraryReading reading = LibraryReader.read(folders(Rules.directory(written)));
        List<PackProblem> problems = reading.problems();
        if (!problems.isEmpty()) {
            terminal.say(PackProblemText.of(problems) + "\n");
        }
        terminal.print(summary(written, reading));
        if (reading.library().isEmpty()) {
            return ExitCode.REFUSED;
        }
        return problems.isEmpty() ? ExitCode.DONE : ExitCode.LOOK;
    }

    private static List<RulesFolder> folders(Path directory) {
        RulesFolder folder = RulesFolder.directory(directory);
        return Files.exists(directory.resolve("library.yaml"))
                ? List.of(folder)
                : List.of(RulesFolder.shipped(), folder);
    }

    private static String summary(String written, LibraryReading reading) {
        long errors = reading.problems().stream()
                .filter(problem -> problem.severity() == PackProblem.Severity.ERROR)
                .count();
        long warnings = reading.problems().size() - errors;
        return "%s: %s, %s%s%n"
                .formatted(
                        written,
                        counted(errors, "error", "no errors"),
                        counted(warnings, "warning", "no warnings"),
                        reading.library().map(LintCommand::contents).orElse(""))
                .replace("\r\n", "\n");
    }

    private static String contents(Library library) {
        long rules =
                library.packs().stream().mapToLong(pack -> pack.rules().size()).sum();
        return "; %s with %s loaded".formatted(counted(library.packs().size(), "pack", ""), counted(rules, "rule", ""));
    }

    private static String counted(long count, String one, String none) {
        if (count == 0 && !none.isEmpty()) {
            return none;
        }
        return "%d %s%s".formatted(count, one, count == 1 ? "" : "s");
    }
}
