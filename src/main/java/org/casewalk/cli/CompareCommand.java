package org.casewalk.cli;

import java.io.IOException;
import java.util.List;
import org.casewalk.Casewalk;
import org.casewalk.casefile.CaseFile;
import org.casewalk.checklist.Result;
import org.casewalk.render.Format;
import org.casewalk.render.page.Explanation;
import org.casewalk.render.page.Topic;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** {@code compare}: the criteria sets of a case beside each other, and on what they part. */
final class CompareCommand implements Command {

    private static final String FORMAT = "--format";
    private static final String EVERYTHING = "--all";
    private static final String EXPLAIN = "--explain";

    @Override
    public CommandSpec spec() {
        return Command.spec(
                        "compare",
                        "Put the criteria sets beside each other on each case: what they ask, and on which number, window or word"
                                + " they part. Never a vote.",
                        "  casewalk compare case.yaml",
                        "  casewalk compare case.yaml --explain iec-2011",
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
                .addOption(Rules.option())
                .addOption(OptionSpec.builder(EVERYTHING)
                        .description(
                                "Every pair, every difference and the words of each set, where the text form is brief.")
                        .build())
                .addOption(OptionSpec.builder(EXPLAIN)
                        .type(String.class)
                        .paramLabel("ID")
                        .description("One criteria set beside the others, in full.")
                        .build());
    }

    @Override
    public ExitCode run(ParseResult parsed, Terminal terminal) throws IOException {
        List<String> cases = parsed.matchedPositionalValue(0, List.of());
        Format format = Formats.of(parsed.matchedOptionValue(FORMAT, Format.TEXT.token()));
        Formats.refuseSeveral(format, cases.size() > 1);
        Casewalk casewalk = Rules.casewalk(parsed, terminal);
        String explain = explained(parsed, format);
        if (parsed.hasMatchedOption(EXPLAIN)) {
            requireSet(explain.substring(Explanation.COMPARED.length()), casewalk);
        }
        Examination examination =
                new Examination(casewalk, format, terminal.looks().options(explain));
        return new CheckRun(examination, format, terminal).over(cases);
    }

    private static void requireSet(String id, Casewalk casewalk) {
        List<String> sets = casewalk.check(CaseFile.empty("empty", "Nothing entered")).criteriaSets().stream()
                .map(Result::id)
                .toList();
        if (!sets.contains(id) && !id.equals(Topic.ALL.word())) {
            throw new Stop(
                    ExitCode.USAGE,
                    "No criteria set has the id \"%s\".".formatted(id),
                    NearIds.maybe(
                            id, sets, "Maybe casewalk show lists the one that is meant; ids stand in [brackets]."));
        }
    }

    /** Only a terminal is brief: a page can be scrolled, and is kept. */
    private static String explained(ParseResult parsed, Format format) {
        if (parsed.hasMatchedOption(EXPLAIN)) {
            String id = parsed.matchedOptionValue(EXPLAIN, "");
            return id.startsWith(Explanation.COMPARED) ? id : Explanation.COMPARED + id;
        }
        boolean everything = parsed.hasMatchedOption(EVERYTHING) || format != Format.TEXT;
        return everything ? Explanation.COMPARE_ALL : Topic.COMPARE.word();
    }
}
