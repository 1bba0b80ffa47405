package org.casewalk.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code casewalk walk} as it is launched, in a process of its own. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class LaunchTest {

    /** Wanted are 3 seconds on two cores; a busy machine gets five times that. */
    private static final long MOST_MILLIS = 15_000;

    /** Tenths of a second. */
    private static final int PATIENCE = 300;

    @TempDir
    Path folder;

    @Test
    void the_first_page_is_up_in_time_and_the_rules_are_ready_before_an_answer_can_be_given() throws Exception {
        try (LaunchedSite site = LaunchedSite.in(folder)) {
            assertEquals(200, get(site.at("/")).statusCode());
            double page = site.age();
            new Visitor(site).answers(1);
            System.out.printf("first page after %.0f ms, first answer after %.0f ms%n", page, site.age());
            assertTrue(page <= MOST_MILLIS, () -> "first page after " + page + " ms");
        }
    }

    @Test
    void a_port_of_ones_own_is_taken_and_walks_are_kept_where_it_says() throws Exception {
        int port = free();
        try (LaunchedSite site = LaunchedSite.in(folder, "--port", String.valueOf(port))) {
            assertEquals(port, site.at("/").getPort());
            assertTrue(site.greeting().contains(folder.toString()));
            assertTrue(Files.exists(folder.resolve("walks.db")));
        }
    }

    @Test
    void the_port_of_the_last_time_is_taken_again_and_another_where_it_is_in_use() throws Exception {
        int last;
        try (LaunchedSite site = LaunchedSite.in(folder)) {
            last = site.at("/").getPort();
            site.stop();
        }
        try (LaunchedSite again = LaunchedSite.in(folder)) {
            assertEquals(last, again.at("/").getPort());
            try (LaunchedSite beside = LaunchedSite.in(folder)) {
                assertNotEquals(last, beside.at("/").getPort());
            }
        }
    }

    @Test
    void a_case_file_begins_a_walk_and_its_address_is_printed() throws Exception {
        Path caseFile = Path.of("fixtures", "cases", "published", "akathisia-cariprazine-45f.yaml");
        try (LaunchedSite site = LaunchedSite.in(folder, caseFile.toString())) {
            assertTrue(site.greeting().matches("(?s).*127\\.0\\.0\\.1:[0-9]+/w/[a-z0-9]+.*"), site.greeting());
        }
    }

    @Test
    void nothing_listens_to_other_machines_unless_it_is_asked_to() throws Exception {
        try (LaunchedSite site = LaunchedSite.in(folder)) {
            assertFalse(site.greeting().contains("Others on this network"), site.greeting());
        }
    }

    @Test
    void the_page_is_opened_in_the_browser_of_whoever_starts_it() throws Exception {
        try (LaunchedSite site = LaunchedSite.with(opener(), folder, List.of())) {
            for (int i = 0; i < PATIENCE && !Files.exists(opened()); i++) {
                Thread.sleep(100);
            }
            assertEquals(site.at("/").toString(), Files.readString(opened()).strip());
        }
    }

    @Test
    void no_browser_opens_none() throws Exception {
        try (LaunchedSite site = LaunchedSite.with(opener(), folder, List.of("--no-browser"))) {
            new Visitor(site).answers(1);
            assertFalse(Files.exists(opened()));
        }
    }

    /** A program in the place of the one that opens browsers, which writes down what it was to open. */
    private Map<String, String> opener() throws IOException {
        Assumptions.assumeTrue(System.getProperty("os.name").equals("Linux"), "Other systems open pages another way.");
        Path program = Files.createDirectory(folder.resolve("bin")).resolve("xdg-open");
        // Written beside and moved, so that whoever finds it finds it whole.
        Files.writeString(
                program, "#!/bin/sh\necho \"$1\" >'%1$s.part' && mv '%1$s.part' '%1$s'\n".formatted(opened()));
        Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwx------"));
        return Map.of("PATH", program.getParent() + ":" + System.getenv("PATH"));
    }

    private Path opened() {
        return folder.resolve("opened");
    }

    private static HttpResponse<String> get(URI address) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString());
    }

    private static int free() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
