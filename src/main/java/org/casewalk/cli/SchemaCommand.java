package org.casewalk.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.casewalk.term.Nearest;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** {@code schema}: the JSON Schemas of what goes in and what comes out. */
final class SchemaCommand implements Command {

    private static final List<String> SCHEMAS = List.of("case", "checklist");

    @Override
    public CommandSpec spec() {
        return Command.spec(
                        "schema",
                        "Print the JSON Schema (2020-12) of case files, or of the checklist in JSON.",
                        "  casewalk schema > case.schema.json",
                        "  casewalk schema checklist > checklist.schema.json")
                .addPositional(PositionalParamSpec.builder()
                        .paramLabel("WHICH")
                        .arity("0..1")
                        .type(String.class)
                        .completionCandidates(SCHEMAS)
                        .description("case (when left out) or checklist.")
                        .build());
    }

    @Override
    public ExitCode run(ParseResult parsed, Terminal terminal) throws IOException {
        String which = parsed.matchedPositionalValue(0, SCHEMAS.get(0));
        if (!SCHEMAS.contains(which)) {
            List<String> near = Nearest.to(which, SCHEMAS);
            throw new Stop(
                    ExitCode.USAGE,
                    "There is no schema \"%s\".".formatted(which),
                    "Maybe %s.".formatted(String.join(" or ", near.isEmpty() ? SCHEMAS : near)));
        }
        terminal.print(text("/org/casewalk/schema/%s.schema.json".formatted(which)));
        return ExitCode.DONE;
    }

    private static String text(String resource) throws IOException {
        try (InputStream stream = SchemaCommand.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalStateException("The program lacks its file " + resource);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
