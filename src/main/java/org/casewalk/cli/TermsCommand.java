package org.casewalk.cli;

import java.io.IOException;
import java.util.List;
import org.casewalk.render.Format;
import org.casewalk.render.json.TermsJson;
import org.casewalk.term.TermEntry;
import org.casewalk.term.TermKind;
import org.casewalk.term.TermSearch;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** {@code terms}: the words that a case file may use. */
final class TermsCommand implements Command {

    /** More than a screen holds is not looked through. */
    private static final int MOST = 20;

    private static final List<String> FORMATS = List.of(Format.TEXT.token(), Format.JSON.token());

    @Override
    public CommandSpec spec() {
        return Command.spec(
                        "terms",
                        "Search the words that a case file may use: findings, tests, drugs, classes of drugs, investigations and"
                                + " settings, by id, name, other names, beginning or misspelling."
                                + " Exit code 1 when there is none.",
                        "  casewalk terms haldol",
                        "  casewalk terms CPK",
                        "  casewalk terms --format json rigidity",
                        "  casewalk terms")
                .addPositional(PositionalParamSpec.builder()
                        .paramLabel("WORD")
                        .arity("0..*")
                        .type(List.class)
                        .auxiliaryTypes(String.class)
                        .description("What to look for; every term when left out.")
                        .build())
                .addOption(OptionSpec.builder("--format")
                        .type(String.class)
                        .paramLabel("FORMAT")
                        .completionCandidates(FORMATS)
                        .description("text (when left out) or json.")
                        .build())
                .addOption(Rules.option());
    }

    @Override
    public ExitCode run(ParseResult parsed, Terminal terminal) throws IOException {
        boolean json = json(parsed.matchedOptionValue("--format", Format.TEXT.token()));
        String word = String.join(" ", parsed.matchedPositionalValue(0, List.<String>of()));
        TermSearch search = new TermSearch(Rules.read(parsed, terminal).vocabulary());
        StringBuilder out = new StringBuilder();
        if (word.isBlank()) {
            list(search.all(), json, terminal, out);
        } else {
            List<TermSearch.Hit> hits = search.find(word, MOST);
            hits(word, hits, json, terminal, out);
            terminal.print(out);
            return hits.isEmpty() ? ExitCode.LOOK : ExitCode.DONE;
        }
        terminal.print(out);
        return ExitCode.DONE;
    }

    private static boolean json(String written) {
        if (!FORMATS.contains(written)) {
            throw new Stop(
                    ExitCode.USAGE,
                    "Terms have no format \"%s\".".formatted(written),
                    "Maybe one of: %s.".formatted(String.join(", ", FORMATS)));
        }
        return written.equals(Format.JSON.token());
    }

    private static void list(List<TermEntry> terms, boolean json, Terminal terminal, StringBuilder out)
            throws IOException {
        if (json) {
            TermsJson.terms(terms, out);
            return;
        }
        Prose prose = new Prose(terminal.looks().columns());
        for (TermKind kind : TermKind.values()) {
            prose.blank().line("Every " + kind.word());
            terms.stream().filter(term -> term.kind() == kind).forEach(term -> prose.bullet(TermText.name(term)));
        }
        prose.blank().line("One of them with all its names and codes: casewalk terms WORD");
        out.append(terminal.looks().shown(prose.toString()));
    }

    private static void hits(String word, List<TermSearch.Hit> hits, boolean json, Terminal terminal, StringBuilder out)
            throws IOException {
        if (json) {
            TermsJson.hits(hits, out);
            return;
        }
        if (hits.isEmpty()) {
            throw new Stop(
                    ExitCode.LOOK,
                    "No word of the vocabulary is or resembles \"%s\".".formatted(word),
                    "Maybe a part of the word, or casewalk terms for every one.");
        }
        Prose prose = new Prose(terminal.looks().columns());
        TermText text = new TermText(prose);
        hits.forEach(text::of);
        if (hits.size() == MOST) {
            prose.blank().line("There may be more: these are the first %d.".formatted(MOST));
        }
        out.append(terminal.looks().shown(prose.toString()));
    }
}
