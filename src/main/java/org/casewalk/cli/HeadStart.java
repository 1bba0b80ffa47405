package org.casewalk.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.casewalk.Casewalk;
import org.casewalk.engine.Engine;
import org.casewalk.pack.read.LibraryReader;
import org.casewalk.pack.read.LibraryReading;
import org.casewalk.pack.read.RulesFolder;
import org.jspecify.annotations.Nullable;

/** Begins to load the shipped packs while the arguments are still being read: most runs need them, and a start has two cores. */
final class HeadStart {

    private static final List<String> NEED_THE_ENGINE = List.of("check", "diff");

    private static volatile @Nullable CompletableFuture<Optional<Casewalk>> begun;

    private HeadStart() {}

    /** Begins where the first argument is a command that evaluates cases. */
    static void on(String[] arguments) {
        if (arguments.length > 1 && NEED_THE_ENGINE.contains(arguments[0])) {
            begun = CompletableFuture.supplyAsync(HeadStart::load);
            CompletableFuture.runAsync(Engine::wake);
        }
    }

    private static Optional<Casewalk> load() {
        LibraryReading reading = LibraryReader.read(List.of(RulesFolder.shipped()));
        return reading.library().map(Casewalk::of);
    }

    /** Waits for what was begun; empty where nothing was, or the packs were refused. */
    static Optional<Casewalk> shipped() {
        CompletableFuture<Optional<Casewalk>> under = begun;
        return under == null ? Optional.empty() : under.join();
    }
}
