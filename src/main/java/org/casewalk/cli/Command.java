package org.casewalk.cli;

import java.io.IOException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** One thing that {@code casewalk} does. */
interface Command {

    /** Describes its options, for parsing, for help and for completion. */
    CommandSpec spec();

    /**
     * Does it.
     *
     * @throws Stop when it cannot go on
     * @throws IOException when results cannot be written
     */
    ExitCode run(ParseResult parsed, Terminal terminal) throws IOException;

    /** Begins the description of a command. */
    static CommandSpec spec(String name, String description, String... examples) {
        CommandSpec spec = CommandSpec.create().name(name).addOption(help());
        spec.usageMessage().description(description);
        if (examples.length > 0) {
            spec.usageMessage().footerHeading("%nExamples:%n").footer(examples);
        }
        return spec;
    }

    static OptionSpec help() {
        return OptionSpec.builder("-h", "--help")
                .usageHelp(true)
                .description("Show this help.")
                .build();
    }
}
