package org.casewalk.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import org.casewalk.Casewalk;
import org.casewalk.walk.Walk;
import org.casewalk.walk.WalkUnreadable;
import org.casewalk.walk.Walks;
import org.casewalk.walk.store.SqliteWalkLog;
import org.casewalk.walk.store.StoreProblem;
import org.casewalk.web.Rehearsal;
import org.casewalk.web.Site;
import org.casewalk.web.SiteOptions;
import org.casewalk.web.WalkIds;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** {@code walk}: a walk-through on a local site, until it is interrupted. */
final class WalkCommand implements Command {

    private static final String PORT = "--port";
    private static final String DATA = "--data";
    private static final String LAN = "--lan";
    private static final String NO_BROWSER = "--no-browser";
    private static final String TERMINAL = "--terminal";
    private static final String RESUME = "--resume";

    private static final int HIGHEST_PORT = 65_535;

    @Override
    public CommandSpec spec() {
        return Command.spec(
                        "walk",
                        "Walk through a case in the browser, answer by answer. Runs on this machine alone, without a network,"
                                + " until it is interrupted; every answer is kept.",
                        "  casewalk walk",
                        "  casewalk walk case.yaml --port 8080 --no-browser",
                        "  casewalk walk --lan                  others on this network may join")
                .addPositional(PositionalParamSpec.builder()
                        .paramLabel("CASE")
                        .arity("0..1")
                        .type(String.class)
                        .description("A case file to begin with; it must say where the case comes from.")
                        .build())
                .addOption(option(
                        PORT,
                        "N",
                        "Port to listen on; that of the last time, or any free one, when left out.",
                        Integer.class))
                .addOption(option(
                        DATA,
                        "DIR",
                        "Folder where the walks are kept; %s when left out.".formatted(WalkFolder.usualWords()),
                        String.class))
                .addOption(OptionSpec.builder(LAN)
                        .description("Let other machines on this network join, with a code. Nothing is encrypted.")
                        .build())
                .addOption(OptionSpec.builder(NO_BROWSER)
                        .description("Print the address and open nothing.")
                        .build())
                .addOption(OptionSpec.builder(TERMINAL)
                        .description("Walk in the terminal instead; works over a pipe.")
                        .build())
                .addOption(option(RESUME, "ID", "Go on with an earlier walk.", String.class))
                .addOption(Rules.option());
    }

    private static OptionSpec option(String name, String label, String description, Class<?> type) {
        return OptionSpec.builder(name)
                .type(type)
                .paramLabel(label)
                .description(description)
                .build();
    }

    @Override
    public ExitCode run(ParseResult parsed, Terminal terminal) throws IOException {
        int port = parsed.matchedOptionValue(PORT, 0);
        if (port < 0 || port > HIGHEST_PORT) {
            throw new Stop(
                    ExitCode.USAGE,
                    "There is no port %d.".formatted(port),
                    "Maybe a number from 1024 to 65535, or none.");
        }
        if (parsed.hasMatchedOption(TERMINAL)) {
            refuseInTerminal(parsed);
        }
        // The first page needs no packs, so they are read beside it; whatever needs them waits.
        CompletableFuture<Casewalk> casewalk = CompletableFuture.supplyAsync(() -> packs(parsed, terminal));
        // The first answer finds the network of all rules ready.
        casewalk.thenAcceptAsync(Casewalk::prepare);
        WalkFolder folder = WalkFolder.at(parsed.matchedOptionValue(DATA, ""));
        SiteOptions options = options(port, parsed.hasMatchedOption(LAN), folder);
        Ports.requireFree(options);
        try (SqliteWalkLog log = open(folder.walks())) {
            Walks walks = new Walks(casewalk, log, new WalkIds());
            if (parsed.hasMatchedOption(TERMINAL)) {
                there(casewalk);
                walkInTerminal(begun(parsed, walks, casewalk, terminal), walks, terminal, resume(parsed));
                return ExitCode.DONE;
            }
            try (Site site = Site.start(walks, log, folder.secret(), options)) {
                folder.keepPort(site.port());
                String path = begun(parsed, walks, casewalk, terminal);
                terminal.print(WalkGreeting.of(site, options, folder, path));
                terminal.flush();
                if (!parsed.hasMatchedOption(NO_BROWSER)) {
                    Browser.open(site.address() + path);
                }
                there(casewalk);
                Rehearsal.of(casewalk.join());
                untilInterrupted();
            }
        }
        return ExitCode.DONE;
    }

    private static SiteOptions options(int port, boolean lan, WalkFolder folder) {
        int taken = port > 0 ? port : Ports.asBefore(folder, lan ? LocalNetwork.EVERYWHERE : LocalNetwork.HERE);
        return lan ? LocalNetwork.options(taken) : SiteOptions.local(taken);
    }

    /** What is about the site alone would be passed over in silence. */
    private static void refuseInTerminal(ParseResult parsed) {
        for (String option : List.of(LAN, PORT)) {
            if (parsed.hasMatchedOption(option)) {
                throw new Stop(
                        ExitCode.USAGE,
                        "%s is about the site, and %s opens none.".formatted(option, TERMINAL),
                        "Maybe leave one of the two out.");
            }
        }
    }

    private static Casewalk packs(ParseResult parsed, Terminal terminal) {
        try {
            return Rules.casewalk(parsed, terminal);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Waits for the packs; where they were refused the run ends as it would have without a site. */
    private static void there(CompletableFuture<Casewalk> casewalk) throws IOException {
        try {
            casewalk.join();
        } catch (CompletionException broken) {
            if (broken.getCause() instanceof Stop refused) {
                throw refused;
            }
            if (broken.getCause() instanceof UncheckedIOException unreadable) {
                throw unreadable.getCause();
            }
            throw broken;
        }
    }

    /** The path to open: an earlier walk, one that begins with a case file, or the first page, which needs no packs. */
    private static String begun(
            ParseResult parsed, Walks walks, CompletableFuture<Casewalk> casewalk, Terminal terminal)
            throws IOException {
        Optional<String> earlier = resumed(parsed.matchedOptionValue(RESUME, ""), walks);
        String written = parsed.matchedPositionalValue(0, "");
        if (earlier.isEmpty() && !written.isEmpty()) {
            there(casewalk);
        }
        return earlier.isPresent() ? earlier.get() : begin(written, walks, terminal);
    }

    private static TerminalWalkResume resume(ParseResult parsed) {
        List<String> folders = new ArrayList<>();
        String data = parsed.matchedOptionValue(DATA, "");
        if (!data.isEmpty()) {
            folders.addAll(List.of(DATA, data));
        }
        Rules.added(parsed).forEach(rules -> folders.addAll(List.of(Rules.OPTION, rules)));
        return new TerminalWalkResume(folders);
    }

    private static void walkInTerminal(String path, Walks walks, Terminal terminal, TerminalWalkResume resume)
            throws IOException {
        BufferedReader in = new BufferedReader(new InputStreamReader(terminal.in(), StandardCharsets.UTF_8));
        TerminalEntrance entrance = new TerminalEntrance(walks, terminal, in);
        if (!entrance.passed()) {
            return;
        }
        Optional<Walk> walk = path.isEmpty() ? entrance.begun() : opened(path.substring("w/".length()), walks);
        if (walk.isPresent()) {
            new TerminalWalk(walks, terminal, in, walk.get(), resume).run();
        }
    }

    private static Optional<Walk> opened(String id, Walks walks) {
        try {
            return walks.open(id);
        } catch (WalkUnreadable unreadable) {
            throw new Stop(
                    ExitCode.UNREADABLE,
                    String.valueOf(unreadable.getMessage()),
                    "Maybe the packs or the release that it was made with still read it; it is left as it is.");
        }
    }

    private static Optional<String> resumed(String id, Walks walks) {
        if (id.isEmpty()) {
            return Optional.empty();
        }
        if (walks.heading(id).isEmpty()) {
            throw new Stop(
                    ExitCode.USAGE,
                    "There is no walk \"%s\" in this folder.".formatted(id),
                    "Maybe --data names the folder where it is kept.");
        }
        return Optional.of("w/" + id);
    }

    private static SqliteWalkLog open(Path file) {
        try {
            return SqliteWalkLog.open(file, Clock.systemUTC());
        } catch (StoreProblem problem) {
            throw new Stop(ExitCode.UNREADABLE, String.valueOf(problem.getMessage()), problem.maybe());
        }
    }

    /** Begins with a case file; the path of its walk, or the empty path for the first page. */
    private static String begin(String written, Walks walks, Terminal terminal) throws IOException {
        return written.isEmpty()
                ? ""
                : "w/" + CaseWalk.of(written, walks, terminal).id();
    }

    /** Waits for the interrupt of the terminal, which ends the process; what was taken is on the disk already. */
    private static void untilInterrupted() {
        CountDownLatch never = new CountDownLatch(1);
        try {
            never.await();
        } catch (InterruptedException end) {
            Thread.currentThread().interrupt();
        }
    }
}
