package org.casewalk.cli;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.casewalk.Casewalk;
import org.casewalk.casefile.read.CaseReader;
import org.casewalk.casefile.read.CaseReading;
import org.casewalk.casefile.read.ProblemText;
import org.casewalk.checklist.Checklist;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** {@code diff}: what differs between two cases, and which rule made which status differ. */
final class DiffCommand implements Command {

    private static final String EVERYTHING = "--all";

    @Override
    public CommandSpec spec() {
        return Command.spec(
                        "diff",
                        "Compare two cases: what was entered, and every status with the rule that made it."
                                + " Exit code 1 when they differ.",
                        "  casewalk diff before.yaml after.yaml",
                        "  casewalk diff before.yaml - < after.yaml")
                .addPositional(position(0, "CASE", "A case file, or - for standard input."))
                .addPositional(position(1, "CASE", "The case to compare it with."))
                .addOption(OptionSpec.builder(EVERYTHING)
                        .description(
                                "Every criterion with its rule, where the brief form puts those together that changed alike.")
                        .build())
                .addOption(Rules.option());
    }

    private static PositionalParamSpec position(int index, String label, String description) {
        return PositionalParamSpec.builder()
                .index(String.valueOf(index))
                .paramLabel(label)
                .required(true)
                .type(String.class)
                .description(description)
                .build();
    }

    @Override
    public ExitCode run(ParseResult parsed, Terminal terminal) throws IOException {
        List<String> cases = List.of(parsed.matchedPositionalValue(0, ""), parsed.matchedPositionalValue(1, ""));
        if (cases.stream().allMatch("-"::equals)) {
            throw new Stop(
                    ExitCode.USAGE,
                    "Both cases are standard input.",
                    "Maybe name a file for one of them: casewalk diff before.yaml -");
        }
        Casewalk casewalk = Rules.casewalk(parsed, terminal);
        CaseReader reader = new CaseReader(casewalk.library().vocabulary());
        List<Optional<Checklist>> both = List.of(
                checklist(cases.get(0), casewalk, reader, terminal),
                checklist(cases.get(1), casewalk, reader, terminal));
        if (both.stream().anyMatch(Optional::isEmpty)) {
            return ExitCode.LOOK;
        }
        Prose prose = new Prose(terminal.looks().columns());
        boolean differ = new Difference(
                        both.get(0).get(), both.get(1).get(), cases, parsed.hasMatchedOption(EVERYTHING), prose)
                .write();
        terminal.print(terminal.looks().shown(prose.toString()));
        return differ ? ExitCode.LOOK : ExitCode.DONE;
    }

    private static Optional<Checklist> checklist(
            String written, Casewalk casewalk, CaseReader reader, Terminal terminal) throws IOException {
        CaseReading reading = text(written, terminal).read(reader);
        if (!reading.problems().isEmpty()) {
            terminal.say(ProblemText.of(reading.problems()) + "\n");
        }
        return reading.caseFile().map(casewalk::check);
    }

    private static CaseText text(String written, Terminal terminal) {
        try (CaseStream stream = Cases.open(written, terminal, false)) {
            if (stream.hasLines()) {
                throw new Stop(
                        ExitCode.USAGE,
                        "%s holds a case on every line, and diff compares two cases.".formatted(written),
                        "Maybe put the two lines into files of their own.");
            }
            return stream.next().orElseThrow();
        } catch (IOException broken) {
            throw Cases.unreadable(written, broken);
        }
    }
}
