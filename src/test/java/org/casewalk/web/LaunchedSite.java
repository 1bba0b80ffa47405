package org.casewalk.web;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.casewalk.cli.Main;

/** The program as the launcher starts it, in a process of its own: what a client of it sees is not mixed with the client's own work. */
final class LaunchedSite implements AutoCloseable {

    private static final Pattern ADDRESS = Pattern.compile("http://127\\.0\\.0\\.1:[0-9]+/");

    private final Process process;
    private final URI address;

    private LaunchedSite(Process process, URI address) {
        this.process = process;
        this.address = address;
    }

    /** Starts it, and waits until it says where it is. */
    static LaunchedSite in(Path folder) throws IOException {
        Process process = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElse("java"),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Main.class.getName(),
                        "walk",
                        "--no-browser",
                        "--data",
                        folder.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        BufferedReader said =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        for (String line = said.readLine(); line != null; line = said.readLine()) {
            Matcher address = ADDRESS.matcher(line);
            if (address.find()) {
                return new LaunchedSite(process, URI.create(address.group()));
            }
        }
        throw new IllegalStateException("The program said no address.");
    }

    URI at(String path) {
        return address.resolve(path);
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
