package org.casewalk.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * The command with its subcommands. Options are built by hand and not by annotations, and only the subcommand that is asked for is
 * built: reading annotations took a third of the whole start.
 */
final class Commands {

    static final String VERSION = "casewalk 0.1.0";

    private static final Map<String, Supplier<Command>> ALL = all();

    private Commands() {}

    private static Map<String, Supplier<Command>> all() {
        Map<String, Supplier<Command>> all = new LinkedHashMap<>();
        all.put("check", CheckCommand::new);
        all.put("show", ShowCommand::new);
        all.put("terms", TermsCommand::new);
        all.put("compare", CompareCommand::new);
        all.put("diff", DiffCommand::new);
        all.put("walk", WalkCommand::new);
        all.put("handout", HandoutCommand::new);
        all.put("lint", LintCommand::new);
        all.put("schema", SchemaCommand::new);
        all.put("completion", CompletionCommand::new);
        return all;
    }

    static List<String> names() {
        return List.copyOf(ALL.keySet());
    }

    /** Finds a subcommand that there is. */
    static Command command(String name) {
        Supplier<Command> command = ALL.get(name);
        if (command == null) {
            throw new IllegalArgumentException("No command " + name);
        }
        return command.get();
    }

    /** The whole tree, for help and completion. */
    static CommandLine tree() {
        CommandSpec root = root();
        ALL.forEach((name, command) -> root.addSubcommand(name, command.get().spec()));
        return new CommandLine(root);
    }

    /** As much of the tree as these arguments need. */
    static CommandLine treeFor(List<String> arguments) {
        if (arguments.isEmpty() || !ALL.containsKey(arguments.get(0))) {
            return tree();
        }
        String name = arguments.get(0);
        return new CommandLine(root().addSubcommand(name, command(name).spec()));
    }

    private static CommandSpec root() {
        CommandSpec root =
                CommandSpec.create().name("casewalk").version(VERSION).addOption(Command.help());
        root.addOption(OptionSpec.builder("-V", "--version")
                .versionHelp(true)
                .description("Say which version this is.")
                .build());
        root.usageMessage()
                .description(
                        "Structured case walk-throughs of antipsychotic-induced syndromes: observations in, an explained"
                                + " checklist out. It does not diagnose.")
                .synopsisSubcommandLabel("COMMAND")
                .footerHeading("%nExamples:%n")
                .footer(
                        "  casewalk check case.yaml             the checklist of one case",
                        "  casewalk check case.yaml --explain ID  what stands behind one line of it",
                        "  casewalk show                        the loaded packs, patterns and ids",
                        "  casewalk terms haldol                the words that a case file may use",
                        "  casewalk compare case.yaml           where the criteria sets part on this case",
                        "  casewalk diff before.yaml after.yaml what a changed entry changes",
                        "  casewalk walk                        walk through a case in the browser",
                        "  casewalk handout case.yaml > h.html  a page to print",
                        "  casewalk lint my-rules               is this rule pack sound?",
                        "",
                        "Exit codes: 0 evaluated, whatever the result; 1 a case is invalid, diff differs, lint warns;",
                        "2 usage; 3 input unreadable; 4 pack refused; 70 a fault of the program.");
        return root;
    }
}
