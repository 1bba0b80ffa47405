package org.casewalk.jar;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** {@code target/casewalk.jar}, run as a user runs it: a process of its own, from a folder of its own. */
final class FinishedJar {

    private static final Path JAR = Path.of("target", "casewalk.jar").toAbsolutePath();
    private static final String JAVA =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();

    private final Path folder;

    /** @param folder where the process starts and where its output is kept meanwhile */
    FinishedJar(Path folder) {
        this.folder = folder;
    }

    /** What one run left behind. Lines in the order in which they were written. */
    record Outcome(int exitCode, List<String> output, List<String> errors) {}

    /** Run one command with nothing on standard input; a command that takes five minutes has failed. */
    Outcome run(String... arguments) throws IOException, InterruptedException {
        return runWith("", arguments);
    }

    /** Run one command with this text on standard input; a command that takes five minutes has failed. */
    Outcome runWith(String input, String... arguments) throws IOException, InterruptedException {
        return runWith(input, List.of(), arguments);
    }

    /** Run one command with these options for Java. */
    Outcome runWith(String input, List<String> javaOptions, String... arguments)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(JAVA));
        command.addAll(javaOptions);
        command.addAll(List.of("-jar", JAR.toString()));
        command.addAll(List.of(arguments));
        Path in = Files.writeString(folder.resolve("in"), input);
        Path out = folder.resolve("out");
        Path err = folder.resolve("err");
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectInput(in.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start();
        if (!process.waitFor(5, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            throw new IllegalStateException("Still running after five minutes: " + command);
        }
        return new Outcome(process.exitValue(), Files.readAllLines(out), Files.readAllLines(err));
    }
}
