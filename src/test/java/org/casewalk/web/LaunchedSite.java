package org.casewalk.web;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.casewalk.cli.Main;

/** The program as the launcher starts it, in a process of its own: what a client of it sees is not mixed with the client's own work. */
final class LaunchedSite implements AutoCloseable {

    private static final Pattern ADDRESS = Pattern.compile("http://127\\.0\\.0\\.1:[0-9]+/[A-Za-z0-9/]*");

    private final Process process;
    private final URI address;
    private final String greeting;
    private final long from;

    private LaunchedSite(Process process, URI address, String greeting, long from) {
        this.process = process;
        this.address = address;
        this.greeting = greeting;
        this.from = from;
    }

    /** Starts it without opening a browser, and waits until it says where it is. */
    static LaunchedSite in(Path folder, String... more) throws IOException {
        List<String> options = new ArrayList<>(List.of("--no-browser"));
        options.addAll(List.of(more));
        return with(Map.of(), folder, options);
    }

    /** Starts it with these variables in its environment, and waits until it says where it is. */
    static LaunchedSite with(Map<String, String> environment, Path folder, List<String> options) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElse("java"),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName(),
                "walk",
                "--data",
                folder.toString()));
        command.addAll(options);
        long from = System.nanoTime();
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT);
        builder.environment().putAll(environment);
        Process process = builder.start();
        BufferedReader said =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        StringBuilder greeting = new StringBuilder();
        URI site = null;
        for (String line = said.readLine(); line != null; line = said.readLine()) {
            greeting.append(line).append('\n');
            Matcher address = ADDRESS.matcher(line);
            if (line.startsWith("The walk-through is at") && address.find()) {
                site = URI.create(address.group());
            }
            if (line.startsWith("Ctrl+C")) {
                return new LaunchedSite(process, Objects.requireNonNull(site), greeting.toString(), from);
            }
        }
        throw new IllegalStateException("The program said no address.");
    }

    URI at(String path) {
        return address.resolve(path);
    }

    /** What it said when it was there. */
    String greeting() {
        return greeting;
    }

    /** How long all its threads have worked, in milliseconds of a processor; 0 where the system does not tell. */
    double work() {
        return process.info().totalCpuDuration().map(Duration::toMillis).orElse(0L);
    }

    /** Milliseconds since it was started. */
    double age() {
        return (System.nanoTime() - from) / 1e6;
    }

    /** Ends it at once, and waits until it is gone. */
    void stop() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
