package org.casewalk.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.casewalk.pack.Library;
import org.casewalk.pack.Pack;
import org.casewalk.pack.Subject;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** {@code show}: what the loaded packs hold, in words. */
final class ShowCommand implements Command {

    @Override
    public CommandSpec spec() {
        return Command.spec(
                        "show",
                        "List the loaded packs with their patterns, criteria sets, red flags and review steps; or show one"
                                + " of them with its criteria, rules, sources and notes.",
                        "  casewalk show",
                        "  casewalk show described-restlessness",
                        "  casewalk show --contradictions fever",
                        "  casewalk show --rules my-rules")
                .addPositional(PositionalParamSpec.builder()
                        .paramLabel("PATTERN")
                        .arity("0..1")
                        .type(String.class)
                        .description("The [id] of a pattern, criteria set, red flag, review step or pack; a word with"
                                + " --contradictions.")
                        .build())
                .addOption(OptionSpec.builder("--contradictions")
                        .description("List where sources contradict one another, all or those that mention a word.")
                        .build())
                .addOption(Rules.option());
    }

    @Override
    public ExitCode run(ParseResult parsed, Terminal terminal) throws IOException {
        Library library = Rules.read(parsed, terminal);
        String id = parsed.matchedPositionalValue(0, "");
        Prose prose = new Prose(terminal.looks().columns());
        if (parsed.hasMatchedOption("--contradictions")) {
            RegisterText.of(library, id, prose);
        } else if (id.isEmpty()) {
            library.packs().forEach(pack -> new PackText(prose).of(pack));
            prose.blank().line("One of them with its criteria, rules and sources: casewalk show ID");
        } else {
            show(id, library, prose);
        }
        terminal.print(terminal.looks().shown(prose.toString()));
        return ExitCode.DONE;
    }

    private static void show(String id, Library library, Prose prose) {
        // The id of a criterion stands for the pattern it belongs to.
        String owner = id.contains("/") ? id.substring(0, id.indexOf('/')) : id;
        Optional<Pack> whole = library.packs().stream()
                .filter(pack -> pack.header().id().equals(id))
                .findFirst();
        if (whole.isPresent()) {
            new PackText(prose).of(whole.get());
            return;
        }
        for (Pack pack : library.packs()) {
            for (Subject subject : pack.subjects()) {
                if (subject.id().equals(owner) && (owner.equals(id) || hasCriterion(subject, id))) {
                    new SubjectText(library, pack, prose).of(subject);
                    return;
                }
            }
        }
        throw unknown(id, library);
    }

    private static boolean hasCriterion(Subject subject, String id) {
        return subject.criteria().stream().anyMatch(criterion -> id.equals(subject.id() + "/" + criterion.id()));
    }

    private static Stop unknown(String id, Library library) {
        List<String> ids = new ArrayList<>();
        for (Pack pack : library.packs()) {
            ids.add(pack.header().id());
            for (Subject subject : pack.subjects()) {
                ids.add(subject.id());
                subject.criteria().forEach(criterion -> ids.add(subject.id() + "/" + criterion.id()));
            }
        }
        return new Stop(
                ExitCode.USAGE,
                "Nothing in the loaded packs has the id \"%s\".".formatted(id),
                NearIds.maybe(id, ids, "Maybe casewalk show, which lists every id."));
    }
}
