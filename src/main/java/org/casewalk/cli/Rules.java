package org.casewalk.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.casewalk.Casewalk;
import org.casewalk.pack.Library;
import org.casewalk.pack.PackProblem;
import org.casewalk.pack.PackProblemText;
import org.casewalk.pack.read.LibraryReader;
import org.casewalk.pack.read.LibraryReading;
import org.casewalk.pack.read.RulesFolder;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** The rule packs of a run: the shipped ones and those that {@code --rules} adds. */
final class Rules {

    static final String OPTION = "--rules";

    private Rules() {}

    static OptionSpec option() {
        return OptionSpec.builder(OPTION)
                .type(List.class)
                .auxiliaryTypes(String.class)
                .paramLabel("DIR")
                .arity("1")
                .description("Add the rule packs of a folder to the shipped ones; may be given again.")
                .build();
    }

    /** The folders that were named, as they were typed. */
    static List<String> added(ParseResult parsed) {
        return parsed.matchedOptionValue(OPTION, List.of());
    }

    /** Prepares the engine on them; the shipped ones alone may be under way already. */
    static Casewalk casewalk(ParseResult parsed, Terminal terminal) throws IOException {
        List<String> added = added(parsed);
        Optional<Casewalk> early = added.isEmpty() ? HeadStart.shipped() : Optional.empty();
        return early.isPresent() ? early.get() : Casewalk.of(read(parsed, terminal));
    }

    /** Reads them. Warnings are left to {@code lint}; packs with errors end the run. */
    static Library read(ParseResult parsed, Terminal terminal) throws IOException {
        List<RulesFolder> folders = new ArrayList<>(List.of(RulesFolder.shipped()));
        List<String> added = added(parsed);
        added.forEach(written -> folders.add(RulesFolder.directory(directory(written))));
        LibraryReading reading = LibraryReader.read(folders);
        if (reading.library().isPresent()) {
            return reading.library().get();
        }
        List<PackProblem> errors = reading.problems().stream()
                .filter(problem -> problem.severity() == PackProblem.Severity.ERROR)
                .toList();
        terminal.say(PackProblemText.of(errors) + "\n");
        throw new Stop(
                ExitCode.REFUSED,
                "The rule packs were refused, so no case was evaluated.",
                "Maybe casewalk lint DIR helps while mending them.");
    }

    /** Finds a folder that can be read. */
    static Path directory(String written) {
        Path path = Paths.path(written);
        if (!Files.exists(path)) {
            throw new Stop(
                    ExitCode.UNREADABLE,
                    "There is no folder %s.".formatted(written),
                    "Maybe the name is misspelt, or it is relative to another folder.");
        }
        if (!Files.isDirectory(path)) {
            throw new Stop(
                    ExitCode.UNREADABLE,
                    "%s is not a folder.".formatted(written),
                    "Maybe its parent is meant: packs are read as whole folders.");
        }
        if (!Files.isReadable(path)) {
            throw new Stop(
                    ExitCode.UNREADABLE,
                    "The folder %s may not be read.".formatted(written),
                    "Maybe its permissions can be changed.");
        }
        return path;
    }
}
