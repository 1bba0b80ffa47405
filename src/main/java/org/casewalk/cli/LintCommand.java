package org.casewalk.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.casewalk.pack.PackProblem;
import org.casewalk.pack.PackProblemText;
import org.casewalk.pack.read.LibraryReader;
import org.casewalk.pack.read.Lint;
import org.casewalk.pack.read.LintReport;
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
        LintReport report = report(Rules.directory(written));
        List<PackProblem> problems = report.problems();
        if (!problems.isEmpty()) {
            terminal.say(PackProblemText.of(problems) + "\n");
        }
        terminal.print(summary(written, report));
        if (report.refused()) {
            return ExitCode.REFUSED;
        }
        return problems.isEmpty() ? ExitCode.DONE : ExitCode.LOOK;
    }

    /** Of a folder that is read beside the shipped packs only what is its own is told. */
    private static LintReport report(Path directory) {
        RulesFolder folder = RulesFolder.directory(directory);
        if (Files.exists(directory.resolve("library.yaml"))) {
            return Lint.of(List.of(folder));
        }
        LintReport together = Lint.of(List.of(RulesFolder.shipped(), folder));
        return LibraryReader.read(List.of(RulesFolder.shipped()))
                .library()
                .map(together::besides)
                .orElse(together);
    }

    private static String summary(String written, LintReport report) {
        long errors = report.problems().stream()
                .filter(problem -> problem.severity() == PackProblem.Severity.ERROR)
                .count();
        long warnings = report.problems().size() - errors;
        return "%s: %s, %s%s%n"
                .formatted(
                        written,
                        counted(errors, "error", "no errors"),
                        counted(warnings, "warning", "no warnings"),
                        report.refused() ? "" : contents(report))
                .replace("\r\n", "\n");
    }

    /** What was loaded, a line for each subject, and what no rule asks about. */
    private static String contents(LintReport report) {
        long packs = report.subjects().stream()
                .map(LintReport.SubjectLine::pack)
                .distinct()
                .count();
        long rules = report.subjects().stream()
                .mapToLong(LintReport.SubjectLine::rules)
                .sum();
        StringBuilder text = new StringBuilder(
                "; %s with %s loaded".formatted(counted(packs, "pack", ""), counted(rules, "rule", "")));
        report.subjects()
                .forEach(line -> text.append("\n  %s/%s: %s, %s"
                        .formatted(
                                line.pack(),
                                line.id(),
                                counted(line.criteria(), "criterion", "no criteria"),
                                counted(line.rules(), "rule", "no rules"))));
        if (!report.unasked().isEmpty()) {
            text.append("\n  findings that no rule asks about: ").append(String.join(", ", report.unasked()));
        }
        return text.toString();
    }

    private static String counted(long count, String one, String none) {
        if (count == 0 && !none.isEmpty()) {
            return none;
        }
        return "%d %s".formatted(count, count == 1 ? one : one.equals("criterion") ? "criteria" : one + "s");
    }
}
