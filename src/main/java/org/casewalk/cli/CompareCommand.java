package org.casewalk.cli;

import java.io.IOException;
import java.util.List;
import org.casewalk.render.Format;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** {@code compare}: the criteria sets of a case beside each other, and on what they part. */
final class CompareCommand implements Command {

    private static final String FORMAT = "--format";

    @Override
    public CommandSpec spec() {
        return Command.spec(
                        "compare",
                        "Put the criteria sets beside each other on each case: what they ask, and on which number, window or word"
                                + " they part. Never a vote.",
                        "  casewalk compare case.yaml",
                        "  casewalk compare case.yaml --format html > sets.html")
                .addPositional(PositionalParamSpec.builder()
                        .paramLabel("CASE")
                        .arity("1..*")
                        .required(true)
                        .type(List.class)
                        .auxiliaryTypes(String.class)
                        .description("Case files, JSON or YAML; .ndjson has a case on every line; - is standard input.")
                        .build())
                .addOption(OptionSpec.builder(FORMAT)
                        .type(String.class)
                        .paramLabel("FORMAT")
                        .completionCandidates(Formats.TOKENS)
                        .description("text, markdown or html; json holds the whole checklist with its comparison.")
                        .build())
                .addOption(Rules.option());
    }

    @Override
    public ExitCode run(ParseResult parsed, Terminal terminal) throws IOException {
        List<String> cases = parsed.matchedPositionalValue(0, List.of());
        Format format = Formats.of(parsed.matchedOptionValue(FORMAT, Format.TEXT.token()));
        Formats.refuseSeveral(format, cases.size() > 1);
        Examination examination = new Examination(
                Rules.casewalk(parsed, terminal), format, terminal.looks().options("compare"));
        return new CheckRun(examination, format, terminal).over(cases);
    }
}
