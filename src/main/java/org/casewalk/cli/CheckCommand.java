package org.casewalk.cli;

import java.io.IOException;
import java.util.List;
import org.casewalk.Casewalk;
import org.casewalk.casefile.CaseFile;
import org.casewalk.render.Format;
import org.casewalk.render.Renderer;
import org.casewalk.render.page.Topic;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** {@code check}: cases in, checklists out. */
final class CheckCommand implements Command {

    private static final String FORMAT = "--format";
    private static final String EXPLAIN = "--explain";

    @Override
    public CommandSpec spec() {
        CommandSpec spec = Command.spec(
                "check",
                "Work out the checklist of each case.",
                "  casewalk check case.yaml",
                "  casewalk check case.yaml --explain described-restlessness",
                "  casewalk check case.yaml --format markdown > handout.md",
                "  casewalk check - --format ndjson < cases.ndjson > checklists.ndjson");
        return spec.addPositional(PositionalParamSpec.builder()
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
                        .description("text (for the terminal), json, ndjson (a line each), markdown or html.")
                        .build())
                .addOption(Rules.option())
                .addOption(OptionSpec.builder(EXPLAIN)
                        .type(String.class)
                        .paramLabel("ID")
                        .description("Show one [id] of the overview in full, or a topic: "
                                + String.join(", ", Topic.words()) + "; json always holds everything.")
                        .build());
    }

    @Override
    public ExitCode run(ParseResult parsed, Terminal terminal) throws IOException {
        List<String> cases = parsed.matchedPositionalValue(0, List.of());
        Format format = Formats.of(parsed.matchedOptionValue(FORMAT, Format.TEXT.token()));
        Formats.refuseSeveral(format, cases.size() > 1);
        Casewalk casewalk = Rules.casewalk(parsed, terminal);
        String explain = parsed.matchedOptionValue(EXPLAIN, "");
        if (!explain.isEmpty()) {
            requireExplainable(explain, casewalk);
        }
        Examination examination =
                new Examination(casewalk, format, terminal.looks().options(explain));
        return new CheckRun(examination, format, terminal).over(cases);
    }

    /** What can be explained depends on the packs alone, so an empty case tells it before any other is read. */
    static void requireExplainable(String id, Casewalk casewalk) {
        List<String> ids = Renderer.explainable(casewalk.check(CaseFile.empty("empty", "Nothing entered")));
        if (ids.contains(id)) {
            return;
        }
        throw new Stop(
                ExitCode.USAGE,
                "Nothing in the loaded packs has the id \"%s\".".formatted(id),
                NearIds.maybe(id, ids, "Maybe casewalk show lists the one that is meant; ids stand in [brackets]."));
    }
}
